import type { departureCodes } from './departures/codes.js';
import type { valueCodes } from './helpers/codes.js';
import type { markupCodes } from './markup/codes.js';
import type { syntaxCodes } from './syntax/codes.js';

/** Everything that can be wrong with templates, with the values put in them, and with departures. */
export type ComposeCode =
  | keyof typeof syntaxCodes
  | keyof typeof markupCodes
  | keyof typeof valueCodes
  | keyof typeof departureCodes;

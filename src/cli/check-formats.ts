import type { Outcome } from '../diagnostic.js';
import type { OpenCheckReport } from './checked-edition.js';
import { chooseFormat } from './choose-format.js';

/** What `check --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<OpenCheckReport> => (await import('./formats/text.js')).openCheckedText,
  json: async (): Promise<OpenCheckReport> => (await import('./formats/json.js')).openCheckedJson,
  sarif: async (): Promise<OpenCheckReport> => (await import('./formats/sarif.js')).openCheckedSarif,
} as const satisfies Record<string, () => Promise<OpenCheckReport>>;

export type CheckFormat = keyof typeof formats;

export const checkFormats = Object.keys(formats) as readonly CheckFormat[];

/** Reads the value of `--format`. */
export function parseCheckFormat(typed: string): Outcome<() => Promise<OpenCheckReport>> {
  return chooseFormat(formats, typed);
}

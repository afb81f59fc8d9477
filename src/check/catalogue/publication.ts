import type { Rule } from '../rule.js';
import { privateData } from '../rules/private-data.js';
import { publicationDeadline } from '../rules/publication-deadline.js';
import { secrecyReview } from '../rules/secrecy-review.js';
import { titleWords } from '../rules/title-words.js';
import { unknownFormalities } from '../rules/unknown-formalities.js';

/** GK 公开. In the order of their codes. */
export const publicationRules: readonly Rule[] = [
  publicationDeadline,
  unknownFormalities,
  secrecyReview,
  privateData,
  titleWords,
];

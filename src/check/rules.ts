import { agreementRules } from './catalogue/agreement.js';
import { formatRules } from './catalogue/formats.js';
import { indicatorRules } from './catalogue/indicators.js';
import { publicationRules } from './catalogue/publication.js';
import { structureRules } from './catalogue/structure.js';
import { wordRules } from './catalogue/words.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of their codes: a new one is a file in `rules/` and a line in the list of its family. */
export const rules: readonly Rule[] = [
  ...agreementRules,
  ...formatRules,
  ...structureRules,
  ...indicatorRules,
  ...wordRules,
  ...publicationRules,
];

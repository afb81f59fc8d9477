import type { Rule } from './rule.js';

/** Every rule, in the order of the catalogue: a new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [];

import { amount } from './amount.js';
import { blank } from './blank.js';
import { change } from './change.js';
import { chinese } from './chinese.js';
import { count } from './count.js';
import { date } from './date.js';
import { each } from './each.js';
import type { BlockHelper, InlineHelper } from './helper.js';
import { ifTrue, unless } from './if.js';
import { number } from './number.js';
import { wan } from './wan.js';
import { zero } from './zero.js';

/** Every helper that templates may name in `{{name value}}`. */
export const inlineHelpers: Readonly<Record<string, InlineHelper>> = {
  wan,
  amount,
  change,
  chinese,
  number,
  date,
  count,
};

/** Every helper that templates may name in `{{#name value}}`. */
export const blockHelpers: Readonly<Record<string, BlockHelper>> = {
  each,
  if: ifTrue,
  unless,
  zero,
  blank,
};

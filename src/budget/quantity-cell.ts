import { z } from 'zod';
import { explainNumberSlip } from './number-slips.js';
import { decimalText, NOT_APPLICABLE } from './scalars.js';

const quantity = decimalText();

/** A cell of quantities: a decimal as typed, or 不适用 (`——`). The unit stands in the form, not in the data. */
export function quantityCell() {
  return z
    .string()
    .check(({ issues, value }) => {
      if (value === NOT_APPLICABLE || quantity.safeParse(value).success) return;
      const slip = isNegative(value) ? undefined : explainNumberSlip(value);
      const hint = slip ?? `只写数字，不写单位；不适用写“${NOT_APPLICABLE}”（两个破折号）`;
      const message = `应为数量（如 206），或“${NOT_APPLICABLE}”`;
      issues.push({ code: 'custom', input: value, message, params: { hint } });
    })
    .meta({ type: ['number', 'string'], pattern: `^${NOT_APPLICABLE}$|^(0|[1-9]\\d*)(\\.\\d+)?$` });
}

/** Amounts may be negative, so the slips of numbers know how to write it; there is no negative quantity. */
function isNegative(typed: string): boolean {
  return /^\s*[-\u2212\uFF0D]\d/.test(typed);
}

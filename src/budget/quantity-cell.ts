import { z } from 'zod';
import { decimalText, explainDecimalSlip, NOT_APPLICABLE } from './scalars.js';

const quantity = decimalText();

/** A cell of quantities: a decimal as typed, or 不适用 (`——`). The unit stands in the form, not in the data. */
export function quantityCell() {
  return z
    .string()
    .check(({ issues, value }) => {
      if (value === NOT_APPLICABLE || quantity.safeParse(value).success) return;
      const hint =
        explainDecimalSlip(value) ?? `只写数字，不写单位；不适用写“${NOT_APPLICABLE}”（两个破折号）`;
      const message = `应为数量（如 206），或“${NOT_APPLICABLE}”`;
      issues.push({ code: 'custom', input: value, message, params: { hint } });
    })
    .meta({ type: ['number', 'string'], pattern: `^${NOT_APPLICABLE}$|^(0|[1-9]\\d*)(\\.\\d+)?$` });
}

import { z } from 'zod';
import type { DataSegment } from '../data-path.js';
import type { Amount, AmountFormat } from './amount.js';
import type { RawAmount } from './scalars.js';
import { yesNo } from './scalars.js';

/** The key `金额格式` of a data file: unit, decimals and separators of every amount in that file. */
export const amountFormatSchema = z
  .strictObject({
    单位: z.enum(['元', '万元']).describe('本表金额的单位'),
    小数位数: z
      .string()
      .regex(/^[0-6]$/, '应为 0 到 6 的整数')
      .transform(Number)
      .meta({ type: ['integer', 'string'], minimum: 0, maximum: 6, description: '本表金额印几位小数' }),
    千分位: yesNo().describe('本表金额是否用逗号分节，如 1,356.31'),
    由元取整: yesNo().optional().describe('本表金额是否由元四舍五入而来；是，合计与各项之和可以有尾差'),
  })
  .meta({ title: '金额格式', description: '本表所有金额的单位、小数位数和千分位' });

export type AmountFormatWords = z.output<typeof amountFormatSchema>;

/** `T` with every amount bound to its file's format. */
export type Bound<T> = T extends RawAmount
  ? Amount
  : T extends object
    ? { readonly [K in keyof T]: Bound<T[K]> }
    : T;

/**
 * A file's schema with its amounts bound: what it gives holds an `Amount` wherever `schema` gives a raw one. An
 * amount with more decimals than the file prints is an issue at its place, also when the file has other faults.
 */
export function withAmountFormat<S extends z.ZodType<{ readonly 金额格式: AmountFormatWords }>>(schema: S) {
  return schema
    .superRefine(reportExcessDecimals, { when: () => true })
    .transform((value): Bound<z.output<S>> => bindAmountFormat(value, toAmountFormat(value.金额格式)));
}

/** A deep copy of parsed data in which every raw amount is an amount of the format. */
export function bindAmountFormat<T>(value: T, format: AmountFormat): Bound<T> {
  return bind(value, format) as Bound<T>;
}

/** The format that a file's `金额格式` states. */
export function toAmountFormat(words: AmountFormatWords): AmountFormat {
  const { 单位: unit, 小数位数: decimals, 千分位: grouping, 由元取整: rounded } = words;
  return { unit, decimals, grouping, ...(rounded ? { roundedFromYuan: true } : {}) };
}

function bind(value: unknown, format: AmountFormat): unknown {
  if (isRawAmount(value)) return { kind: 'amount', value: value.value, format } satisfies Amount;
  if (Array.isArray(value)) return value.map((item) => bind(item, format));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bind(item, format)]));
}

function reportExcessDecimals(value: unknown, context: z.RefinementCtx<unknown>): void {
  const decimals = statedDecimals(value);
  if (decimals === undefined) return;
  for (const { amount, path } of listExcess(value, decimals)) {
    context.addIssue({
      code: 'custom',
      input: amount.value.toFixed(),
      path: [...path],
      message: `应为不超过 ${decimals} 位小数的金额：本表“金额格式”只印 ${decimals} 位，多出的数字会丢失`,
      params: { hint: '核对这个数；如果没有写错，就把“金额格式”的“小数位数”改大' },
    });
  }
}

const STATED = z.object({ 金额格式: z.object({ 小数位数: z.number() }) });

/** The 小数位数 of a file that may have faults elsewhere. */
function statedDecimals(value: unknown): number | undefined {
  const known = STATED.safeParse(value);
  return known.success ? known.data.金额格式.小数位数 : undefined;
}

type PlacedAmount = { readonly amount: RawAmount; readonly path: readonly DataSegment[] };

/** Most files have none: a path is put together, from its end, only where there is one. */
function listExcess(value: unknown, decimals: number): readonly PlacedAmount[] {
  if (isRawAmount(value)) {
    return value.value.round(decimals).eq(value.value) ? [] : [{ amount: value, path: [] }];
  }
  const within = (step: DataSegment, item: unknown) =>
    listExcess(item, decimals).map(({ amount, path }) => ({ amount, path: [step, ...path] }));
  if (Array.isArray(value)) return value.flatMap((item, index) => within(index, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => within(key, item));
}

function isRawAmount(value: unknown): value is RawAmount {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'kind') &&
    (value as { kind: unknown }).kind === 'rawAmount'
  );
}

import { readNumeral } from './announced-items.js';

/** The number of a table as its title states it: 公开表3-1 has the steps 3 and 1. */
export type TableNumber = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly number[];
};

const NUMBER =
  /^\s*((?:预算|公开|附)*表\s*(\d{1,3}|[一二三四五六七八九十]{1,3})((?:[-－—.]\d{1,3})*))(?![\d年月])/;

/** Reads the number that a title begins with; undefined for a title without one. */
export function readTableNumber(title: string): TableNumber | undefined {
  const match = NUMBER.exec(title);
  const [whole = '', text = '', first = '', rest = ''] = match ?? [];
  const top = match ? readNumeral(first) : undefined;
  if (top === undefined) return undefined;
  const below = [...rest.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { text, start: whole.length - text.length, end: whole.length, steps: [top, ...below] };
}

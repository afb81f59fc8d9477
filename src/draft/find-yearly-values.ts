import type { z } from 'zod';
import { listTexts, mapTexts, type PlainText, pathKey } from './plain-texts.js';

const NUMBER = /^-?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Why a figure differs from the year before: true of one year only, whatever table it stands in. */
const REASON = '原因';

/**
 * What a data file says of its year alone: figures, dates and reasons. The schema tells a figure from a code or a text
 * that looks like one: where it takes no word, and `7` but not `07`, there is a figure; codes have leading zeros or a
 * fixed length. So it is asked about all numbers of the file at once, whatever their columns are called. Blanks and
 * `——` are no figures.
 */
export function findYearlyValues(plain: unknown, schema: z.ZodType): readonly PlainText[] {
  const numbers = [...listTexts(plain)].filter(({ text }) => NUMBER.test(text) || DATE.test(text));
  const refused = (among: readonly PlainText[], instead: string) => {
    const keys = findRefused(plain, schema, { among, instead });
    return among.filter(({ path }) => keys.has(pathKey(path)));
  };
  // Texts keep what they say in what follows: other places may refer to them.
  const values = refused(refused(numbers, '字'), '07');
  const codes = new Set(refused(values, '7').filter(({ text }) => !DATE.test(text)));
  const reasons = [...listTexts(plain)].filter(({ path, text }) => path.includes(REASON) && text !== '');
  return [...values.filter((value) => !codes.has(value)), ...reasons];
}

type Change = { readonly among: readonly PlainText[]; readonly instead: string };

/** The places that have issues when some of a file's texts are written in another way. */
function findRefused(plain: unknown, schema: z.ZodType, { among, instead }: Change): ReadonlySet<string> {
  const changed = new Set(among.map(({ path }) => pathKey(path)));
  const tried = mapTexts(plain, ({ path, text }) => (changed.has(pathKey(path)) ? instead : text));
  const issues = schema.safeParse(tried, { jitless: true }).error?.issues ?? [];
  return new Set(issues.map(({ path }) => pathKey(path)));
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../src/document/print.js';
import { loadEdition } from '../../src/load/load-edition.js';
import {
  composeEdition,
  expectValue,
  linesOf,
  publishEdition,
  readEdition,
  readLayout,
  root,
  withoutSpace,
} from './published-edition.js';

const reference = readFileSync(path.join(root, 'tests/golden/publication-2019.txt'), 'utf8');
const edition = expectValue(loadEdition(readEdition()));
const composed = composeEdition(edition, readLayout(edition.budget.版式));
const published = publishEdition(composed, edition);

describe('the edition of 2019', () => {
  it('prints the publication to the letter', () => {
    const printed = withoutSpace(linesOf(published).join(''));
    expect(printed).toBe(withoutSpace(reference));
    expect(printed).toHaveLength(13_203);
  });

  it.each(edition.asPublished.偏离.map((departure) => [departure.应为, departure.刊印, departure] as const))(
    'departs from its data at one place: %j → %j',
    (_, __, departure) => {
      const alone = { ...edition, asPublished: { 偏离: [departure], 已知: [] } };
      const [change, ...others] = findChanges(linesOf(publishEdition(composed, alone)));
      expect(others).toEqual([]);
      expect(change?.after).toBe(change?.before.replace(departure.应为, () => departure.刊印));
      expect(change?.after).not.toBe(change?.before);
    },
  );

  it('departs from its data nowhere else', () => {
    const places = edition.asPublished.偏离.map((departure) => {
      const alone = { ...edition, asPublished: { 偏离: [departure], 已知: [] } };
      return findChanges(linesOf(publishEdition(composed, alone)))[0]?.index;
    });
    const changed = findChanges(linesOf(published)).map(({ index }) => index);
    expect(new Set(changed)).toEqual(new Set(places));
  });

  it('is the document that was read over', async () => {
    await expect(printDocument(published)).toMatchFileSnapshot('../golden/document-2019.txt');
  });
});

/** The leaves whose text is not what follows from the data. */
function findChanges(
  lines: readonly string[],
): readonly { readonly index: number; readonly before: string; readonly after: string }[] {
  const right = linesOf(composed);
  expect(lines).toHaveLength(right.length);
  return lines.flatMap((after, index) => {
    const before = right[index] ?? '';
    return before === after ? [] : [{ index, before, after }];
  });
}

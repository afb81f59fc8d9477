import { describe, expect, it } from 'vitest';
import { readPrintedText } from '../../src/check/printed-text.js';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import { composeEdition, loadPublished, publishEdition, readLayout } from '../edition/published-edition.js';

const edition = loadPublished();
const printed = readPrintedText(
  publishEdition(composeEdition(edition, readLayout(edition.budget.版式)), edition),
);
const years = rules.filter(({ code }) => code === 'JG121');

/** Every place where a year is printed outside of the names and numbers of documents, with another year there. */
function* listMutants(from: string, to: string) {
  for (const leaf of printed.leaves) {
    for (const { index } of leaf.text.matchAll(new RegExp(`(?<!〔)${from}`, 'g'))) {
      const text = leaf.text.slice(0, index) + to + leaf.text.slice(index + from.length);
      yield { text, printed: { ...printed, leaves: printed.leaves.with(leaf.index, { ...leaf, text }) } };
    }
  }
}

function countErrors(of: typeof printed): number {
  return years
    .flatMap((rule) => [...runRule(rule, { ...edition, printed: of })])
    .filter(({ severity = 'error' }) => severity === 'error').length;
}

/** What is not found, of all the places where a year can be typed wrongly. */
function listMissed(
  from: string,
  to: string,
): { readonly places: number; readonly missed: readonly string[] } {
  const known = countErrors(printed);
  const mutants = [...listMutants(from, to)];
  const missed = mutants.filter((mutant) => countErrors(mutant.printed) <= known);
  return { places: mutants.length, missed: missed.map(({ text }) => text) };
}

describe('a wrong year in the publication of 2019', () => {
  it.each([
    ['2019', '2018', 10],
    ['2019', '2020', 10],
    ['2018', '2017', 3],
  ])('%s for %s is found in each place', (from, to, places) => {
    expect(listMissed(from, to)).toEqual({ places, missed: [] });
  });

  it('this year for the last is found where the two are compared', () => {
    // The date of the assets comes from the data, where KJ213 looks at it.
    expect(listMissed('2018', '2019')).toEqual({ places: 3, missed: ['截止时间：2019年12月31日'] });
  });
});

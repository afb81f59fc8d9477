import { describe, expect, it } from 'vitest';
import { acceptAll, rejectAll } from '../../src/compare/document/accept-changes.js';
import { compareDocuments } from '../../src/compare/document/compare-documents.js';
import { redlineDocuments } from '../../src/compare/document/redline-documents.js';
import { exampleFolder, openExample } from '../edition/example-edition.js';
import { loadPublished, readLayout } from '../edition/published-edition.js';
import { throwDice } from '../properties/random/dice.js';
import { composeWith, editBudget } from './real-editions.js';
import { findCutNumbers, joined, structureOf } from './redline-views.js';

const example = openExample(exampleFolder('2024'));
const editions = [
  { year: '2019', edition: loadPublished(), folder: readLayout('hebei-2019') },
  { year: '2024', edition: example.edition, folder: example.style.folder },
];

describe.each(editions)('the edition of $year with random edits of its data', ({ edition, folder }) => {
  it('has a redline that is the new one accepted and the old one rejected, and no number cut', () => {
    const old = composeWith(edition, edition.budget, folder);
    if (!old) throw new Error('the edition does not print');
    let printed = 0;
    for (let seed = 0; seed < 15; seed += 1) {
      const now = composeWith(edition, editBudget(edition.budget, throwDice(seed)), folder);
      if (!now) continue;
      printed += 1;
      const redline = redlineDocuments(old, now);
      expect(acceptAll(redline), `seed ${seed}`).toEqual(joined(now));
      expect(structureOf(rejectAll(redline)), `seed ${seed}`).toEqual(structureOf(old));
      expect(findCutNumbers(redline), `seed ${seed}`).toEqual([]);
      const changes = compareDocuments(old, now);
      expect(changes.length > 0, `seed ${seed}`).toBe(JSON.stringify(redline).includes('"change":'));
      for (const { old: before, new: after, segments } of changes) {
        const textOf = (dropped: string) =>
          segments.map(({ kind, text }) => (kind === dropped ? '' : text)).join('');
        if (before) expect(textOf('inserted')).toBe(before.text);
        if (after) expect(textOf('deleted')).toBe(after.text);
      }
    }
    expect(printed).toBeGreaterThan(9);
  });
});

describe('two years of a department', () => {
  it('have a redline, too', () => {
    const old = openExample(exampleFolder('2023')).document;
    const redline = redlineDocuments(old, example.document);
    expect(acceptAll(redline)).toEqual(joined(example.document));
    expect(structureOf(rejectAll(redline))).toEqual(structureOf(old));
    expect(findCutNumbers(redline)).toEqual([]);
  });
});

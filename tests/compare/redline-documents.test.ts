import { describe, expect, it } from 'vitest';
import { acceptAll, rejectAll } from '../../src/compare/document/accept-changes.js';
import { redlineDocuments } from '../../src/compare/document/redline-documents.js';
import { layGrid } from '../../src/document/grid.js';
import type { Document, Table } from '../../src/document/nodes.js';
import { throwDice } from '../properties/random/dice.js';
import { makeDocument } from '../properties/random/random-document.js';
import { readMaterial } from '../properties/random/read-material.js';
import { editDocument } from './edit-document.js';
import { findCutNumbers, joined, structureOf } from './redline-views.js';

const material = readMaterial();
const seeds = Array.from({ length: 150 }, (_, index) => index + Number(process.env.GONGKAI_SEED ?? 1));

describe('a redline of random documents', () => {
  it('is the new document when accepted and the old when rejected, whatever was edited', () => {
    for (const seed of seeds) {
      const old = makeDocument(seed, material);
      const now = { ...editDocument(old, throwDice(seed)), meta: { ...old.meta, title: '修订' } };
      const redline = redlineDocuments(old, now);
      expect(acceptAll(redline), `seed ${seed}`).toEqual(joined(now));
      expect(structureOf(rejectAll(redline)), `seed ${seed}`).toEqual(structureOf(old));
      expect(findCutNumbers(redline), `seed ${seed}`).toEqual([]);
      for (const { body, columns, head } of listTables(redline)) {
        expect(layGrid(body, columns.length).ok && layGrid(head, columns.length).ok, `seed ${seed}`).toBe(
          true,
        );
      }
    }
  });

  it('joins documents that have nothing in common', () => {
    for (const seed of seeds.slice(0, 30)) {
      const old = makeDocument(seed, material);
      const now = makeDocument(seed + 1000, material);
      const redline = redlineDocuments(old, now);
      expect(acceptAll(redline)).toEqual(joined(now));
      expect(structureOf(rejectAll(redline))).toEqual(structureOf(old));
    }
  });

  it('marks nothing in a document compared with itself', () => {
    for (const seed of seeds.slice(0, 30)) {
      const document = makeDocument(seed, material);
      expect(JSON.stringify(redlineDocuments(document, makeDocument(seed, material)))).not.toContain(
        '"change"',
      );
    }
  });
});

/** Every table, whatever became of it: renderers set it as it is. */
function listTables({ sections }: Document): readonly Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

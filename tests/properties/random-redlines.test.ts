import { describe, expect, it } from 'vitest';
import { CHANGE_VIEWS } from '../../src/document/change-views.js';
import type { Document } from '../../src/document/nodes.js';
import { readParagraphs } from '../../src/render/docx/read-paragraphs.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { showChanges } from '../../src/render/pdf/show-changes.js';
import { setTables } from '../../src/render/table/set-tables.js';
import { settleChanges } from '../render/settle-changes.js';
import { measurePdf } from './measure/measure-pdf.js';
import { makeRedline } from './random/random-redline.js';
import { readMaterial } from './random/read-material.js';

const material = readMaterial();
const { layout, fonts } = material;
/** To look at one document alone: `GONGKAI_SEED=137 npx vitest run tests/properties/random-redlines.test.ts`. */
const seeds = process.env.GONGKAI_SEED
  ? [Number(process.env.GONGKAI_SEED)]
  : Array.from({ length: 12 }, (_, index) => index + 1);

/** Contents list the headings of the new text alone. */
function withoutContents(document: Document): Document {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'contents'),
  }));
  return { ...document, sections };
}

async function readDocx(document: Document, view: 'accepted' | 'rejected'): Promise<readonly string[]> {
  const { bytes } = await renderDocx({ document, layout, fonts });
  return readParagraphs(bytes, view).filter((text) => text !== '');
}

const countBlocks = (document: Document) =>
  setTables(document, layout).sections.map(({ blocks }) => blocks.length);

describe('random redlines', () => {
  it('are complete in both formats, by their own proofs', async () => {
    const complaints: string[] = [];
    for (const seed of seeds) {
      const document = makeRedline(seed, material);
      const docx = await renderDocx({ document, layout, fonts });
      const pdf = await renderPdf({ document, layout, fonts });
      for (const { message } of [...docx.diagnostics, ...pdf.diagnostics])
        complaints.push(`seed ${seed}: ${message}`);
    }
    expect(complaints).toEqual([]);
  });

  it('give the DOCX of the new text when accepted and of the old text when rejected', async () => {
    let compared = 0;
    for (const seed of seeds) {
      const redline = withoutContents(makeRedline(seed, material));
      for (const view of CHANGE_VIEWS) {
        const settled = settleChanges(redline, view);
        // Where only the old figures make a table too wide for its sheet, its title is said again.
        if (`${countBlocks(settleChanges(setTables(redline, layout), view))}` !== `${countBlocks(settled)}`)
          continue;
        compared += 1;
        expect(await readDocx(redline, view), `seed ${seed}, ${view}`).toEqual(
          await readDocx(settled, 'accepted'),
        );
      }
    }
    expect(compared).toBeGreaterThan(1.5 * seeds.length);
  });

  it('lose, overprint and disorder nothing on the pages of a PDF', async () => {
    const faults: string[] = [];
    for (const seed of seeds) {
      const input = { document: withoutContents(makeRedline(seed, material)), layout, fonts };
      const { bytes } = await renderPdf(input);
      const shown = showChanges(input);
      const { lost, outside, overlaps, disorder } = await measurePdf(shown.document, shown.layout, bytes);
      for (const fault of [lost, ...outside, ...overlaps, ...disorder].filter((found) => found !== ''))
        faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

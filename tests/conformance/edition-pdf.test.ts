import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { loadEdition } from '../../src/load/load-edition.js';
import {
  composeEdition,
  expectValue,
  publishEdition,
  readEdition,
  readLayout,
} from '../edition/published-edition.js';
import { countCharacters, missingCharacters } from '../properties/measure/count-characters.js';
import { measurePdf } from '../properties/measure/measure-pdf.js';
import { extractPdfText, listFonts } from './tools/poppler.js';
import { runTool } from './tools/run-tool.js';
import { validatePdfA } from './tools/vera-pdf.js';

const { pdf } = inject('edition');

describe('the PDF of the 2019 edition', () => {
  it('is clean for qpdf', async () => {
    const { status, stdout, stderr } = await runTool('qpdf', ['--check', pdf]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  it('embeds a subset of every font, with ToUnicode', async () => {
    const fonts = await listFonts(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !(font.embedded && font.subset && font.toUnicode))).toEqual([]);
  });

  it('is PDF/A-2b for veraPDF', async () => {
    expect(await validatePdfA([pdf])).toEqual([]);
  });

  it('shows the document whole, in order, inside the type area, and no heading alone at a foot', async () => {
    const edition = expectValue(loadEdition(readEdition()));
    const folder = readLayout(edition.budget.版式);
    const document = publishEdition(composeEdition(edition, folder), edition);
    const { pages, characters, ...faults } = await measurePdf(document, folder.layout, await readFile(pdf));
    console.log('edition PDF', { pages, characters });
    expect(faults).toEqual({
      lost: '',
      outside: [],
      overlaps: [],
      crossings: [],
      disorder: [],
      stranded: [],
    });
  });

  it('says every character of the published file', async () => {
    const published = await readFile(new URL('../golden/publication-2019.txt', import.meta.url), 'utf8');
    const found = countCharacters(await extractPdfText(pdf));
    expect(missingCharacters(countCharacters(published), found)).toBe('');
  });
});

import { readdir, readFile, stat } from 'node:fs/promises';
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
import { EDITIONS, PUBLISHED } from './tools/build-edition.js';
import { extractPdfText, extractStructureText, listAttachments, listFonts } from './tools/poppler.js';
import { runTool } from './tools/run-tool.js';
import { FLAVOURS, validatePdf } from './tools/vera-pdf.js';

const editions = inject('editions');
const { pdf } = editions[PUBLISHED];

describe('the PDFs of the editions', () => {
  it.each(FLAVOURS)('are %s for veraPDF', async (flavour) => {
    const files = EDITIONS.map((edition) => editions[edition].pdf);
    expect(await validatePdf(files, flavour)).toEqual([]);
  });
});

describe.each(EDITIONS)('the PDF of %s', (edition) => {
  it('is clean for qpdf', async () => {
    const { status, stdout, stderr } = await runTool('qpdf', ['--check', editions[edition].pdf]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  it('embeds a subset of every font, with ToUnicode', async () => {
    const fonts = await listFonts(editions[edition].pdf);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !(font.embedded && font.subset && font.toUnicode))).toEqual([]);
  });
});

describe('the PDF of the 2019 edition', () => {
  it('says by its structure the text of the published file in order, nothing missing, nothing more', async () => {
    const published = await readFile(new URL('../golden/publication-2019.txt', import.meta.url), 'utf8');
    const said = await extractStructureText(pdf);
    expect(said.replace(/\s/gu, '')).toBe(published.replace(/\s/gu, ''));
  });

  it('holds its data and the figures, and nothing else', async () => {
    const edition = new URL('../../data/beidaihe-government-office/2019/', import.meta.url);
    const folders = await Promise.all(['tables', 'text'].map((folder) => readdir(new URL(folder, edition))));
    expect([...(await listAttachments(pdf))].sort()).toEqual([...folders.flat(), '全部数字.json'].sort());
  });

  it('has at most 400 kB, data and all', async () => {
    expect((await stat(pdf)).size).toBeLessThanOrEqual(400_000);
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
      openRules: [],
      disorder: [],
      stranded: [],
      unlisted: [],
    });
  });

  it('says every character of the published file', async () => {
    const published = await readFile(new URL('../golden/publication-2019.txt', import.meta.url), 'utf8');
    const found = countCharacters(await extractPdfText(pdf));
    expect(missingCharacters(countCharacters(published), found)).toBe('');
  });
});

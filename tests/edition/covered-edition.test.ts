import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { bindSheet, toPoints } from '../../src/document/layout.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { locateHeadings } from '../../src/render/pdf/locate-headings.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { listTitles } from '../properties/measure/list-titles.js';
import { measureDocx } from '../properties/measure/measure-docx.js';
import { measurePdf } from '../properties/measure/measure-pdf.js';
import { readPdf } from '../properties/pdf/read-pdf.js';
import { openShippedFonts } from '../render/open-fonts.js';
import { readCoveredLayout } from './covered-layout.js';
import {
  composeEdition,
  expectValue,
  linesOf,
  publishEdition,
  readEdition,
  readLayout,
} from './published-edition.js';

/** The edition in the shipped layout, with a cover and contents before it. */
const edition = expectValue(loadEdition(readEdition()));
const folder = readCoveredLayout();
const document = publishEdition(composeEdition(edition, folder), edition);
const { layout } = folder;
const fonts = openShippedFonts(layout);
const headingPages = locateHeadings({ document, layout, fonts });

describe('the edition with a cover and contents', () => {
  it('says what it says without, but for the cover’s date and the word 目录', () => {
    const plain = publishEdition(composeEdition(edition, readLayout('hebei-2019')), edition);
    const added = ['2019年2月', '目　录'];
    expect(linesOf(document).filter((line) => !added.includes(line))).toEqual(linesOf(plain));
    expect(linesOf(document).slice(1, 3)).toEqual(added);
  });

  it('is whole as a PDF; its contents name the page of every heading', async () => {
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    const measure = await measurePdf(document, layout, bytes);
    expect(measure).toMatchObject({ lost: '', outside: [], overlaps: [], stranded: [], unlisted: [] });
    expect(listTitles(document).length).toBeGreaterThan(12);
    const labels =
      (await (await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise).getPageLabels()) ??
      [];
    expect(labels.slice(0, 4)).toEqual(['', '', '1', '2']);
    expect(labels.at(-1)).toBe(String(measure.pages - 2));
  });

  it('has every landscape number at the left edge, odd ones low and even ones high', async () => {
    const { bytes } = await renderPdf({ document, layout, fonts });
    const sheet = layout.纸张.横页;
    if (!sheet) throw new Error('the layout has no landscape sheet');
    const foot = toPoints(bindSheet(sheet).下);
    const pages = await readPdf(bytes);
    const landscape = pages.flatMap((page, index) =>
      page.width > page.height ? [{ page, number: index - 1 }] : [],
    );
    expect(landscape.length).toBeGreaterThan(10);
    for (const { page, number } of landscape) {
      const margin = page.glyphs.filter(({ right, text }) => right < foot && text !== ' ');
      expect(margin.map(({ text }) => text).join('')).toBe(`—${number}—`);
      const half = margin.every(({ top }) => top < page.height / 2) ? 'low' : 'high';
      expect(half).toBe(number % 2 === 1 ? 'low' : 'high');
    }
  });

  it('is whole as a DOCX, whose contents have the numbers of our own pages', async () => {
    const { bytes, diagnostics } = await renderDocx({ document, layout, fonts, headingPages });
    expect(diagnostics).toEqual([]);
    const contents = listTitles(document, headingPages);
    expect(measureDocx(document, bytes, contents)).toMatchObject({ departure: '', badRows: [] });
  });
});

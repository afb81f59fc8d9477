import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { locateHeadings } from '../../src/render/pdf/locate-headings.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { listTitles } from '../properties/measure/list-titles.js';
import { measureDocx } from '../properties/measure/measure-docx.js';
import { measurePdf } from '../properties/measure/measure-pdf.js';
import { openShippedFonts } from '../render/open-fonts.js';
import { exampleFolder, exampleYears, openExample } from './example-edition.js';

describe.each(exampleYears)('the example of %s', (year) => {
  const { document, style } = openExample(exampleFolder(year));
  const { layout } = style.folder;
  const fonts = openShippedFonts(layout);
  const headingPages = locateHeadings({ document, layout, fonts });

  it('is whole as a PDF, the same twice, its contents naming the page of every heading', async () => {
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    const { pages, characters, ...faults } = await measurePdf(document, layout, bytes);
    expect(pages).toBeGreaterThan(25);
    expect(characters).toBeGreaterThan(6000);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    const again = await renderPdf({ document, layout, fonts });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  it('is whole as a DOCX, the same twice, its contents with the pages of the PDF', async () => {
    const { bytes, diagnostics } = await renderDocx({ document, layout, fonts, headingPages });
    expect(diagnostics).toEqual([]);
    const contents = listTitles(document, headingPages);
    expect(measureDocx(document, bytes, contents)).toMatchObject({ departure: '', badRows: [] });
    const again = await renderDocx({ document, layout, fonts, headingPages });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});

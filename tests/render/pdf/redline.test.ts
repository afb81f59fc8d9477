import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitStretches } from '../../../src/document/change-views.js';
import type { Block, Change, Document, Inline } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { CHANGE_LOOKS } from '../../../src/render/pdf/engine/change-look.js';
import type { PaintedLine } from '../../../src/render/pdf/engine/painted.js';
import { findRedlineBreaks } from '../../../src/render/pdf/engine/redline-breaks.js';
import { provePdf } from '../../../src/render/pdf/prove-pdf.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { bandTable } from '../../../src/render/table/band-table.js';
import { readPdf } from '../../properties/pdf/read-pdf.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  paragraph,
  row,
  section,
  table,
  text,
} from '../docx/sample-document.js';
import { sampleLayout as layout } from '../docx/sample-layout.js';
import { changed } from '../mark-changes.js';
import { openShippedFonts } from '../open-fonts.js';
import { readStructure, walkElements } from './tagged/read-structure.js';

let fonts: OpenFonts;
beforeAll(() => {
  fonts = openShippedFonts(layout);
});

async function render(...blocks: readonly Block[]): Promise<Uint8Array> {
  const { bytes, diagnostics } = await renderPdf({
    document: documentOf(section('竖页', ...blocks)),
    layout,
    fonts,
  });
  expect(diagnostics).toEqual([]);
  return bytes;
}

const amount = [changed('2477.27', 'deleted'), changed('2477.28', 'inserted')];
const figure: Block = { ...paragraph(''), inlines: [text('安排'), ...amount, text('万元')] };

describe('the PDF of a redline', () => {
  it('says in its structure what was struck and what was added', async () => {
    const { tree } = readStructure(await render(figure));
    const paragraphs = [...walkElements(tree)].filter(({ type }) => type === 'P');
    const [, shown] = paragraphs;
    expect(shown?.children.map(({ type }) => type)).toEqual(['Span', 'Span', 'Span', 'Span']);
    expect(shown?.children.map(({ attributes }) => attributes.TextDecorationType)).toEqual([
      undefined,
      '/LineThrough',
      '/Underline',
      undefined,
    ]);
  });

  it('starts with a legend; a document without changes has none', async () => {
    const textOfPage = async (block: Block) =>
      (await readPdf(await render(block)))[0]?.glyphs.map(({ text: glyph }) => glyph).join('');
    expect(await textOfPage(figure)).toMatch(/^图例：删去的文字.*新增的文字.*安排2477\.272477\.28万元/);
    expect(await textOfPage(paragraph('安排'))).toMatch(/^安排/);
  });

  it('strikes old figures through and underlines new ones', async () => {
    const [page] = await readPdf(await render(figure));
    const glyphs = page?.glyphs ?? [];
    const start = glyphs.findIndex(({ text: glyph }) => glyph === '安');
    const [old, fresh] = [glyphs[start + 2], glyphs[start + 9]];
    const rules = page?.rules ?? [];
    const under = (glyph: typeof old) =>
      rules
        .filter(({ left, right }) => glyph && left <= glyph.left + 1 && right >= glyph.left + 1)
        .map(({ bottom }) => bottom - (glyph?.baseline ?? 0))
        .filter((distance) => Math.abs(distance) < 12);
    expect(under(old)).toHaveLength(1);
    expect(under(old)[0]).toBeGreaterThan(3);
    expect(under(fresh)).toHaveLength(1);
    expect(under(fresh)[0]).toBeLessThan(0);
    // An eighth of an em keeps them apart for those who see neither rule nor colour.
    const [last, digit] = [glyphs[start + 8], 0.5 * layout.段落样式.正文.字号];
    expect((fresh?.left ?? 0) - (last?.left ?? 0)).toBeGreaterThan(digit + 1);
  });

  it('draws a bar in the outer margin beside changed lines alone', async () => {
    const [page] = await readPdf(await render(paragraph('甲'), figure, paragraph('乙')));
    const edge = ((layout.纸张.竖页?.宽 ?? 0) - (layout.纸张.竖页?.右 ?? 0)) * (72 / 25.4);
    const bars = (page?.rules ?? []).filter(({ left }) => left > edge);
    expect(bars).toHaveLength(2);
  });

  it('has the new heading in its outline and none that is gone', async () => {
    const title = { ...heading(1, ''), inlines: [changed('旧', 'deleted'), changed('新', 'inserted')] };
    const bytes = await render(title, { ...heading(1, '删'), change: 'deleted' }, paragraph('完'));
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    expect((await pdf.getOutline()).map((entry) => entry.title)).toEqual(['新']);
  });

  it('strikes every cell of a row that is gone', async () => {
    const body = [row('甲', '1'), { ...row('乙', '2'), change: 'deleted' as const }];
    const { tree } = readStructure(await render(table({ columns: columns(1, 1), body })));
    const cells = [...walkElements(tree)].filter(({ type }) => type === 'TD');
    const decorations = cells.map(({ children }) =>
      children.map(({ attributes }) => attributes.TextDecorationType),
    );
    expect(decorations).toEqual([[], [], ['/LineThrough'], ['/LineThrough']]);
  });

  it.each<Change>(['deleted', 'inserted'])('shows what is %s dark enough (WCAG AA)', (change) => {
    const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = CHANGE_LOOKS[change].color.map(linear);
    const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
    expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('findRedlineBreaks', () => {
  /** The text with `|` where a line may end, `:` where it may if the column is narrower than a quantity. */
  function mark(inlines: readonly Inline[]): string {
    const characters = splitStretches(inlines).flatMap(({ change, inlines: part }) =>
      [...textOf(part)].map((character) => ({ character, change })),
    );
    const breaks = findRedlineBreaks(
      characters.map(({ character }) => character),
      characters.map(({ change }) => change),
    );
    const signs = { free: '|', held: ':', never: '' };
    return characters.map(({ character }, index) => character + signs[breaks[index] ?? 'never']).join('');
  }
  const [old, fresh] = amount;

  it.each<[string, readonly (Inline | undefined)[], string]>([
    ['a figure', [text('共'), old, fresh, text('万元。')], '共|2477.27|2477.28:万:元。|'],
    ['a figure with its unit', [changed('5元', 'deleted'), changed('5万元', 'inserted')], '5:元|5:万:元|'],
    [
      'a bracket',
      [text('（'), changed('甲', 'deleted'), changed('乙', 'inserted'), text('）')],
      '（甲|乙）|',
    ],
    ['a word that came', [text('共'), changed('约', 'inserted'), text('5人')], '共|约|5:人|'],
    ['what both texts hold', [text('12'), changed('亿', 'deleted'), text('元')], '12:亿:元|'],
  ])('holds %s together in the text that it belongs to', (_, inlines, expected) => {
    expect(mark(inlines.filter((inline) => inline !== undefined))).toBe(expected);
  });
});

describe('a table with changed figures', () => {
  it('needs no wider column for an old and a new figure than for the wider of them', () => {
    const style = layout.表格样式.常规;
    if (!style) throw new Error('no style 常规');
    const widths = (...inlines: readonly Inline[]) => {
      const body = [row('项目', cell('', { inlines }))];
      const wide = columns(1000, 1);
      return bandTable(table({ columns: wide, body }), style, 400)[0]?.table.columns[1]?.weight;
    };
    expect(widths(...amount)).toBe(widths(text('2477.28')));
  });
});

describe('the proof of a redline', () => {
  const inlines = amount.map((run) => ({ ...run, dataPath: '支出.合计' }));
  const document: Document = documentOf(section('竖页', { ...paragraph(''), inlines }));
  const area = { left: 0, top: 0, right: 100, bottom: 100 };
  const box = { left: 10, top: 10, right: 90, bottom: 20 };
  const line = (stretch: number, painted: string): PaintedLine => ({
    leaf: 0,
    stretch,
    text: painted,
    repeated: false,
    page: 0,
    box,
  });
  const prove = (...lines: readonly PaintedLine[]) =>
    provePdf(document, lines, [area]).map(({ code }) => code);

  it('lets a line end between an old and a new figure, and in neither', () => {
    expect(prove(line(0, '2477.27'), line(1, '2477.28'))).toEqual([]);
    expect(prove(line(0, '2477.27'), line(1, '2477.'), line(1, '28'))).toEqual(['SC153']);
  });

  it('misses an old figure as much as a new one', () => {
    expect(prove(line(1, '2477.28'))).toEqual(['SC151']);
  });
});

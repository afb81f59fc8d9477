import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { describe, expect, it } from 'vitest';
import type { EmbeddedFont } from '../../../src/render/pdf/engine/embedded-font.js';
import { paintPages } from '../../../src/render/pdf/engine/paint-pages.js';
import type { PdfFonts } from '../../../src/render/pdf/engine/pdf-fonts.js';
import type { PlacedLine } from '../../../src/render/pdf/engine/placed-line.js';
import { makeLine } from '../../../src/render/pdf/engine/set-line.js';
import { makePiece } from '../../../src/render/pdf/engine/text-piece.js';
import type { Typeface } from '../../../src/render/pdf/engine/typeface.js';

const font = {
  id: 'F1',
  encode: (text: string) => Buffer.from(text, 'latin1').toString('hex'),
} as unknown as EmbeddedFont;

const pdf = { provideFont: () => font } as unknown as PdfFonts;
const typeface = { measure: (text: string) => text.length * 1000 } as Typeface;

function line(text: string, y: number, says: Partial<PlacedLine>): PlacedLine {
  const piece = makePiece(text, { font: typeface, fontSize: 10, rise: 0 }, 'free');
  const set = makeLine([{ piece, x: 0 }], 12, { advance: 10 * text.length, cut: 0 });
  return { set, x: 50, y, ...says };
}

function paint(...lines: readonly PlacedLine[]) {
  const page = {
    items: lines.map((item) => ({ type: 'line', item })),
    pageSize: { width: 200, height: 200 },
    pageMargins: { left: 20, top: 20, right: 20, bottom: 20 },
  } as Page;
  const painted = paintPages([page], () => 'P', pdf);
  const content = Buffer.from(painted.pages[0]?.content ?? []).toString('latin1');
  return { ...painted, marks: painted.pages[0]?.marks, content };
}

describe('paintPages', () => {
  it('marks lines of a leaf that follow each other once', () => {
    const { content, marks, lines } = paint(line('a', 20, { leaf: 3 }), line('b', 32, { leaf: 3 }));
    expect(content.match(/BDC/g)).toHaveLength(1);
    expect(marks).toEqual([{ kind: 'leaf', leaf: 3 }]);
    expect(lines.map(({ mark }) => mark)).toEqual([0, 0]);
  });

  it('uses no number twice on a page when furniture stands between the lines of a leaf', () => {
    const { content, marks } = paint(
      line('a', 20, { leaf: 3 }),
      line('x', 20, { repeated: true }),
      line('b', 32, { leaf: 3 }),
    );
    const numbers = [...content.matchAll(/MCID (\d+)/g)].map(([, number]) => number);
    expect(numbers).toEqual(['0', '1']);
    expect(marks).toEqual([
      { kind: 'leaf', leaf: 3 },
      { kind: 'leaf', leaf: 3 },
    ]);
  });

  it('paints leaves in reading order, whatever order their cells were placed in', () => {
    const { lines } = paint(
      line('head', 20, { leaf: 1, repeated: true }),
      line('c', 40, { leaf: 5 }),
      line('a', 40, { leaf: 4 }),
      line('b', 52, { leaf: 4 }),
    );
    expect(lines.map(({ text }) => text)).toEqual(['head', 'a', 'b', 'c']);
  });

  it('tells page numbers from what is repeated and from leaders', () => {
    const { content } = paint(
      line('r', 30, { leaf: 1, repeated: true }),
      line('...', 60, {}),
      line('1', 185, {}),
    );
    expect(content.match(/\/Artifact<<.*>>/g)).toEqual([
      '/Artifact<</Type/Pagination>>',
      '/Artifact<</Type/Layout>>',
      '/Artifact<</Type/Pagination/Subtype/Footer>>',
    ]);
  });

  it('marks nothing for a leaf without characters', () => {
    const { content, marks, lines } = paint(line('', 20, { leaf: 2 }));
    expect(content).toBe('');
    expect(marks).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});

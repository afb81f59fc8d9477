import type { Document } from '../../../src/document/nodes.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import type { PdfGlyph } from '../pdf/pdf-page.js';
import { readPdf } from '../pdf/read-pdf.js';
import type { Style } from '../random/read-material.js';

/** A line as it is painted: its glyphs in order, and the edges of its column (points). */
export type PaintedLine = {
  readonly glyphs: readonly PdfGlyph[];
  readonly left: number;
  readonly right: number;
  readonly isLast: boolean;
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const MARGIN = 20;

/**
 * Renders texts as justified body paragraphs without indent in a column of `width` points, and reads the lines of each
 * back from the file.
 */
export async function setParagraphs(
  texts: readonly string[],
  width: number,
  gap: number,
  { layout, fonts }: Style,
): Promise<readonly (readonly PaintedLine[])[]> {
  const sheet = layout.纸张.竖页;
  if (!sheet) throw new Error('the layout has no 竖页');
  const 宽 = width / POINTS_PER_MILLIMETRE + 2 * MARGIN;
  const narrow = { ...sheet, 宽, 左: MARGIN, 右: MARGIN, 高: 500, 页码: false };
  const body = { ...layout.段落样式.正文, 首行缩进: 0 };
  const { bytes, diagnostics } = await renderPdf({
    document: documentOf(texts),
    layout: {
      ...layout,
      中西文间距: gap,
      纸张: { 竖页: narrow },
      段落样式: { ...layout.段落样式, 正文: body },
    },
    fonts,
  });
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  const glyphs = (await readPdf(bytes)).flatMap((page) => page.glyphs);
  const left = MARGIN * POINTS_PER_MILLIMETRE;
  return splitLines(texts, glyphs, left, left + width);
}

function documentOf(texts: readonly string[]): Document {
  return {
    meta: { title: '段落', author: '测试', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) },
    sections: [
      {
        name: '段落',
        sheet: '竖页',
        blocks: texts.map((text) => ({
          kind: 'paragraph',
          style: '正文',
          inlines: [{ kind: 'text', text, marks: [] }],
        })),
      },
    ],
  };
}

/** The text decides where a paragraph ends, the baseline where a line does. */
function splitLines(
  texts: readonly string[],
  glyphs: readonly PdfGlyph[],
  left: number,
  right: number,
): readonly (readonly PaintedLine[])[] {
  let next = 0;
  return texts.map((text) => {
    const own = glyphs.slice(next, next + [...text].length);
    next += own.length;
    const read = own.map((glyph) => glyph.text).join('');
    if (read !== text) throw new Error(`read “${read}” where “${text}” was set`);
    const lines: PdfGlyph[][] = [];
    for (const glyph of own) {
      const line = lines.at(-1);
      if (line && line[0]?.baseline === glyph.baseline) line.push(glyph);
      else lines.push([glyph]);
    }
    return lines.map((line, index) => ({ glyphs: line, left, right, isLast: index === lines.length - 1 }));
  });
}

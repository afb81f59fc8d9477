import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { Color } from './change-look.js';
import { type ContentMark, ContentStream, type ShownRun } from './content-stream.js';
import type { EmbeddedFont } from './embedded-font.js';
import { boxOf, lookOf, placeRun, type RunPlace, ruleChange } from './line-geometry.js';
import { orderLines } from './order-lines.js';
import { linesOf } from './page-lines.js';
import type { Rule } from './pages.js';
import {
  isSameShown,
  type Painted,
  type PaintedLine,
  type PaintedPage,
  type PlacedBookmark,
  type Shown,
  shownBy,
} from './painted.js';
import type { PdfFonts } from './pdf-fonts.js';
import type { PlacedLine } from './placed-line.js';
import type { LinePart, LineRun } from './set-line.js';

/** The structure type that the content of a leaf or an entry has. */
type TagOf = (shown: Shown) => string;

/**
 * Paints what pdfmake laid out: one operator a font run, all fonts of a line on one baseline, every line marked as the
 * leaf it shows, a changed one part by part, or as an artifact. It keeps a record of each line it wrote, which the proof compares with the document.
 */
export function paintPages(pages: readonly Page[], tagOf: TagOf, pdf: PdfFonts): Painted {
  const painted = pages.map((page, number) => paintPage(page, number, tagOf, pdf));
  return {
    pages: painted.map(({ page }) => page),
    lines: painted.flatMap(({ lines }) => lines),
    bookmarks: pages.flatMap(placeBookmarks),
  };
}

type PaintedOnce = { readonly page: PaintedPage; readonly lines: readonly PaintedLine[] };

function paintPage(page: Page, number: number, tagOf: TagOf, pdf: PdfFonts): PaintedOnce {
  const { width, height } = page.pageSize;
  const content = new ContentStream();
  const fonts = new Set<EmbeddedFont>();
  const marks: Shown[] = [];
  const lines: PaintedLine[] = [];
  for (const line of orderLines(page)) {
    for (const part of line.set.parts) {
      const record = recordPart(part, line, number, marks, lines.at(-1));
      const mark = markOf(record, page, tagOf);
      const color = lookOf(part)?.color;
      for (const run of part.runs) {
        const font = pdf.provideFont(run.font);
        fonts.add(font);
        content.showRun(mark, showGlyphs(run, font, placeRun(run, line, height), color));
      }
      const rule = ruleChange(part, line, height);
      if (rule) content.drawRule(rule);
      lines.push(record);
    }
  }
  for (const rule of rulesOf(page)) {
    content.drawRule({ ...rule, y1: height - rule.y1, y2: height - rule.y2 });
  }
  const { usesColor } = content;
  return { page: { width, height, content: content.finish(), fonts, usesColor, marks }, lines };
}

/** A run at its place, in the glyphs of the file's font. */
function showGlyphs(
  { size, spacing, shown, advance }: LineRun,
  font: EmbeddedFont,
  { x, y, turn }: RunPlace,
  color: Color | undefined,
): ShownRun {
  const glyphs = shown.map((part) => (typeof part === 'number' ? part : font.encode(part)));
  return { font: font.id, size, spacing, shown: glyphs, advance, x, y, turn, color };
}

/** The entry in the record of a line, or a part of one. It shares the mark of what is before it if that shows the same. */
function recordPart(
  part: LinePart,
  line: PlacedLine,
  page: number,
  marks: Shown[],
  before: PaintedLine | undefined,
): PaintedLine {
  const { leaf, repeated = false, contentsEntry } = line;
  const { text } = part;
  const stretch = part.stretch?.number;
  const record = { leaf, stretch, repeated, contentsEntry, text, page, box: boxOf(line, part) };
  const shown = shownBy(record);
  if (!shown || text === '') return record;
  const goesOn = before?.mark !== undefined && isSameShown(shownBy(before), shown);
  if (!goesOn) marks.push(shown);
  return { ...record, mark: marks.length - 1 };
}

function markOf(record: PaintedLine, { pageSize, pageMargins }: Page, tagOf: TagOf): ContentMark {
  const shown = shownBy(record);
  if (shown && record.mark !== undefined) return { kind: 'marked', tag: tagOf(shown), number: record.mark };
  if (record.repeated) return { kind: 'artifact', artifact: 'repeated' };
  const { top, right } = record.box;
  const isOutside = top >= pageSize.height - pageMargins.bottom || right <= pageMargins.left;
  return { kind: 'artifact', artifact: isOutside ? 'footer' : 'layout' };
}

function rulesOf(page: Page): readonly Rule[] {
  return page.items.filter(({ type }) => type === 'vector').map(({ item }) => item as Rule);
}

function placeBookmarks(page: Page, number: number): readonly PlacedBookmark[] {
  return linesOf(page).flatMap(({ bookmark, x: left, y: top }) =>
    bookmark ? [{ ...bookmark, page: number, left, top }] : [],
  );
}

import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { Inline } from 'pdfmake/js/Line.js';
import { type ContentMark, ContentStream } from './content-stream.js';
import type { EmbeddedFont } from './embedded-font.js';
import { joinRuns, partStretches } from './glyph-runs.js';
import { boxOf, placeRun, ruleChange } from './line-geometry.js';
import { orderLines } from './order-lines.js';
import { linesOf } from './page-lines.js';
import type { Rule } from './pages.js';
import {
  nameShown,
  type Painted,
  type PaintedLine,
  type PaintedPage,
  type PlacedBookmark,
  type Shown,
  shownBy,
} from './painted.js';
import type { PlacedLine } from './placed-line.js';

/** The structure type that the content of a leaf or an entry has. */
type TagOf = (shown: Shown) => string;

/**
 * Paints what pdfmake laid out: one operator a font run, all fonts of a line on one baseline, every line marked as the
 * leaf it shows, a changed one part by part, or as an artifact. It keeps a record of each line it wrote, which the proof compares with the document.
 */
export function paintPages(pages: readonly Page[], tagOf: TagOf): Painted {
  const painted = pages.map((page, number) => paintPage(page, number, tagOf));
  return {
    pages: painted.map(({ page }) => page),
    lines: painted.flatMap(({ lines }) => lines),
    bookmarks: pages.flatMap(placeBookmarks),
  };
}

type PaintedOnce = { readonly page: PaintedPage; readonly lines: readonly PaintedLine[] };

function paintPage(page: Page, number: number, tagOf: TagOf): PaintedOnce {
  const { width, height } = page.pageSize;
  const content = new ContentStream();
  const fonts = new Set<EmbeddedFont>();
  const marks: Shown[] = [];
  const lines: PaintedLine[] = [];
  for (const line of orderLines(page)) {
    for (const part of partStretches(line.inlines)) {
      const record = recordPart(part, line, number, marks, lines.at(-1));
      const mark = markOf(record, page, tagOf);
      for (const run of joinRuns(part)) {
        for (const { font } of run.slice(0, 1)) fonts.add(font);
        content.showRun(mark, placeRun(run, line, height));
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

/** The entry in the record of a line, or a part of one. It shares the mark of what is before it if that shows the same. */
function recordPart(
  part: readonly Inline[],
  line: PlacedLine,
  page: number,
  marks: Shown[],
  before: PaintedLine | undefined,
): PaintedLine {
  const { leaf, repeated = false, contentsEntry } = line;
  const text = part.map((inline) => inline.text).join('');
  const [stretch] = part.flatMap((inline) => inline.stretch?.number ?? []);
  const entry = contentsEntry === undefined ? {} : { contentsEntry };
  const place = stretch === undefined ? {} : { stretch };
  const record = { leaf, ...place, repeated, ...entry, text, page, box: boxOf(line, part) };
  const shown = shownBy(record);
  if (!shown || text === '') return record;
  const shownBefore = before?.mark === undefined ? undefined : shownBy(before);
  const goesOn = shownBefore && nameShown(shownBefore) === nameShown(shown);
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
  return page.items.flatMap(({ type, item }) => (type === 'vector' ? [item as Rule] : []));
}

function placeBookmarks(page: Page, number: number): readonly PlacedBookmark[] {
  return linesOf(page).flatMap(({ bookmark, x: left = 0, y: top = 0 }) =>
    bookmark ? [{ ...bookmark, page: number, left, top }] : [],
  );
}

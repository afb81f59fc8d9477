import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { Inline } from 'pdfmake/js/Line.js';
import type { OutlineItem } from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { Bookmark, LeafNumber } from './flow-nodes.js';
import { joinRuns, placeGlyphs } from './glyph-runs.js';
import type { Rule } from './pages.js';
import type { PdfDocument } from './pdf-document.js';
import type { PlacedLine } from './placed-line.js';

/** Text as it was written into the file, with the box it fills. Points, from the page's upper left corner. */
export type PaintedLine = {
  readonly leaf: LeafNumber | undefined;
  /** A table head shown again on a following page. */
  readonly repeated: boolean;
  readonly text: string;
  readonly page: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
};

/** The share of an em that stands above the baseline; all fonts are set on one baseline by it. */
const ASCENT = 0.88;

/**
 * pdfmake's renderer with its own way to paint lines and rules: one text operator a font run instead of one a
 * character, all fonts of a line on one baseline, bookmarks that point at their heading. It keeps a record of every
 * line it wrote, which the proof compares with the document.
 */
export class Painter extends rendererModule.default {
  readonly painted: PaintedLine[] = [];
  readonly #bookmarks: OutlineItem[] = [];
  #page = -1;

  constructor(private readonly document: PdfDocument) {
    super(document);
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.#page += 1;
      super.renderPages([page]);
    }
  }

  protected override renderLine(line: PlacedLine, left: number, top: number): void {
    if (line.bookmark) this.#addBookmark(line.bookmark, left, top);
    const em = Math.max(0, ...line.inlines.map(({ fontSize, rise }) => (rise === 0 ? fontSize : 0)));
    const baseline = top + (line.getHeight() - em) / 2 + ASCENT * em;
    for (const run of joinRuns(line.inlines)) this.#writeRun(run, left, baseline);
    const last = line.inlines[line.inlines.length - 1];
    const first = line.inlines[0];
    this.painted.push({
      leaf: line.leaf,
      repeated: line.repeated ?? false,
      text: line.inlines.map(({ text }) => text).join(''),
      page: this.#page,
      box: {
        left: left + (first?.x ?? 0),
        top,
        right: left + (last?.x ?? 0) + (last?.width ?? 0) - (last?.trailingCut ?? 0),
        bottom: top + line.getHeight(),
      },
    });
  }

  protected override renderVector(rule: Rule): void {
    const [x1, y1, x2, y2] = [rule.x1, rule.y1, rule.x2, rule.y2].map(round);
    this.document.addContent(`2 J ${round(rule.width)} w ${x1} ${y1} m ${x2} ${y2} l S`);
  }

  /** pdfkit turns the page upside down (y grows downwards); the text matrix turns the letters back. */
  #writeRun(run: readonly Inline[], left: number, baseline: number): void {
    const first = run[0] as Inline;
    const { font, fontSize } = first;
    const start = left + (first.x ?? 0);
    this.document.page.fonts[font.id] ??= font.ref();
    this.document.addContent(
      `BT /${font.id} ${round(fontSize)} Tf 1 0 0 -1 ${round(start)} ${round(baseline - first.rise)} Tm [${placeGlyphs(run)}] TJ ET`,
    );
  }

  #addBookmark({ level, title }: Bookmark, left: number, top: number): void {
    const parent =
      this.#bookmarks.slice(0, level).findLast((item) => item !== undefined) ?? this.document.outline;
    // pdfkit measures `left` from the page's right edge.
    const item = parent.addItem(title, { top, left: this.document.page.width - left });
    this.#bookmarks.length = level;
    this.#bookmarks[level] = item;
  }
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}

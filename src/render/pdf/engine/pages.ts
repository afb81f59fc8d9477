import type { Context } from 'pdfmake/js/LayoutBuilder.js';
import { addLine } from './page-lines.js';
import type { LineOwner, PlacedLine } from './placed-line.js';
import type { RuleSegment } from './rule-segments.js';
import type { SetLine } from './set-line.js';

/** A rule on a page. */
export type Rule = RuleSegment & { readonly kind: 'rule'; readonly width: number };

type Writer = { context(): Context; moveToNextPage(): void };

/** The pages that are being filled: pdfmake's writer, reduced to what placing needs. Lengths are points. */
export type Pages = {
  readonly width: () => number;
  /** What is left on the current page. */
  readonly room: () => number;
  /** What an empty page holds. */
  readonly fullHeight: () => number;
  readonly isEmpty: () => boolean;
  readonly next: () => void;
  readonly moveDown: (distance: number) => void;
  /** Adds a line; `left` and `top` are relative to the current position. */
  readonly addLine: (set: SetLine, owner: LineOwner, left: number, top: number) => void;
  readonly addRule: (segment: RuleSegment, width: number) => void;
};

const TOLERANCE = 0.01;

export function openPages(writer: Writer): Pages {
  const context = () => writer.context();
  const margins = () => context().getCurrentPage().pageMargins;
  return {
    width: () => context().availableWidth,
    room: () => context().availableHeight + TOLERANCE,
    fullHeight: () =>
      context().getCurrentPage().pageSize.height - margins().top - margins().bottom + TOLERANCE,
    isEmpty: () => context().y <= margins().top + TOLERANCE,
    next: () => writer.moveToNextPage(),
    moveDown: (distance) => context().moveDown(distance),
    addLine(set, { leaf, repeated = false, bookmark, contentsEntry }, left, top) {
      const { x, y } = context();
      const line: PlacedLine = { set, x: x + left, y: y + top, leaf, repeated, bookmark, contentsEntry };
      addLine(context().getCurrentPage(), line);
    },
    addRule({ x1, y1, x2, y2 }, width) {
      const { x, y } = context();
      const rule: Rule = { kind: 'rule', x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, width };
      context().getCurrentPage().items.push({ type: 'vector', item: rule });
    },
  };
}

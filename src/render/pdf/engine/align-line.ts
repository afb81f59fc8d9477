import type { Line } from 'pdfmake/js/Line.js';
import type { Alignment } from './flow-nodes.js';

/** How far a line starts from the left edge of its box; a justified line has its inlines moved apart. */
export function alignLine(line: Line, width: number, alignment: Alignment): number {
  const free = width - line.getWidth();
  switch (alignment) {
    case 'left':
      return 0;
    case 'center':
      return free / 2;
    case 'right':
      return free;
    case 'justify':
      justify(line, free);
      return 0;
    default:
      return alignment satisfies never;
  }
}

function justify(line: Line, free: number): void {
  if (line.newLineForced || line.lastLineInParagraph || free <= 0) return;
  const last = line.inlines[line.inlines.length - 1];
  const gaps = line.inlines.length - ((last?.trailingCut ?? 0) > 0 ? 2 : 1);
  if (gaps < 1) return;
  for (const [index, inline] of line.inlines.entries()) {
    inline.x = (inline.x ?? 0) + (Math.min(index, gaps) * free) / gaps;
  }
}

import type { Line } from 'pdfmake/js/Line.js';
import type { Alignment } from './flow-nodes.js';

/** How far a line starts from the left edge of its box; a justified one was set from edge to edge when it was built. */
export function alignLine(line: Line, width: number, alignment: Alignment): number {
  switch (alignment) {
    case 'left':
    case 'justify':
      return 0;
    case 'center':
      return (width - line.getWidth()) / 2;
    case 'right':
      return width - line.getWidth();
    default:
      return alignment satisfies never;
  }
}

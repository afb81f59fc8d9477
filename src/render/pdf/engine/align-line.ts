import type { Alignment } from './flow-nodes.js';
import type { SetLine } from './set-line.js';

/** How far a line starts from the left edge of its box; a justified one was set from edge to edge when it was built. */
export function alignLine(line: SetLine, width: number, alignment: Alignment): number {
  switch (alignment) {
    case 'left':
    case 'justify':
      return 0;
    case 'center':
      return (width - line.width) / 2;
    case 'right':
      return width - line.width;
    default:
      return alignment satisfies never;
  }
}

import lineModule, { type Inline, type Line } from 'pdfmake/js/Line.js';
import type { TextNode } from './flow-nodes.js';
import type { PlacedLine } from './placed-line.js';

/** Widths are sums of floats: a line of exactly 28 characters must still fit 28 characters. */
const TOLERANCE = 0.001;

/**
 * The next line of a text node, or null at its end. Inlines that must not part stay together; only when such a unit
 * is wider than the whole line is it broken, between characters, so that nothing is ever lost or pushed out.
 */
export function buildLine(node: TextNode, width: number): PlacedLine | null {
  const inlines = node._inlines ?? [];
  let next = node.nextInline ?? 0;
  if (next >= inlines.length) return null;
  const line: PlacedLine = new lineModule.default(width);
  while (next < inlines.length && !line.newLineForced) {
    const end = endOfUnit(inlines, next);
    const unit = inlines.slice(next, end);
    if (fits(line, unit)) {
      for (const inline of unit) line.addInline({ ...inline });
      next = end;
    } else if (line.inlines.length > 0) break;
    else {
      const taken = fillWithPart(line, unit);
      next += taken.count;
      if (taken.rest) node._inlines = [...inlines.slice(0, next), taken.rest, ...inlines.slice(next)];
      break;
    }
  }
  node.nextInline = next;
  line.lastLineInParagraph = next >= (node._inlines?.length ?? 0);
  if (node.leaf !== undefined) line.leaf = node.leaf;
  return line;
}

/** All lines of a text node. */
export function buildLines(node: TextNode, width: number): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (let line = buildLine(node, width); line; line = buildLine(node, width)) lines.push(line);
  const first = lines[0];
  if (first && node.bookmark) first.bookmark = node.bookmark;
  return lines;
}

function endOfUnit(inlines: readonly Inline[], start: number): number {
  let end = start + 1;
  while (end < inlines.length && inlines[end - 1]?.noNewLine) end += 1;
  return end;
}

function fits(line: Line, unit: readonly Inline[]): boolean {
  const [first] = line.inlines.length > 0 ? line.inlines : unit;
  const cuts = (first?.leadingCut ?? 0) + (unit[unit.length - 1]?.trailingCut ?? 0);
  const added = unit.reduce((sum, inline) => sum + inline.width, 0);
  return line.inlineWidths + added - cuts <= line.maxWidth + TOLERANCE;
}

/** Puts on an empty line as much of a too wide unit as fits, and at least one character. */
function fillWithPart(
  line: Line,
  unit: readonly Inline[],
): { readonly count: number; readonly rest?: Inline } {
  let count = 0;
  for (const inline of unit) {
    if (count > 0 && !fits(line, [inline])) break;
    if (!fits(line, [inline])) {
      const [head, rest] = cutInline(inline, line.maxWidth + inline.leadingCut);
      line.addInline(head);
      return rest ? { count: count + 1, rest } : { count: count + 1 };
    }
    line.addInline({ ...inline });
    count += 1;
  }
  return { count };
}

function cutInline(inline: Inline, width: number): readonly [Inline, Inline?] {
  const characters = [...inline.text];
  const measure = (text: string) => (inline.font.measure(text) * inline.fontSize) / 1000;
  let count = 1;
  while (count < characters.length && measure(characters.slice(0, count + 1).join('')) <= width + TOLERANCE)
    count += 1;
  if (count >= characters.length) return [{ ...inline }];
  const head = characters.slice(0, count).join('');
  const tail = characters.slice(count).join('');
  const { lineEnd, ...unforced } = inline;
  const rest = { ...unforced, text: tail, width: measure(tail), leadingCut: 0 };
  return [
    { ...unforced, text: head, width: measure(head), trailingCut: 0 },
    lineEnd ? { ...rest, lineEnd } : rest,
  ];
}

import type { Diagnostic } from '../../diagnostic.js';
import { isChanged, splitStretches } from '../../document/change-views.js';
import type { Document, Inline } from '../../document/nodes.js';
import { type Leaf, textOf, walkLeaves } from '../../document/walk.js';
import { isFigure } from '../table/figure.js';
import type { PaintedLine } from './engine/painted.js';

/** The type area of a page, in points from its upper left corner. */
export type TypeArea = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Wider than rounding, far narrower than a character. */
const TOLERANCE = 0.6;

/**
 * Compares what was painted with the document: each leaf's characters, all of them, in order, once, inside the type
 * area, and a figure, an old one like a new one, on one line. An error here means that the file must not be written.
 */
export function provePdf(
  document: Document,
  painted: readonly PaintedLine[],
  areas: readonly TypeArea[],
): readonly Diagnostic[] {
  const leaves = [...walkLeaves(document)];
  const linesOf: readonly PaintedLine[][] = leaves.map(() => []);
  for (const line of painted) {
    if (line.leaf !== undefined && !line.repeated) linesOf[line.leaf]?.push(line);
  }
  return [
    ...leaves.flatMap((leaf, number) => compareLeaf(leaf, linesOf[number] ?? [])),
    ...leaves.flatMap((leaf, number) => checkFigures(leaf, linesOf[number] ?? [])),
    ...painted.flatMap((line) =>
      checkPlace(line, line.leaf === undefined ? undefined : leaves[line.leaf], areas),
    ),
  ];
}

function compareLeaf(leaf: Leaf, lines: readonly PaintedLine[]): readonly Diagnostic[] {
  const found = lines.map(({ text }) => text).join('');
  const expected = textOf(leaf.inlines).replaceAll('\n', '');
  if (found === expected) return [];
  return [
    {
      severity: 'error',
      code: 'SC151',
      message: `“${leaf.section}”一节中应有“${shorten(expected)}”（${[...expected].length} 字），PDF 中是“${shorten(found)}”（${[...found].length} 字）`,
      hint: '没有写出文件。这是程序的缺陷，请把这条信息和数据一起报告给维护人员。',
      ...placeOf(leaf),
    },
  ];
}

/** A figure of the data that is alone in its leaf stands on one line, or it reads as two; so do an old figure and a new one. */
function checkFigures(leaf: Leaf, painted: readonly PaintedLine[]): readonly Diagnostic[] {
  const changed = isChanged(leaf.inlines);
  return splitStretches(leaf.inlines).flatMap(({ inlines }, number) =>
    checkFigure(leaf, inlines, painted.filter(({ stretch }) => !changed || stretch === number).length),
  );
}

function checkFigure(leaf: Leaf, inlines: readonly Inline[], lines: number): readonly Diagnostic[] {
  const text = textOf(inlines);
  const showsData = inlines.some((inline) => inline.kind === 'text' && inline.dataPath !== undefined);
  if (lines < 2 || !showsData || !isFigure(text)) return [];
  return [
    {
      severity: 'error',
      code: 'SC153',
      message: `“${leaf.section}”一节的数字“${text}”比它的一列宽，断成了 ${lines} 行`,
      hint: '没有写出文件。请在版式的模板里加宽这一列，或减小这种表格的字号。',
      ...placeOf(leaf),
    },
  ];
}

function checkPlace(
  line: PaintedLine,
  leaf: Leaf | undefined,
  areas: readonly TypeArea[],
): readonly Diagnostic[] {
  const area = areas[line.page];
  if (!leaf || !area || isInside(line.box, area)) return [];
  return [
    {
      severity: 'error',
      code: 'SC152',
      message: `第 ${line.page + 1} 页的“${shorten(line.text)}”超出版心`,
      hint: '没有写出文件。请检查版式中这种样式的字号、行距和列宽。',
      ...placeOf(leaf),
    },
  ];
}

/** Whether a painted box lies in the type area. */
export function isInside(box: PaintedLine['box'], area: TypeArea): boolean {
  return (
    box.left >= area.left - TOLERANCE &&
    box.top >= area.top - TOLERANCE &&
    box.right <= area.right + TOLERANCE &&
    box.bottom <= area.bottom + TOLERANCE
  );
}

function placeOf({ at }: Leaf): Pick<Diagnostic, 'at'> {
  return at ? { at } : {};
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 24
    ? text
    : `${characters.slice(0, 12).join('')}…${characters.slice(-8).join('')}`;
}

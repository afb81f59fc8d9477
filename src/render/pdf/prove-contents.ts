import type { Diagnostic } from '../../diagnostic.js';
import { textOf } from '../../document/walk.js';
import type { PrintedEntry } from '../printed-contents.js';
import type { PaintedLine } from './engine/painted.js';
import { isInside, type TypeArea } from './prove-pdf.js';

const HINT =
  '没有写出文件。请检查目录的样式（目录一级等）；查不出原因的，把这条信息和数据一起报告给维护人员。';

/**
 * Compares the contents that were painted with what they should say: the words of each entry and the number of its
 * page, once, inside the type area. An error here means that the file must not be written.
 */
export function proveContents(
  contents: readonly PrintedEntry[],
  painted: readonly PaintedLine[],
  areas: readonly TypeArea[],
): readonly Diagnostic[] {
  const linesOf: readonly PaintedLine[][] = contents.map(() => []);
  for (const line of painted) {
    if (line.contentsEntry !== undefined) linesOf[line.contentsEntry]?.push(line);
  }
  return contents.flatMap((entry, number) => proveEntry(entry, linesOf[number] ?? [], areas));
}

function proveEntry(
  { inlines, label }: PrintedEntry,
  lines: readonly PaintedLine[],
  areas: readonly TypeArea[],
): readonly Diagnostic[] {
  const expected = `${textOf(inlines)}${label}`;
  const found = lines.map(({ text }) => text).join('');
  const refuse = (message: string): Diagnostic => ({ severity: 'error', code: 'SC154', message, hint: HINT });
  if (found !== expected) return [refuse(`目录中应有“${expected}”，PDF 中是“${found}”`)];
  const outside = lines.some(({ box, page }) => {
    const area = areas[page];
    return !area || !isInside(box, area);
  });
  return outside ? [refuse(`目录中的“${expected}”超出版心`)] : [];
}

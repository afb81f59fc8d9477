import type { Cell, Row } from '../../../document/nodes.js';
import { fault, type Report } from '../../fault.js';
import { elementsOf, type MarkupElement } from '../markup-tree.js';
import { readAlign, readCount, readId } from '../read-attributes.js';
import { readInlines } from '../read-inlines.js';
import type { ReadContext } from './block-reader.js';

/** HTML's own limit for `rowspan`. */
const MAX_SPAN = 65_534;

/** The rows of a head (cells are `<th>`) or of a body (cells are `<td>`). */
export function readRows(
  parts: readonly MarkupElement[],
  cellName: 'th' | 'td',
  { report }: ReadContext,
): readonly Row[] {
  const rows = parts.flatMap((part) => elementsOf(part.children));
  return rows.map((row) => ({
    at: row.at,
    cells: elementsOf(row.children).map((cell) => readCell(cell, cellName, report)),
  }));
}

function readCell(element: MarkupElement, cellName: 'th' | 'td', report: Report): Cell {
  if (element.name !== cellName) {
    const where = cellName === 'th' ? '<thead>' : '<tbody>';
    report(
      fault('MB206', `${where} 中的单元格是 <${cellName}>`, { at: element.at, hint: `改成 <${cellName}>` }),
    );
  }
  const align = readAlign(element, report);
  return {
    colSpan: readCount(element, 'colspan', MAX_SPAN, report),
    rowSpan: readCount(element, 'rowspan', MAX_SPAN, report),
    at: element.at,
    ...(align && { align }),
    ...readId(element, report),
    inlines: readInlines(element.children),
  };
}

import { type Grid, type GridCell, requireGrid } from '../../../document/grid.js';
import type { Table } from '../../../document/nodes.js';
import { describeTable } from '../../describe-table.js';
import { element, hasWords, leafElement, type NextLeaf, wordsElement } from './elements.js';
import type { StructureElement } from './structure-tree.js';
import { countLabelColumns, findHeaders, type HeadingCell, isLabel, listBeside } from './table-headers.js';

/**
 * A table: its title and unit row as Caption, its head, its body. Every cell is there, also an empty one. An empty cell
 * of the head heads nothing and is a TD.
 */
export function buildTable(table: Table, nextLeaf: NextLeaf): StructureElement {
  const caption = buildCaption(table, nextLeaf);
  const width = table.columns.length;
  const head = requireGrid(table.head, width);
  const headLeaves = head.origins.map(nextLeaf);
  const heads = nameCells(head.origins, headLeaves, ({ cell }) => hasWords(cell.inlines));
  const body = requireGrid(table.body, width);
  const bodyLeaves = body.origins.map(nextLeaf);
  const labelColumns = countLabelColumns(body, table.columns);
  const labels = nameCells(body.origins, bodyLeaves, (cell) => isLabel(cell, labelColumns));
  const beside = listBeside(labels, table.body.length);
  const headCell: BuildCell = (cell, leaf) => {
    const named = heads.find(({ id }) => id === nameOf(leaf));
    return named ? headingElement(cell, leaf, 'Column', []) : dataElement(cell, leaf, []);
  };
  const bodyCell: BuildCell = (cell, leaf) => {
    const headers = findHeaders(cell, heads, beside);
    return isLabel(cell, labelColumns)
      ? headingElement(cell, leaf, 'Row', headers)
      : dataElement(cell, leaf, headers);
  };
  const parts = [
    ...caption,
    ...buildRows('THead', head, headLeaves, headCell),
    ...buildRows('TBody', body, bodyLeaves, bodyCell),
  ];
  return { ...element('Table', parts), summary: describeTable(table) };
}

type BuildCell = (cell: GridCell, leaf: number) => StructureElement;

function buildCaption({ caption, unitRow }: Table, nextLeaf: NextLeaf): readonly StructureElement[] {
  const texts = [...(caption ? [caption] : []), ...(unitRow ? [unitRow.left, unitRow.right] : [])];
  const paragraphs = texts.flatMap((inlines) => wordsElement('P', inlines, nextLeaf()));
  return paragraphs.length === 0 ? [] : [element('Caption', paragraphs)];
}

function nameCells(
  cells: readonly GridCell[],
  leaves: readonly number[],
  isHeading: (cell: GridCell) => boolean,
): readonly HeadingCell[] {
  return cells.flatMap((cell, index) =>
    isHeading(cell) ? [{ ...cell, id: nameOf(leaves[index] ?? 0) }] : [],
  );
}

function buildRows(
  type: 'THead' | 'TBody',
  grid: Grid,
  leaves: readonly number[],
  buildCell: BuildCell,
): readonly StructureElement[] {
  const rows: StructureElement[][] = grid.slots.map(() => []);
  for (const [index, cell] of grid.origins.entries())
    rows[cell.row]?.push(buildCell(cell, leaves[index] ?? 0));
  return rows.length === 0
    ? []
    : [
        element(
          type,
          rows.map((cells) => element('TR', cells)),
        ),
      ];
}

function headingElement(
  { cell: { rowSpan, colSpan, inlines } }: GridCell,
  leaf: number,
  scope: 'Column' | 'Row',
  headers: readonly string[],
): StructureElement {
  const cell = { rowSpan, colSpan, scope, headers };
  return { ...leafElement('TH', inlines, leaf), cell, id: nameOf(leaf) };
}

function dataElement(
  { cell: { rowSpan, colSpan, inlines } }: GridCell,
  leaf: number,
  headers: readonly string[],
): StructureElement {
  return { ...leafElement('TD', inlines, leaf), cell: { rowSpan, colSpan, headers } };
}

/** A leaf's number names its cell: unique, and short, since every cell under it says it. */
function nameOf(leaf: number): string {
  return leaf.toString(36);
}

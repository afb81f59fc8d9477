import { BorderStyle, TableLayoutType, WidthType, type Table as WordTable } from 'docx';
import { viewInlines } from '../../document/change-views.js';
import type { TableStyle } from '../../document/layout.js';
import type { Table } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { describeTable } from '../describe-table.js';
import { DescribedTable } from './described-table.js';
import { pointsToEighths, pointsToTwips } from './measures.js';
import type { TablePlan } from './plan-table.js';
import type { Scribe } from './scribe.js';
import { tableStyleId } from './word-styles.js';
import { writeRow, writeUnitRow } from './write-rows.js';

/** A table without its title; undefined if it has no rows, which Word would call a damaged file. */
export function buildTable(
  table: Table,
  style: TableStyle,
  plan: TablePlan,
  scribe: Scribe,
): WordTable | undefined {
  const rows = [...writeHeadRows(table, plan, scribe), ...writeBodyRows(table, plan, scribe)];
  if (rows.length === 0) return undefined;
  const total = plan.widths.reduce((sum, width) => sum + width, 0);
  const options = {
    columnWidths: plan.widths,
    width: { size: total, type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: buildRules(style),
    margins: buildPaddings(style),
    tableLook: {
      // The head names the columns and the first column the rows: what Word tells screen readers.
      firstRow: table.head.length > 0,
      lastRow: false,
      firstColumn: table.columns.length > 1,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  };
  return new DescribedTable(
    options,
    rows.join(''),
    textOf(viewInlines(table.caption ?? [], 'accepted')),
    describeTable(table),
  );
}

function writeHeadRows(
  table: Table,
  { widths, head, headRow: plan }: TablePlan,
  scribe: Scribe,
): readonly string[] {
  const context = { style: tableStyleId(table.style, '表头'), widths, scribe };
  const rows = table.head.map(({ change }, row) =>
    writeRow(head, row, () => 'center', context, { plan, change }),
  );
  if (!table.unitRow) return rows;
  const above = { ...context, style: tableStyleId(table.style, '单位行') };
  return [writeUnitRow(table.unitRow, above, { plan, change: table.change }), ...rows];
}

function writeBodyRows(
  table: Table,
  { widths, body, bodyRows }: TablePlan,
  scribe: Scribe,
): readonly string[] {
  const context = { style: tableStyleId(table.style, '表文'), widths, scribe };
  const alignOf = (column: number) => table.columns[column]?.align ?? 'left';
  return bodyRows.map((plan, row) =>
    writeRow(body, row, alignOf, context, { plan, change: table.body[row]?.change }),
  );
}

function buildRules(style: TableStyle) {
  const rule = { style: BorderStyle.SINGLE, size: pointsToEighths(style.边线), space: 0, color: '000000' };
  return { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };
}

function buildPaddings(style: TableStyle) {
  const beside = pointsToTwips(style.左右内距);
  const above = pointsToTwips(style.上下内距);
  return { marginUnitType: WidthType.DXA, top: above, bottom: above, left: beside, right: beside };
}

import type { TableStyle } from '../../document/layout.js';
import { tableStyle } from '../../document/leaf-style.js';
import type { Inline, Table } from '../../document/nodes.js';
import { bandTable, continueCaption, type TableBand } from '../table/band-table.js';
import { defineGroups, defineHead, type TableContext, type TableLeaves } from './define-rows.js';
import { type Builder, defineFurniture } from './define-text.js';
import type { FlowNode, LeafNumber, TableNode, TextNode } from './engine/flow-nodes.js';

/**
 * A table, its title before it, as nodes; it fills the width given (points). A table that is too wide comes in several
 * bands, in which what an earlier one has shown is page furniture.
 */
export function defineTable(builder: Builder, table: Table, width: number): readonly FlowNode[] {
  const style = tableStyle(builder.layout, table);
  const leaves = numberLeaves(builder, table);
  return bandTable(table, style, width).flatMap((band, index) => {
    const own = index === 0 ? leaves : { cells: leaves.cells, ...NO_LEAVES };
    return defineBand({ builder, style, leaves: own }, band, table.caption);
  });
}

const NO_LEAVES = { caption: undefined, unitLeft: undefined, unitRight: undefined };

/** Numbers the leaves as `walkLeaves` finds them. */
function numberLeaves({ nextLeaf }: Builder, table: Table): TableLeaves {
  const caption = table.caption && nextLeaf();
  const unitLeft = table.unitRow && nextLeaf();
  const unitRight = table.unitRow && nextLeaf();
  const cells = [...table.head, ...table.body].flatMap((row) => row.cells.map(nextLeaf));
  return { caption, unitLeft, unitRight, cells };
}

function defineBand(
  context: TableContext,
  { table, sources }: TableBand,
  wholeCaption: readonly Inline[] | undefined,
): readonly FlowNode[] {
  const { builder, style, leaves } = context;
  const widths = table.columns.map(({ weight }) => weight);
  const headCells = table.head.reduce((sum, row) => sum + row.cells.length, 0);
  const head = defineHead(context, table, widths, sources.slice(0, headCells));
  const groups = defineGroups(context, table, sources.slice(headCells));
  const continuedTitle = defineContinuedTitle(builder, style, wholeCaption);
  const continuedMark = defineFurniture(builder.fonts, CONTINUED_LABEL, style.表文, 'left');
  const node: TableNode = {
    table: {
      widths,
      ruleWidth: style.边线,
      paddingX: style.左右内距,
      paddingY: style.上下内距,
      head,
      groups,
      continuedTitle,
      continuedMark,
    },
  };
  return table.caption ? [defineCaption(builder, style, table.caption, leaves.caption), node] : [node];
}

const CONTINUED_LABEL: readonly Inline[] = [{ kind: 'text', text: '（续）', marks: [] }];

function defineCaption(
  { fonts }: Builder,
  { 表题 }: TableStyle,
  caption: readonly Inline[],
  leaf: LeafNumber | undefined,
): TextNode {
  const node = { ...defineFurniture(fonts, caption, 表题), keepWithNext: true };
  return leaf === undefined ? node : { ...node, leaf };
}

/**
 * The title on following pages: in the type of the title, but as small as the unit row, so that it fits beside that and
 * the pages hold as many rows as Word's, which repeats rows alone.
 */
function defineContinuedTitle(
  { fonts }: Builder,
  { 表题, 单位行 }: TableStyle,
  caption: readonly Inline[] | undefined,
): TextNode {
  const { 字号, 行距 } = 单位行;
  const inlines = continueCaption(caption).filter(({ kind }) => kind === 'text');
  return defineFurniture(fonts, inlines, { ...表题, 字号, 行距, 首行缩进: 0 }, 'center');
}

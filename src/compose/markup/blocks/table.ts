import type { Column, Inline, Table, UnitRow } from '../../../document/nodes.js';
import { fault, type Report } from '../../fault.js';
import { elementsOf, type MarkupElement } from '../markup-tree.js';
import { readAlign, readCount, readId, readStyle, readYes } from '../read-attributes.js';
import { readInlines } from '../read-inlines.js';
import type { ElementName } from '../vocabulary.js';
import type { BlockReader, ReadContext } from './block-reader.js';
import { checkGrid } from './check-grid.js';
import { readRows } from './rows.js';

/**
 * `<table style id>`: caption, unit row, columns, head, body, in this order. The spans must fill the columns exactly, in
 * the head and in the body.
 */
export const readTable: BlockReader = (element, context): Table => {
  checkParts(element, context.report);
  const columns = partsOf(element, 'col').map((col) => readColumn(col, context.report));
  const head = readRows(partsOf(element, 'thead'), 'th', context);
  const body = readRows(partsOf(element, 'tbody'), 'td', context);
  if (columns.length > 0) {
    checkGrid(head, columns.length, '表头', element.at, context.report);
    checkGrid(body, columns.length, '表体', element.at, context.report);
  }
  return { ...readAround(element, context), columns, head, body };
};

function readAround(element: MarkupElement, context: ReadContext): Omit<Table, 'columns' | 'head' | 'body'> {
  const [caption] = partsOf(element, 'caption');
  const [unitRow] = partsOf(element, 'unitrow');
  return {
    kind: 'table',
    style: readStyle(element, '常规', context.layout.表格样式, context.report),
    at: element.at,
    ...readId(element, context.report),
    ...(caption && { caption: readInlines(caption.children) }),
    ...(unitRow && { unitRow: readUnitRow(unitRow, context.report) }),
  };
}

function readUnitRow(element: MarkupElement, report: Report): UnitRow {
  const cells = elementsOf(element.children);
  if (cells.length !== 2) {
    const message = `<unitrow> 要恰好两个 <td>（左、右），这里有 ${cells.length} 个`;
    report(fault('MB209', message, { at: element.at, hint: '没有内容的一边写 <td/>' }));
  }
  for (const cell of cells) {
    if (cell.attributes.size === 0) continue;
    report(fault('MB208', '<unitrow> 中的 <td> 不带属性', { at: cell.at, hint: '第一个在左，第二个在右' }));
  }
  const inlines = (cell: MarkupElement | undefined): readonly Inline[] => readInlines(cell?.children ?? []);
  return { left: inlines(cells[0]), right: inlines(cells[1]) };
}

const MAX_WEIGHT = 1000;
const MAX_CHARACTERS = 100;

function readColumn(element: MarkupElement, report: Report): Column {
  if (!element.attributes.has('weight')) {
    report(fault('MB208', '<col> 缺少 weight', { at: element.at, hint: '各列宽度之比，如 weight="12"' }));
  }
  return {
    weight: readCount(element, 'weight', MAX_WEIGHT, report),
    align: readAlign(element, report) ?? 'left',
    ...readBounds(element, report),
    ...(readYes(element, 'key', report) && { key: true }),
  };
}

/** How many characters a column holds at least and at most; without `max` there is no most. */
function readBounds(element: MarkupElement, report: Report): Pick<Column, 'least' | 'most'> {
  const [least, most] = (['min', 'max'] as const).map((name) =>
    element.attributes.has(name) ? readCount(element, name, MAX_CHARACTERS, report) : undefined,
  );
  if (least !== undefined && most !== undefined && least > most) {
    report(
      fault('MB208', `<col> 的 min="${least}" 大于 max="${most}"`, {
        at: element.at,
        hint: 'min 是最少字数，max 是最多字数',
      }),
    );
  }
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

const PARTS: readonly ElementName[] = ['caption', 'unitrow', 'col', 'thead', 'tbody'];

function checkParts(element: MarkupElement, report: Report): void {
  const parts = elementsOf(element.children);
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    if (!previous || PARTS.indexOf(previous.name) <= PARTS.indexOf(part.name)) continue;
    const hint = '次序是 caption、unitrow、col、thead、tbody';
    report(fault('MB209', `<${part.name}> 要写在 <${previous.name}> 之前`, { at: part.at, hint }));
  }
  for (const name of PARTS) {
    const [, second] = partsOf(element, name);
    if (name !== 'col' && second) report(fault('MB209', `一个表格只能有一个 <${name}>`, { at: second.at }));
  }
  if (partsOf(element, 'col').length === 0) {
    const hint = '每列写一个 <col weight="宽度之比" align="left|center|right"/>';
    report(fault('MB209', '表格没有写列 <col>', { at: element.at, hint }));
  }
  if (partsOf(element, 'tbody').length === 0) report(fault('MB209', '表格没有 <tbody>', { at: element.at }));
}

function partsOf(element: MarkupElement, name: ElementName): readonly MarkupElement[] {
  return elementsOf(element.children).filter((part) => part.name === name);
}

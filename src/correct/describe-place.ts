import type { PrintedPart, PrintedPlace } from '../compare/document/printed-change.js';

const partNames = {
  heading: '标题',
  paragraph: '正文',
  item: '列项',
  list: '列项',
  table: '整张表',
  caption: '表题',
  unit: '表题下的单位行',
  head: '表头',
  row: '整行',
  cell: '',
  pageBreak: '换页',
  contents: '目录',
} as const satisfies Record<PrintedPart, string>;

/** Where a change stands, as one would say it: 国有资产信息，部门固定资产占用情况表，“资产总额”行，“价值”列. */
export function describePlace({ section, part, table, row, column }: PrintedPlace): string {
  const steps = [
    section,
    table,
    row && `“${onOneLine(row)}”行`,
    column && `“${onOneLine(column)}”列`,
    partNames[part],
  ];
  return steps.filter((step) => step !== undefined && step !== '').join('，');
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', '');
}

import type { DataSegment } from '../data-path.js';
import {
  bindSheet,
  isLandscape,
  type Layout,
  type Sheet,
  type TextStyle,
  toPoints,
} from '../document/layout.js';
import type { LayoutFault } from './check-layout.js';

/** Numbers that are right by themselves but not together. */
export function checkMeasures(layout: Layout): readonly LayoutFault[] {
  return [
    ...checkMargins(layout),
    ...checkTypeAreas(layout),
    ...checkPageNumber(layout),
    ...checkLinePitches(layout),
  ];
}

function checkMargins({ 纸张: sheets }: Layout): readonly LayoutFault[] {
  return Object.entries(sheets).flatMap(([name, { 上, 下, 左, 右, 宽, 高 }]) => [
    ...(左 + 右 < 宽 ? [] : [explainMargins(name, '左右', '宽')]),
    ...(上 + 下 < 高 ? [] : [explainMargins(name, '上下', '高')]),
  ]);
}

function explainMargins(sheet: string, margins: string, side: string): LayoutFault {
  const message = `“${sheet}”的${margins}边距之和不小于纸${side}，没有版心`;
  return { code: 'BS104', path: ['纸张', sheet], message, hint: '边距和纸张的尺寸都以毫米计' };
}

/** GB/T 9704 sets 三号, which Word takes for 16 pt, a little closer than its size: 28 × 16 pt on 156 mm. */
const CLOSEST_SETTING = 0.95;

function checkTypeAreas({ 纸张: sheets, 段落样式: { 正文: body } }: Layout): readonly LayoutFault[] {
  return Object.entries(sheets).flatMap(([name, sheet]) => {
    const { width, height } = typeAreaOf(sheet);
    const fits = (count: number, each: number, room: number) =>
      room <= 0 || count * each * CLOSEST_SETTING <= room;
    return [
      ...(fits(sheet.每行字数, body.字号, width) ? [] : [explainArea(name, '每行字数', '字号')]),
      ...(fits(sheet.每页行数, body.行距, height) ? [] : [explainArea(name, '每页行数', '行距')]),
    ];
  });
}

function typeAreaOf({ 上, 下, 左, 右, 宽, 高 }: Sheet): { readonly width: number; readonly height: number } {
  return { width: toPoints(宽 - 左 - 右), height: toPoints(高 - 上 - 下) };
}

function explainArea(sheet: string, count: string, measure: string): LayoutFault {
  const message = `“${sheet}”的版心按正文的${measure}放不下这么多“${count}”`;
  return {
    code: 'BS108',
    path: ['纸张', sheet, count],
    message,
    hint: `改小${count}，或改边距、正文的${measure}`,
  };
}

function checkPageNumber({ 纸张: sheets, 段落样式, 页码 }: Layout): readonly LayoutFault[] {
  const needed = toPoints(页码.距版心) + 段落样式.页码.行距 / 2;
  const numbered = Object.entries(sheets).filter(([, sheet]) => sheet.页码);
  const [tight] = numbered.filter(([, sheet]) => needed > toPoints(bindSheet(sheet).下));
  if (!tight) return [];
  const margin = isLandscape(tight[1]) ? '左' : '下';
  const message = `“距版心”是 ${页码.距版心} 毫米，页码落在“${tight[0]}”的纸外：${margin}边距只有 ${tight[1][margin]} 毫米`;
  return [{ code: 'BS107', path: ['页码', '距版心'], message, hint: '公文格式是 7 毫米' }];
}

function checkLinePitches({ 段落样式, 表格样式 }: Layout): readonly LayoutFault[] {
  const tables = Object.entries(表格样式).flatMap(([name, { 表题, 单位行, 表头, 表文 }]) =>
    Object.entries({ 表题, 单位行, 表头, 表文 }).map(
      ([part, style]) => [['表格样式', name, part], style] as const,
    ),
  );
  const paragraphs = Object.entries(段落样式).map(([name, style]) => [['段落样式', name], style] as const);
  return [...paragraphs, ...tables].flatMap(([path, style]) => checkLinePitch(path, style));
}

function checkLinePitch(
  path: readonly DataSegment[],
  { 字号: size, 行距: pitch }: TextStyle,
): readonly LayoutFault[] {
  if (pitch >= size) return [];
  const message = `行距 ${pitch} 磅小于字号 ${size} 磅，上下两行会叠在一起`;
  return [
    {
      code: 'BS106',
      path: [...path, '行距'],
      message,
      hint: '行距是固定值，以磅计；一般是字号的 1.2 到 1.9 倍',
    },
  ];
}

import { dataFileStems } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import type { Layout, LayoutFile } from '../document/layout.js';
import type { FontCatalogue } from '../fonts/font-set.js';
import { nearestName } from '../nearest-name.js';
import { checkMeasures } from './check-measures.js';
import type { LayoutCode } from './layout-codes.js';

export type LayoutFault = {
  readonly code: LayoutCode;
  /** Where in `layout.yaml`. */
  readonly path: readonly DataSegment[];
  readonly message: string;
  readonly hint: string;
};

/**
 * What the schema cannot see: what a layout names must exist, and its measures must fit together. Whether each
 * section has its template, and each style that a template names exists, are the composer's questions.
 */
export function checkLayout(layout: LayoutFile, fonts: FontCatalogue): readonly LayoutFault[] {
  return [
    ...checkDataFiles(layout),
    ...checkSheets(layout),
    ...checkRepeats(layout),
    ...checkFonts(layout, fonts),
    ...checkMeasures(layout),
  ];
}

function checkDataFiles({ 数据: names }: LayoutFile): readonly LayoutFault[] {
  return names.flatMap((name, index) =>
    explainUnknown('数据文件', name, dataFileStems, { code: 'BS109', path: ['数据', index] }),
  );
}

function checkSheets({ 纸张: sheets, 节: sections }: Layout): readonly LayoutFault[] {
  return sections.flatMap(({ 纸张: name }, index) =>
    explainUnknown('纸张', name, Object.keys(sheets), { code: 'BS101', path: ['节', index, '纸张'] }),
  );
}

function checkRepeats({ 节: sections }: Layout): readonly LayoutFault[] {
  const names = sections.map((section) => section.模板);
  return names.flatMap((name, index): readonly LayoutFault[] => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const message = `“${name}”一节已经列为第 ${first + 1} 节`;
    const hint = '偏离和比较按节的名称找位置，同名的节只能有一个';
    return [{ code: 'BS102', path: ['节', index, '模板'], message, hint }];
  });
}

function checkFonts({ 段落样式, 表格样式 }: Layout, { 字体: faces }: FontCatalogue): readonly LayoutFault[] {
  return [...walkFonts({ 段落样式, 表格样式 }, [])].flatMap(({ name, path }) =>
    explainUnknown('字体', name, Object.keys(faces), { code: 'BS103', path }),
  );
}

function* walkFonts(
  value: unknown,
  path: readonly DataSegment[],
): Generator<{ readonly name: string; readonly path: readonly DataSegment[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '字体' && typeof item === 'string') yield { name: item, path: [...path, key] };
    else yield* walkFonts(item, [...path, key]);
  }
}

function explainUnknown(
  kind: string,
  name: string,
  names: readonly string[],
  place: Pick<LayoutFault, 'code' | 'path'>,
): readonly LayoutFault[] {
  if (names.includes(name)) return [];
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `可用的有：${names.join('、')}` : `是否指“${nearest}”？`;
  return [{ ...place, message: `没有名为“${name}”的${kind}`, hint }];
}

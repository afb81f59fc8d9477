import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXAMPLE, ROOT } from './build-edition.js';

const HEAD = `金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }
表:
  - 名称: 补助资金分配情况表
    单位行: 单位：万元
    列:
      - { 名称: 序号, 类型: 编码 }
      - { 名称: 补助的乡镇, 类型: 文字 }
      - { 名称: 补助的村, 类型: 文字 }
      - 名称: 补助对象
        子列:
          - { 名称: 户数, 类型: 数量, 合计: 是 }
          - { 名称: 人数, 类型: 数量, 合计: 是 }
      - 名称: 资金安排
        子列:
          - { 名称: 中央, 类型: 金额, 合计: 是 }
          - { 名称: 省级, 类型: 金额, 合计: 是 }
          - { 名称: 县级, 类型: 金额, 合计: 是 }
          - { 名称: 合计, 类型: 金额, 合计: 是 }
`;

/**
 * The example of this year in an empty folder, its local tables replaced by one of nine columns with so many rows; gives
 * the edition's folder.
 */
export async function writeLongEdition(folder: string, rows: number): Promise<string> {
  const [department, year] = [path.dirname(EXAMPLE), path.basename(EXAMPLE)];
  await cp(path.join(ROOT, 'data', department), folder, { recursive: true });
  const lines = Array.from({ length: rows }, (_, index) => writeRow(index));
  const body =
    rows === 0 ? '    空表说明: 无补助资金，故本表为空表。\n    行: []\n' : `    行:\n${lines.join('')}`;
  await writeFile(path.join(folder, year, 'tables/附加表.yaml'), HEAD + body);
  return path.join(folder, year);
}

/** Figures of different lengths that add up. */
function writeRow(index: number): string {
  const [central, province, county] = [17, 113, 1009].map((step) => ((index + 1) * step) % 99_991);
  const parts = [central, province, county].map((cents = 0) => cents);
  const amounts = [...parts, parts.reduce((sum, cents) => sum + cents, 0)].map(writeCents);
  const village = `第${Math.floor(index / 30) + 1}乡镇, 第${(index % 30) + 1}村`;
  return `      - ["${index + 1}", ${village}, ${(index % 90) + 10}, ${(index % 400) + 30}, ${amounts.join(', ')}]\n`;
}

function writeCents(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

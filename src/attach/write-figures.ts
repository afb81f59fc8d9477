import type { Budget } from '../budget/budget.js';
import type { DocumentMeta } from '../document/nodes.js';
import type { Figure } from './list-figures.js';

/** The figures as JSON, one a line; docs/figures.md is the contract. A change that breaks it raises 格式版本. */
export function writeFigures(budget: Budget, meta: DocumentMeta, figures: readonly Figure[]): string {
  const head = {
    格式: 'gongkai-figures',
    格式版本: '1',
    标题: meta.title.replace(/\s+/g, ''),
    部门: budget.部门.公开名称,
    年度: String(budget.年度),
    公开日期: budget.日期.公开日期,
  };
  const lines = figures.map(({ path, value, unit, printed }) =>
    JSON.stringify({ 路径: path, 数值: value, ...(unit && { 单位: unit }), 印文: printed }),
  );
  return `${JSON.stringify(head).slice(0, -1)},"数字":[\n${lines.join(',\n')}\n]}\n`;
}

import type { BudgetWith, DataFileStem } from '../../src/budget/budget.js';
import { dataFiles } from '../../src/budget/budget.js';
import { statutoryTables } from './statutory-tables.js';

const edition = {
  年度: 2023,
  部门: { 名称: '某局', 公开名称: '某县某局', 预算代码: '035', 预算名称: '某局', 称谓: '部门' },
  单位: [
    { 名称: '某局本级', 性质: '行政单位' },
    { 名称: '某服务中心', 性质: '事业单位' },
  ],
};

/**
 * The budget of the small department with some values typed differently, each by its path with 0-based places:
 * `支出总表.行.0.基本支出`; undefined takes the value away, of a file the whole file.
 */
export function buildStatutory(changes: Readonly<Record<string, unknown>> = {}): BudgetWith<DataFileStem> {
  const draft = structuredClone({ ...edition, ...statutoryTables }) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) setValue(draft, path.split('.'), value);
  const stems = Object.keys(statutoryTables) as readonly (keyof typeof statutoryTables)[];
  const read = stems
    .filter((stem) => draft[stem] !== undefined)
    .map((stem) => [stem, dataFiles[stem].schema.parse(draft[stem])] as const);
  // A file of a test budget is there or not: rules are called only with those that they need.
  return { ...draft, ...Object.fromEntries(read) } as BudgetWith<DataFileStem>;
}

function setValue(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown) {
  if (rest.length > 0) setValue(target[key] as Record<string, unknown>, rest, value);
  else if (value === undefined) delete target[key];
  else target[key] = value;
}

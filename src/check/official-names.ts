import type { Budget } from '../budget/budget.js';
import { listUnits } from '../budget/units.js';

/** The names that the edition itself gives to the department and its units: a body may be called by these. */
export function listOfficialNames({ 部门, 单位, 部门概况 }: Budget): readonly string[] {
  const units = listUnits(单位).map(({ 名称 }) => 名称);
  return [...new Set([部门.公开名称, 部门.名称, ...(部门概况?.下属单位 ?? []), ...units])];
}

/** Short names that the text declares: 以下简称“…”, （简称…）. */
export function listDeclaredNames(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/简称[：:为]?[“"「]?([^”"」）)，。、；]{2,20})/g)].flatMap(([, name]) => name ?? []),
  );
}

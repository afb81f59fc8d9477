/** The levels above an indicator. */
type Levels = { readonly 一级指标: string; readonly 二级指标: string };

/** Whether a row is the first of its levels, and over how many rows they reach. */
export type IndicatorSpans = {
  readonly 一级首行: boolean;
  readonly 一级行数: number;
  readonly 二级首行: boolean;
  readonly 二级行数: number;
};

/** Rows of indicators as a form prints them: a level that goes on from the row above is printed once, over all its rows. */
export function spanIndicators<Row extends Levels>(rows: readonly Row[]): readonly (Row & IndicatorSpans)[] {
  const first = runsOf(rows.map(({ 一级指标 }) => 一级指标));
  const second = runsOf(rows.map(({ 一级指标, 二级指标 }) => JSON.stringify([一级指标, 二级指标])));
  return rows.map((row, index) => ({
    ...row,
    一级首行: first[index] !== undefined,
    一级行数: first[index] ?? 0,
    二级首行: second[index] !== undefined,
    二级行数: second[index] ?? 0,
  }));
}

/** The length of each run of equal names, at the place where it starts; nothing elsewhere. */
function runsOf(names: readonly string[]): readonly (number | undefined)[] {
  return names.map((name, index) => {
    if (index > 0 && names[index - 1] === name) return undefined;
    const end = names.findIndex((other, at) => at > index && other !== name);
    return (end === -1 ? names.length : end) - index;
  });
}

import { type DataFileStem, type DataFiles, dataFiles } from '../../src/budget/budget.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { formatPoint } from '../../src/source.js';

/** A data file from its YAML text, without its path. */
function read(stem: DataFileStem, text: string) {
  return readYaml({ path: stem, text }, dataFiles[stem].schema, { root: stem });
}

/** What a table says; it must be without faults. */
export function readTable<S extends DataFileStem>(stem: S, text: string): DataFiles[S] {
  const outcome = read(stem, text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  // Parsed by the schema of its name.
  return outcome.value.value as DataFiles[S];
}

/** The faults of a table as `line:column code message`, the hint after a bar. */
export function faultsOf(stem: DataFileStem, text: string): readonly string[] {
  return read(stem, text).diagnostics.map(({ at, code, hint, message }) => {
    const place = at ? formatPoint(at).slice(stem.length + 1) : '-';
    return `${place} ${code} ${message}${hint === undefined ? '' : `｜${hint}`}`;
  });
}

/** The first line of a table of amounts in 万元. */
export const IN_WAN = '金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }\n';

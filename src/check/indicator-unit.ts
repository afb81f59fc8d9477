import type { IndicatorRow } from './indicator-rows.js';
import { countedUnits, measuredUnits, nameEndings } from './lexicon/indicator-units.js';

/** A unit in brackets at the end of a name: 业务工作满意度（%）. */
const WRITTEN_UNIT = /[（(]([^（()）\d]{1,4})[)）]$/u;

/** An indicator's name without the unit written in it, and without blanks. */
export function bareName(name: string): string {
  return name
    .replace(/\s/gu, '')
    .replace(WRITTEN_UNIT, (brackets, unit: string) => (isUnit(unit) ? '' : brackets));
}

/** The unit that stands in the name itself. */
export function unitInName(name: string): string | undefined {
  const unit = WRITTEN_UNIT.exec(name.replace(/\s/gu, ''))?.[1]?.replace('％', '%');
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}

/** The units that fit what a name says it measures; empty if it does not say. */
export function expectUnits(name: string): readonly string[] {
  const written = unitInName(name);
  if (written !== undefined) return [written];
  return nameEndings.find(({ ending }) => bareName(name).endsWith(ending))?.units ?? [];
}

/** True if the words name something that can be measured: 办结率, 项目个数. */
export function isMeasure(name: string): boolean {
  return nameEndings.some(({ ending }) => bareName(name).endsWith(ending));
}

/** The units of a row's standards, as written; a standard without a unit gives `''`. */
function unitsOf({ cells }: IndicatorRow): readonly string[] {
  return cells.flatMap(({ threshold }) => (threshold.kind === 'band' ? [threshold.unit] : []));
}

/** True unless the row measures what lies between whole numbers, too: %, 公里. */
export function isCounted(row: IndicatorRow): boolean {
  const units = unitsOf(row);
  const stated = units.every((unit) => unit === '') ? expectUnits(row.indicator.名称) : units;
  return stated.every((unit) => unit === '' || countedUnits.has(unit));
}

function isUnit(word: string): boolean {
  const unit = word.replace('％', '%');
  return countedUnits.has(unit) || measuredUnits.has(unit);
}

import type { Budget, DataFiles } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import { type Term, term } from './sum.js';

/** The three public expenses of one year as a table states them. */
export type ThreePublicTotals = {
  readonly total: Term;
  readonly abroad: Term;
  readonly purchase: Term;
  readonly running: Term;
  /** What is stated of both together; a table may leave it to be added up. */
  readonly vehicles: Term | undefined;
  readonly reception: Term;
};

/** The three public expenses of every table and year that the budget has. */
export function listThreePublicTotals({
  三公经费,
  三公与机关运行经费表: table,
}: Budget): readonly ThreePublicTotals[] {
  return [
    ...(三公经费 ? [readSection(三公经费)] : []),
    ...(table ? [readYear(table.本年, '', ['三公与机关运行经费表', '本年'])] : []),
    ...(table?.上年 ? [readYear(table.上年, '上年', ['三公与机关运行经费表', '上年'])] : []),
  ];
}

/** The items that the total is the sum of. */
export function partsOfTotal({
  abroad,
  purchase,
  running,
  vehicles,
  reception,
}: ThreePublicTotals): readonly Term[] {
  return [abroad, ...(vehicles ? [vehicles] : [purchase, running]), reception];
}

function readSection(table: DataFiles['三公经费']): ThreePublicTotals {
  const group = '公务用车购置及运行费';
  const vehicles = table[group];
  return {
    total: term('“三公”经费合计', table.合计, '三公经费', '合计'),
    abroad: term('因公出国（境）费', table['因公出国（境）费'], '三公经费', '因公出国（境）费'),
    purchase: term('公务用车购置费', vehicles.公务用车购置费, '三公经费', group, '公务用车购置费'),
    running: term('公务用车运行费', vehicles.公务用车运行费, '三公经费', group, '公务用车运行费'),
    vehicles: term(group, vehicles.合计, '三公经费', group, '合计'),
    reception: term('公务接待费', table.公务接待费, '三公经费', '公务接待费'),
  };
}

type Year = DataFiles['三公与机关运行经费表']['本年'];

function readYear(year: Year, prefix: string, path: readonly DataSegment[]): ThreePublicTotals {
  const { 公务用车小计 } = year;
  const read = (key: Exclude<keyof Year, '公务用车小计'>, name: string = key) =>
    term(`${prefix}${name}`, year[key], ...path, key);
  return {
    total: read('合计', '“三公”经费合计'),
    abroad: read('因公出国（境）费'),
    purchase: read('公务用车购置费'),
    running: read('公务用车运行维护费'),
    vehicles:
      公务用车小计 && term(`${prefix}公务用车购置及运行维护费`, 公务用车小计, ...path, '公务用车小计'),
    reception: read('公务接待费'),
  };
}

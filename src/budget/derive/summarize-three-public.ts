import type { Amount } from '../amount.js';
import type { DataFiles } from '../budget.js';
import { BLANK } from '../scalars.js';
import { type Change, compareYears } from './change.js';
import { type Cell, hasAmount, sumAmounts } from './sum-amounts.js';

type Table = DataFiles['三公与机关运行经费表'];

const VEHICLES = '公务用车小计';
const items = [
  '因公出国（境）费',
  '公务用车购置费',
  '公务用车运行维护费',
  VEHICLES,
  '公务接待费',
  '合计',
] as const;

type Item = (typeof items)[number];
type ByItem<T> = { readonly [I in Item]: T };

/** 三公与机关运行经费表, complete, and each item beside last year. */
export type ThreePublicSummary = {
  readonly 本年: ByItem<Amount>;
  /** Blank if nobody says what last year's figures were. */
  readonly 上年: ByItem<Cell>;
  readonly 变化: { readonly [I in Item | '机关运行经费']: Change & { readonly 原因: string } };
};

/** `previous` is the same table of the edition of the year before; what this table says of last year itself comes first. */
export function summarizeThreePublic(table: Table, previous: Table | undefined): ThreePublicSummary {
  const { 机关运行经费, 原因 } = table;
  const now = addVehicles(table.本年);
  const stated = table.上年 ?? previous?.本年;
  const before = stated && addVehicles(stated);
  const compare = (item: Item) => ({ ...compareYears(now[item], before?.[item]), 原因: 原因[item] ?? BLANK });
  const operating = compareYears(机关运行经费.本年, 机关运行经费.上年 ?? previous?.机关运行经费.本年);
  return {
    本年: now,
    上年: mapItems((item) => before?.[item] ?? BLANK),
    变化: { ...mapItems(compare), 机关运行经费: { ...operating, 原因: 原因.机关运行经费 ?? BLANK } },
  };
}

/** The expenses with the subtotal of vehicles, whether it is stated or not. */
function addVehicles(expenses: Table['本年']): ByItem<Amount> {
  const { 公务用车购置费: purchase, 公务用车运行维护费: running, 公务用车小计: stated } = expenses;
  const sum = sumAmounts([purchase, running]);
  return { ...expenses, [VEHICLES]: stated ?? (hasAmount(sum) ? sum : purchase) };
}

function mapItems<T>(read: (item: Item) => T): ByItem<T> {
  // A key for each item, and no other.
  return Object.fromEntries(items.map((item) => [item, read(item)])) as ByItem<T>;
}

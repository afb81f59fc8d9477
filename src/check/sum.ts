import Big from 'big.js';
import { type Amount, type MoneyUnit, valueIn } from '../budget/amount.js';
import type { DataSegment } from '../data-path.js';
import { atData, type Finding } from './rule.js';

/** A cell of a table of amounts: an amount, blank (`''`) or not applicable (`——`). */
export type AmountCell = Amount | '' | '——';

/** A figure of the data with the words a message calls it by. */
export type Term = {
  /** Chinese, e.g. `支出合计`. */
  readonly name: string;
  readonly path: readonly DataSegment[];
  readonly cell: AmountCell;
};

/** A figure with its name and place. */
export function term(name: string, cell: AmountCell, ...path: readonly DataSegment[]): Term {
  return { name, path, cell };
}

/** The amount of a cell in 元, exact. A cell without an amount adds nothing. */
export function yuanOf(cell: AmountCell): Big {
  return typeof cell === 'string' ? new Big(0) : valueIn(cell, '元');
}

export function sumOf(terms: readonly Term[]): Big {
  return terms.reduce((sum, { cell }) => sum.plus(yuanOf(cell)), new Big(0));
}

/** An amount of 元 as a message states it: `1186.08万元`. */
export function stateMoney(yuan: Big, unit: MoneyUnit = '万元'): string {
  return `${(unit === '元' ? yuan : yuan.div(10_000)).toFixed()}${unit}`;
}

/** A figure as a message states it; a cell without an amount says so. */
export function stateTerm({ name, cell }: Term): string {
  return typeof cell === 'string'
    ? `${name}未写金额`
    : `${name}${stateMoney(yuanOf(cell), cell.format.unit)}`;
}

/**
 * How far a total may lie from its addends, in 元. 0, unless every stated figure was rounded from 元: then half of
 * the last printed place for the total and for each addend. A single addend is the same fact stated twice: 0.
 */
function toleranceOf(total: Term, parts: readonly Term[]): Big {
  const addends = parts.filter(({ cell }) => typeof cell !== 'string');
  const rounded = [total, ...addends].every(
    ({ cell }) => typeof cell !== 'string' && cell.format.roundedFromYuan === true,
  );
  if (!rounded || addends.length < 2 || typeof total.cell === 'string') return new Big(0);
  const { decimals, unit } = total.cell.format;
  const lastPlace = new Big(10).pow(-decimals).times(unit === '万元' ? 10_000 : 1);
  return lastPlace.times(addends.length + 1).div(2);
}

/** What a total and its addends say; nothing if they agree. A rounding residue is told apart, as info. */
export function compareSum(total: Term, parts: readonly Term[], partsName = '各项之和'): readonly Finding[] {
  const stated = yuanOf(total.cell);
  const sum = sumOf(parts);
  const difference = stated.minus(sum);
  if (difference.eq(0)) return [];
  const unit = unitOf([total, ...parts]);
  const residue = difference.abs().lte(toleranceOf(total, parts));
  const message = `${stateTerm(total)}，${partsName}${stateMoney(sum, unit)}，相差${stateMoney(difference.abs(), unit)}`;
  return [
    {
      place: atData(...total.path),
      message: residue ? `${message}，是由元取整的尾差` : message,
      related: parts.map((part) => ({ message: stateTerm(part), place: atData(...part.path) })),
      ...(residue
        ? { severity: 'info', hint: '数没有错；需要时在文中注明“因四舍五入，合计与各项之和略有差异”' }
        : {}),
    },
  ];
}

/** What the same fact stated at two places says; nothing if they agree. The first is where the finding stands. */
export function compareStated(one: Term, other: Term): readonly Finding[] {
  if (yuanOf(one.cell).eq(yuanOf(other.cell))) return [];
  return [
    {
      place: atData(...one.path),
      message: `${stateTerm(one)}，${stateTerm(other)}，两处应当相等`,
      related: [{ message: stateTerm(other), place: atData(...other.path) }],
    },
  ];
}

/** What a part greater than its whole says; nothing if it is not. */
export function compareLimit(part: Term, whole: Term): readonly Finding[] {
  if (yuanOf(part.cell).lte(yuanOf(whole.cell))) return [];
  return [
    {
      place: atData(...part.path),
      message: `${stateTerm(part)}，大于${stateTerm(whole)}`,
      related: [{ message: stateTerm(whole), place: atData(...whole.path) }],
    },
  ];
}

function unitOf(terms: readonly Term[]): MoneyUnit {
  return terms.flatMap(({ cell }) => (typeof cell === 'string' ? [] : [cell.format.unit]))[0] ?? '万元';
}

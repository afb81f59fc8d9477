import type Big from 'big.js';
import { valueIn } from '../../budget/amount.js';
import { type DataAmount, listAmounts } from '../data-values.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateMoney } from '../sum.js';

/** Round figures such as 3 and 30000 differ by 10,000 by chance. */
const FEWEST_DIGITS = 3;

/** Catalogue 43. */
export const factorTenThousand = defineRule({
  code: 'DW103',
  severity: 'error',
  title: '两个金额正好相差一万倍',
  explanation: `数据里两个金额的数字完全相同（至少 ${FEWEST_DIGITS} 位有效数字）而大小正好相差一万倍，多半有一处把元当成了万元，或者相反。`,
  remedy: '核对两处的单位，把元换算成万元',
  example: { wrong: '一处 28.5，一处 285000（单位都是万元）', right: '两处都是 28.5' },
  source: '检查目录第 43 条',
  needs: [],
  check: ({ budget }) => {
    const amounts = listAmounts(budget).filter(({ amount }) => countDigits(amount.value) >= FEWEST_DIGITS);
    const byYuan = new Map(amounts.map((entry) => [yuanOf(entry).toFixed(), entry]));
    return amounts.flatMap((entry): readonly Finding[] => {
      const small = byYuan.get(yuanOf(entry).div(10_000).toFixed());
      return small ? [report(entry, small)] : [];
    });
  },
});

function report(entry: DataAmount, small: DataAmount): Finding {
  const [more, less] = [stateMoney(yuanOf(entry)), stateMoney(yuanOf(small))];
  return {
    place: atData(...entry.path),
    message: `${entry.dataPath}是${more}，${small.dataPath}是${less}，正好相差一万倍`,
    related: [{ message: `${less}在这里`, place: atData(...small.path) }],
  };
}

function yuanOf({ amount }: DataAmount): Big {
  return valueIn(amount, '元').abs();
}

/** Significant digits: 28.50 has three. */
function countDigits(value: Big): number {
  return value.eq(0) ? 0 : value.c.length;
}

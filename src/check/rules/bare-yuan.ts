import type Big from 'big.js';
import { indexAmounts } from '../data-values.js';
import { listPrintedMoney, type PrintedMoney } from '../printed-money.js';
import { type CheckInput, defineRule, type Finding, inText } from '../rule.js';

/** Rounder figures are equal by chance: 50元 a day, 50万元 of repairs. */
const FEWEST_DIGITS = 3;

/** Catalogue 41. */
export const bareYuan = defineRule({
  code: 'DW101',
  severity: 'error',
  title: '金额单位漏了“万”',
  explanation: `一个以元为单位的数，与数据或文中某个以万元为单位的数一模一样，就是漏了“万”，少了一万倍。有效数字不到 ${FEWEST_DIGITS} 位的，只在它就是数据中的那个数时报告；“每人多少元”这样的单价不算。`,
  remedy: '把“元”改成“万元”',
  example: { wrong: '固定资产金额为1186.08元', right: '固定资产金额为1186.08万元' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）；检查目录第 41 条',
  needs: [],
  check: (input) => {
    const inData = listWanOfData(input);
    const money = listPrintedMoney(input.printed);
    const stated = [
      ...inData.values(),
      ...money.flatMap(({ unit, value }) => (unit === '万元' ? [value] : [])),
    ];
    return money.flatMap((entry): readonly Finding[] => {
      const { leaf, start, end, text, unit, value } = entry;
      if (unit !== '元' || value.eq(0) || isPrice(entry)) return [];
      const isSure = value.c.length >= FEWEST_DIGITS && stated.some((other) => other.eq(value));
      if (!isSure && !showsItself(entry, inData)) return [];
      const message = `这里是${text}，数据或别处是${value.toFixed()}万元`;
      return [{ place: inText(leaf, start, end), message }];
    });
  },
});

/** Amounts of the data in 万元, by their path. */
function listWanOfData(input: CheckInput): ReadonlyMap<string, Big> {
  return new Map(
    [...indexAmounts(input)].flatMap(([dataPath, amount]) =>
      amount.format.unit === '万元' ? [[dataPath, amount.value.abs()] as const] : [],
    ),
  );
}

/** True if the words show the very amount of the data that they are 10,000 times less than. */
function showsItself({ leaf, start, end, value }: PrintedMoney, inData: ReadonlyMap<string, Big>): boolean {
  return leaf.shown.some(
    (shown) => shown.start < end && start < shown.end && inData.get(shown.dataPath)?.eq(value) === true,
  );
}

/** 每人每天50元, 1584元/平方米. */
function isPrice({ leaf, start, end }: PrintedMoney): boolean {
  return /每[^，。；]{0,6}$/.test(leaf.text.slice(0, start)) || /^\s*[/／每]/.test(leaf.text.slice(end));
}

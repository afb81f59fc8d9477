import { listPrintedMoney, type PrintedMoney } from '../printed-money.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 44, for sentences: a remark, since trailing zeros are left out there by custom. */
export const textDecimals = defineRule({
  code: 'DW106',
  severity: 'info',
  title: '正文金额的小数位数不一',
  explanation:
    '正文里的金额有的印整数，有的印一位、两位小数。省去末尾的零是通行的写法，只作提示；要与表格逐个对照时，统一印两位更清楚。全文只提示一次。',
  remedy: '不用改；要统一时，正文也印两位小数',
  example: { wrong: '4万元、38.8万元、23.63万元', right: '4.00万元、38.80万元、23.63万元' },
  source: '检查目录第 44 条',
  needs: [],
  check: ({ printed }) => {
    const amounts = listPrintedMoney(printed).filter(
      ({ leaf, unit }) => unit === '万元' && leaf.part === 'whole',
    );
    const counts = [0, 1, 2].map(
      (decimals) => amounts.filter((amount) => amount.decimals === decimals).length,
    );
    const [first] = amounts;
    return first && counts.filter((count) => count > 0).length > 1 ? [report(first, counts)] : [];
  },
});

function report({ leaf, start, end }: PrintedMoney, counts: readonly number[]): Finding {
  const told = counts.map(
    (count, decimals) => `${decimals === 0 ? '整数' : `${decimals}位小数`}的${count}个`,
  );
  return { place: inText(leaf, start, end), message: `正文中以万元为单位的金额，${told.join('，')}` };
}

import { findMatches } from '../find-matches.js';
import { listPrintedMoney } from '../printed-money.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 41: an amount has its whole unit. */
export const missingYuan = defineRule({
  code: 'DW102',
  severity: 'error',
  title: '金额单位漏了“元”',
  explanation:
    '“20万以上”没有写“元”，而文中别处同样的数写作“20万元”。金额应当写全单位，同一件事的说法应当一致。',
  remedy: '把“万”改成“万元”',
  example: { wrong: '单价在20万以上的设备', right: '单价在20万元以上的设备' },
  source: '检查目录第 41 条',
  needs: [],
  check: ({ printed }) => {
    const amounts = listPrintedMoney(printed).filter(({ unit }) => unit === '万元');
    return findMatches(printed, /(?<![\d.,])\d+(?:\.\d+)?万(?=以[上下]|[（(，。；、）)]|$)/g).flatMap(
      ({ leaf, start, end, text }): readonly Finding[] => {
        const same = amounts.find(({ value }) => value.eq(text.slice(0, -1)));
        if (!same) return [];
        return [
          {
            place: inText(leaf, start, end),
            message: `这里是“${text}”，别处是“${same.text}”`,
            related: [{ message: `“${same.text}”在这里`, place: inText(same.leaf, same.start, same.end) }],
          },
        ];
      },
    );
  },
});

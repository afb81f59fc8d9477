import { type Amount, formatTableAmount } from '../../budget/amount.js';
import { indexAmounts } from '../data-values.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listTables } from '../table-rows.js';

/** Catalogue 44. */
export const tableDecimals = defineRule({
  code: 'DW105',
  severity: 'warning',
  title: '表中金额的小数位数或分节不一致',
  explanation:
    '一张表的金额用同样的小数位数，千分位逗号要么都用、要么都不用，以数据文件的“金额格式”为准。位数不同，看不出是省了零还是漏了数字。',
  remedy: '按“金额格式”的小数位数和千分位改写',
  example: { wrong: '同一列 1186.08、330.54、822.9', right: '1186.08、330.54、822.90' },
  source: '检查目录第 44 条',
  needs: [],
  check: (input) => {
    const amounts = indexAmounts(input);
    return listTables(input.printed).flatMap(({ body }) =>
      [...new Set(body.flat())].flatMap((leaf) => (leaf ? checkCell(leaf, amounts) : [])),
    );
  },
});

/** Only the form: digits of another value are another rule's. */
function checkCell(leaf: PrintedLeaf, amounts: ReadonlyMap<string, Amount>): readonly Finding[] {
  return leaf.shown.flatMap(({ dataPath, start, end }): readonly Finding[] => {
    const amount = amounts.get(dataPath);
    const text = leaf.text.slice(start, end);
    if (!amount || formOf(text) === formOf(formatTableAmount(amount))) return [];
    const { decimals, grouping } = amount.format;
    const rule = `本表金额印${decimals}位小数，${grouping ? '用' : '不用'}千分位`;
    return [{ place: inText(leaf, start, end), message: `这里印作“${text}”，${rule}` }];
  });
}

/** How many decimals a text has and whether it groups its digits; figures below 1,000 need no separator. */
function formOf(text: string): string {
  const [integer = '', fraction = ''] = text.replace('-', '').split('.');
  const grouped = integer.includes(',') ? '分节' : integer.length > 3 ? '不分节' : '';
  return `${fraction.length}${grouped}`;
}

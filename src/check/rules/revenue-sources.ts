import { revenueSources as kinds } from '../lexicon/revenue-sources.js';
import { atData, defineRule } from '../rule.js';

export const revenueSources = defineRule({
  code: 'KJ212',
  severity: 'warning',
  title: '收入来源没有说全',
  explanation:
    '收入应逐一说明一般公共预算、政府性基金预算、国有资本经营预算、财政专户管理资金和上年结转，没有的写 0。没有提到的来源，读者无从知道是没有还是漏写。',
  remedy: '在“收入”的来源中逐一列出，没有的写 0',
  example: {
    wrong: '一般公共预算收入 2477.28、事业收入 0、其他收入 0',
    right:
      '一般公共预算收入 2477.28、政府性基金预算收入 0、国有资本经营预算收入 0、财政专户管理资金 0、事业收入 0、其他收入 0、上年结转 0',
  },
  source: '预算法第四条（全部收入都应当纳入预算）、第五条；部门收支总表的收入各行（财预〔2016〕143号）',
  needs: ['收入'],
  check: ({ budget: { 收入 } }) => {
    const missing = kinds.filter(({ words }) => !收入.来源.some(({ 名称 }) => words.test(名称)));
    if (missing.length === 0) return [];
    const names = missing.map(({ name }) => name).join('、');
    const message = `收入只写了 ${收入.来源.length} 项来源，没有提到${names}`;
    return [{ place: atData('收入', '合计'), message }];
  },
});

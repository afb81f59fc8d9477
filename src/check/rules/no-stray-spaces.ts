import { defineRule, inText } from '../rule.js';
import { findStraySpaces, type StraySpace } from '../stray-spaces.js';

export const noStraySpaces = defineRule({
  code: 'WZ105',
  severity: 'warning',
  title: '多余的空格',
  explanation:
    '汉字和全角标点之间不空格，文字前后也不留空格。多余的空格使两端对齐的行间距不匀，也使查找和比较失灵。段首空两字、表中“合　计”这样拉开的词和中西文之间的一个空格不算。',
  remedy: '删去空格',
  example: {
    wrong: '基本支出1120.97万元， 项目支出1356.31万元',
    right: '基本支出1120.97万元，项目支出1356.31万元',
  },
  source: '《标点符号用法》（GB/T 15834—2011）标点符号的位置；GB/T 9704—2012 版面格式',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      for (const space of findStraySpaces(leaf)) {
        yield { place: inText(leaf, space.start, space.end), message: describe(space) };
      }
    }
  },
});

function describe({ where, leaf, start, end }: StraySpace): string {
  const count = `${end - start} 个空格`;
  const before = leaf.text.slice(Math.max(0, start - 6), start);
  const after = leaf.text.slice(end, end + 6);
  switch (where) {
    case 'leading':
      return `“${after}”前面多了 ${count}`;
    case 'trailing':
      return `“${before}”后面多了 ${count}`;
    case 'inside':
      return `“${before}”和“${after}”之间多了 ${count}`;
    default:
      return where satisfies never;
  }
}

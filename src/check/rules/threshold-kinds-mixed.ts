import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const thresholdKindsMixed = defineRule({
  code: 'JX110',
  severity: 'error',
  title: '一个指标既用数又用文字评价',
  explanation:
    '定量指标的各档都是带单位的数，定性指标的各档都是文字。一行里混用两种，档次之间就无法比较，多半是别的指标的标准抄到了这一行。',
  remedy: '各档改用同一种标准',
  example: { wrong: '优100% 良90%及以上 中一般 差较差', right: '优100% 良90%及以上 中80%及以上 差低于80%' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：定量表述，不能以量化形式表述的可以定性表述',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { indicator, cells } of listIndicatorRows(budget)) {
      const figure = cells.find(({ threshold }) => threshold.kind === 'band');
      const words = cells.find(({ threshold }) => threshold.kind === 'words');
      if (!figure || !words) continue;
      const shown = [figure, words].map(({ grade, text }) => `${grade}“${text}”`).join('是数，');
      yield { place: atData(...words.path), message: `“${indicator.名称}”的${shown}是文字` };
    }
  },
});

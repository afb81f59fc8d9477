import type { DataSegment } from '../../data-path.js';
import { anyChangeWord } from '../lexicon/change-words.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { readProseShowing, readSectionShowing } from '../section-text.js';

export const operatingComparison = defineRule({
  code: 'KJ308',
  severity: 'warning',
  title: '机关运行经费没有与上年比较',
  explanation: '机关运行经费除了合计和各项费用，还应说明比上年增加、减少或持平，以及原因。',
  remedy: '写明比上年的增减和原因',
  example: {
    wrong: '机关运行经费238.19万元，其中办公费27.87万元……',
    right: '机关运行经费238.19万元，比上年减少12万元，主要是……',
  },
  source: '预算法第十四条：公开部门预算应当对机关运行经费的安排、使用情况等重要事项作出说明',
  needs: [],
  check: ({ printed }) => [
    ...judge(readSectionShowing(printed, '机关运行经费.合计'), ['机关运行经费', '合计']),
    ...judge(readProseShowing(printed, OPERATING), ['三公与机关运行经费表', '机关运行经费', '本年']),
  ],
});

const OPERATING = /三公与机关运行经费表\.(?:变化\.)?机关运行经费\.本年$/;

function judge(text: string | undefined, path: readonly DataSegment[]): readonly Finding[] {
  if (text === undefined || new RegExp(anyChangeWord).test(text)) return [];
  return [{ place: atData(...path), message: '机关运行经费没有说明比上年的增减和原因' }];
}

import { countOf, stateCount } from '../counts.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** 超编、超出编制、编外: the words by which a text explains that there are more people than posts. */
const EXPLAINED = /超编|超出编制|超过编制|编外|(?:待|逐步)消化/;

/** Catalogue 14. */
export const staffOverPosts = defineRule({
  code: 'KJ125',
  severity: 'warning',
  title: '实有人数多于编制数',
  explanation: '实有人数一般不多于编制数。确有超编的，文中应说明（超编、编外等）；没有说明，多半是数写错了。',
  remedy: '核对编制数和实有数；确有超编的，在机构人员情况中说明原因',
  example: { wrong: '事业人员：编制数 5，实有数 6', right: '事业人员：编制数 5，实有数 5' },
  source: '《地方各级人民政府机构设置和编制管理条例》：不得超过核定的编制；检查目录第 14 条',
  needs: ['人员编制'],
  check: ({ budget: { 人员编制 }, printed }) => {
    if (printed.leaves.some(({ text }) => EXPLAINED.test(text))) return [];
    return 人员编制.行.flatMap(({ 类别, 编制数, 实有数 }, index): readonly Finding[] => {
      const posts = countOf('编制数', 编制数, '人员编制', '行', index, '编制数');
      const people = countOf('实有数', 实有数, '人员编制', '行', index, '实有数');
      if (people.count.lte(posts.count)) return [];
      const message = `${类别}${stateCount(people, '人')}，多于${stateCount(posts, '人')}，文中没有说明`;
      return [{ place: atData(...people.path), message }];
    });
  },
});

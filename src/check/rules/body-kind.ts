import { findMatches } from '../find-matches.js';
import { atData, defineRule, type Finding, inText } from '../rule.js';

/** What follows where the publication speaks of its own money; 无 and 没有 are those of the notes under empty tables. */
const OWN_MONEY =
  '预算|收入|支出|收支|机关运行|政府采购|“三公”|资产|上年|年初|当年|(?:无|没有)[^，。；]*(?:预算|收入|支出|经费|资产)';

const ofKind = (kind: '部门' | '单位') =>
  new RegExp(`(?:本|我)${kind}(?=(?:\\d{4}年度?)?(?:${OWN_MONEY}))`, 'g');

const OTHER_KIND = { 部门: ofKind('单位'), 单位: ofKind('部门') } as const;

/** Catalogue 58. */
export const bodyKind = defineRule({
  code: 'JG126',
  severity: 'error',
  title: '“部门”“单位”与公开的种类不符',
  explanation:
    '部门预算公开说“本部门”，单位预算公开说“本单位”。标题是一种而正文或 edition.yaml 的“称谓”是另一种，说明套用了别的稿子。',
  remedy: '按标题改成“本部门”或“本单位”',
  example: { wrong: '部门预算公开：“本单位收入……”', right: '部门预算公开：“本部门收入……”' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）；检查目录第 58 条',
  needs: [],
  check: ({ budget: { 部门 }, printed }) => {
    const title =
      printed.leaves.find(({ block }) => block.kind === 'heading' && block.level === 0)?.text ?? '';
    const [found] = /部门(?=预算)|单位(?=预算)/.exec(title.replace(/\s/g, '')) ?? [];
    if (found === undefined) return [];
    const kind = found === '部门' ? '部门' : '单位';
    const words = findMatches(printed, OTHER_KIND[kind]).map(
      ({ leaf, start, end, text }): Finding => ({
        place: inText(leaf, start, end),
        message: `这是${kind}预算公开，这里却写“${text}”`,
      }),
    );
    if (部门.称谓 === kind) return words;
    const message = `标题是${kind}预算公开，“称谓”却是“${部门.称谓}”`;
    return [{ place: atData('部门', '称谓'), message }, ...words];
  },
});

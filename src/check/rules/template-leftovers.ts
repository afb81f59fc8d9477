import { findMatches } from '../find-matches.js';
import { TEMPLATE_LEFTOVERS } from '../lexicon/template-leftovers.js';
import { defineRule, inText } from '../rule.js';

/** Catalogue 62. */
export const templateLeftovers = defineRule({
  code: 'JG122',
  severity: 'error',
  title: '范本中的空白没有填写',
  explanation: '文中留着“XX”“待填”“（ ）”“增加（减少）”这样的空白或供选择的文字，是套用范本时没有填完。',
  remedy: '填上内容，或从供选择的文字中选定一个',
  example: { wrong: '比上年增加（减少）XX万元', right: '比上年增加12.5万元' },
  source: '检查目录第 62 条',
  needs: [],
  check: ({ printed }) =>
    TEMPLATE_LEFTOVERS.flatMap((pattern) =>
      findMatches(printed, pattern).map(({ leaf, start, end, text }) => ({
        place: inText(leaf, start, end),
        message: `文中留着没有填写的“${text}”`,
      })),
    ),
});

import { KIND_WORDS, PROCUREMENT_KINDS } from '../lexicon/procurement-kinds.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 47: the code says what is bought. */
export const procurementKinds = defineRule({
  code: 'DW110',
  severity: 'warning',
  title: '采购目录编码与项目不是一类',
  explanation:
    '采购目录编码的首字母表示种类：A 货物、B 工程、C 服务。项目名称说的是养护、物业等服务而编码是工程，或者相反，采购方式和限额标准都会用错。',
  remedy: '核对采购品目，改用相应的编码',
  example: { wrong: '绿化养护费，B021502（工程）', right: '绿化养护费，C 类（服务）的编码' },
  source: '《政府采购品目分类目录》；《政府采购法》第二条',
  needs: ['政府采购'],
  check: ({ budget }) =>
    budget.政府采购.单位.flatMap(({ 项目 }, unit) =>
      项目.flatMap(({ 名称, 政府采购目录序号 }, index): readonly Finding[] => {
        const coded = PROCUREMENT_KINDS[政府采购目录序号.charAt(0)];
        const named = KIND_WORDS.find(({ words }) => words.test(名称))?.kind;
        if (coded === undefined || named === undefined || coded === named) return [];
        return [
          {
            place: atData('政府采购', '单位', unit, '项目', index, '政府采购目录序号'),
            message: `编码${政府采购目录序号}是${coded}，项目“${名称}”是${named}`,
          },
        ];
      }),
    ),
});

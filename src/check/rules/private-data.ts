import { findMatches } from '../find-matches.js';
import { PRIVATE_DATA } from '../lexicon/private-data.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 84: what must not be published. */
export const privateData = defineRule({
  code: 'GK104',
  severity: 'error',
  title: '文中有个人信息或涉密标志',
  explanation:
    '公开的文字里不能有身份证号、电话号码、银行账号，也不能有密级标志。身份证号和银行卡号按校验码识别，别的长数字不报告。报告中只显示前三位。',
  remedy: '删去或隐去这些号码；涉密的内容不公开',
  example: { wrong: '联系人张三，138××××××××（写了全部号码）', right: '联系人：办公室' },
  source: '《政府信息公开条例》第十四、十五条；《个人信息保护法》；《保守国家秘密法》',
  needs: [],
  check: ({ printed }) =>
    PRIVATE_DATA.flatMap(({ name, pattern, accepts }) =>
      findMatches(printed, pattern).flatMap(({ leaf, start, end, text }): readonly Finding[] =>
        accepts(text)
          ? [
              {
                place: inText(leaf, start, end),
                message: `文中有${name}：${text.slice(0, 3)}……（共${text.length}个字符）`,
              },
            ]
          : [],
      ),
    ),
});

import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 86. */
export const titleWords = defineRule({
  code: 'GK105',
  severity: 'warning',
  title: '标题缺少单位名称或年份',
  explanation:
    '公开的标题应当写明部门的全称和四位数字的年份，与预算系统一致，便于公众在各年、各部门之间查找。',
  remedy: '在标题中写上部门全称和年份',
  example: { wrong: '区政府办19年预算公开', right: '秦皇岛市北戴河区人民政府办公室2019年部门预算公开' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）；检查目录第 86 条',
  needs: [],
  check: ({ budget: { 部门, 年度 }, printed }): readonly Finding[] => {
    const leaf = printed.leaves.find(({ block }) => block.kind === 'heading' && block.level === 0);
    if (!leaf) return [];
    const words = leaf.text.replace(/\s/g, '');
    const missing = [
      ...(words.includes(部门.公开名称) ? [] : [`部门名称“${部门.公开名称}”`]),
      ...(words.includes(`${年度}年`) ? [] : [`年份“${年度}年”`]),
    ];
    return missing.map((part) => ({ place: inText(leaf), message: `标题“${words}”中没有${part}` }));
  },
});

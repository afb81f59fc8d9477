import { listDeclaredNames } from '../official-names.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 56: an abbreviation is declared once. */
export const undeclaredShortNames = defineRule({
  code: 'JG114',
  severity: 'warning',
  title: '简称没有声明',
  explanation:
    '正文用简称称呼单位，第一次出现时应当写“全称（以下简称‘简称’）”。没有声明的简称，读者无法确定指的是哪个单位。',
  remedy: '第一次出现时写全称并声明简称，或者一直用全称',
  example: { wrong: '其中开发区管委28.5万元', right: '……管理委员会（以下简称“开发区管委”）28.5万元' },
  source: '公文写作的通例：使用非规范化的简称，先用全称并注明简称；检查目录第 56 条',
  needs: ['政府采购'],
  check: ({ budget, printed }) => {
    const declared = listDeclaredNames(printed.leaves.map(({ text }) => text));
    return budget.政府采购.单位.flatMap(({ 名称, 简称 }, index): readonly Finding[] => {
      if (简称 === 名称 || declared.includes(简称)) return [];
      const place = atData('政府采购', '单位', index, '简称');
      return [{ place, message: `简称“${简称}”没有声明，全称是“${名称}”` }];
    });
  },
});

import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 56, 58: the list of the second-tier units. */
export const departmentAmongUnits = defineRule({
  code: 'JG115',
  severity: 'warning',
  title: '部门自己列在下属单位中',
  explanation:
    '二级预算单位是部门所属的单位，部门自己（本级）不是它自己的下属单位。把部门列进名单，单位的个数就多了一个，读者也分不清哪些钱是本级的。',
  remedy: '从名单中删去部门自己，或者写明“本级”',
  example: {
    wrong: '二级预算单位包括：1、北戴河区人民政府办公室',
    right: '……1、北戴河区人民政府办公室（本级）',
  },
  source: '检查目录第 56、58 条',
  needs: ['部门概况'],
  check: ({ budget: { 部门, 部门概况 } }) =>
    部门概况.下属单位.flatMap((unit, index): readonly Finding[] =>
      unit === 部门.名称 || unit === 部门.公开名称
        ? [{ place: atData('部门概况', '下属单位', index), message: `下属单位“${unit}”就是部门自己` }]
        : [],
    ),
});

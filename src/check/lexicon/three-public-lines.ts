/**
 * The words by which the economic lines of 机关运行经费 and the names of projects tell which of the three public
 * expenses they pay. Source: 《政府收支分类科目》 部门预算支出经济分类 30212 因公出国（境）费用, 30217 公务接待费,
 * 30231 公务用车运行维护费, 31013 公务用车购置; the shorter words are those that published budgets use for them.
 */
export const threePublicLines = [
  { item: '因公出国（境）费', line: /因公出国|出国（境）/, project: /出国|出境/ },
  { item: '公务用车购置费', line: /公务用车购置/, project: /用车购置|购车|车辆购置|购置.*车/ },
  { item: '公务用车运行费', line: /公务用车运行/, project: /用车|车辆/ },
  { item: '公务接待费', line: /接待费/, project: /接待/ },
] as const;

/**
 * The economic subjects of basic expenditure that belong to the three public expenses. Source: 《政府收支分类科目》
 * 部门预算支出经济分类 (subjects/2023/经济分类.tsv).
 */
export const threePublicSubjects = [
  { item: '因公出国（境）费', code: '30212' },
  { item: '公务用车购置费', code: '31013' },
  { item: '公务用车运行维护费', code: '30231' },
  { item: '公务接待费', code: '30217' },
] as const;

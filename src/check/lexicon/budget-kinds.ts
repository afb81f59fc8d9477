/**
 * The budgets that the treasury pays from, by the words that name them in rows and columns, and the table that says what
 * each is spent on. Source: 《预算法》第五条; the tables of 财预〔2016〕143号.
 */
export const budgetKinds = [
  { column: '一般公共预算', words: /一般公共预算/, stem: '一般公共预算支出表' },
  { column: '政府性基金预算', words: /政府性基金/, stem: '政府性基金预算支出表' },
  { column: '国有资本经营预算', words: /国有资本经营/, stem: '国有资本经营预算支出表' },
] as const;

/**
 * The words that say which way a figure moved against the year before, as the explanations of published budgets
 * use them. Source: 财预〔2016〕143号 (收支增减变化情况说明: 增加、减少、持平); the other words are their synonyms.
 */
export const changeWords = {
  rise: ['增加', '增长', '上升', '提高', '增多'],
  fall: ['减少', '下降', '降低', '压减', '缩减'],
  same: ['持平', '相同', '一致', '无增减', '没有变化', '无变化', '不变'],
} as const;

export type Direction = keyof typeof changeWords;

/** Every word of change in one pattern's alternatives. */
export const anyChangeWord: string = Object.values(changeWords).flat().join('|');

/** Words that may rightly stand twice in a row, with the reason. */
export const repeatableWords: ReadonlyMap<string, string> = new Map([
  ['代表', '兼作名词和动词：职工代表代表全体职工'],
  ['组织', '兼作名词和动词：党组织组织学习'],
  ['领导', '兼作名词和动词：主要领导领导全面工作'],
  ['研究', '动词重叠：研究研究'],
  ['讨论', '动词重叠：讨论讨论'],
  ['考虑', '动词重叠：考虑考虑'],
  ['商量', '动词重叠：商量商量'],
]);

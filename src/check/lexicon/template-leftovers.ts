/**
 * What a template leaves behind where nobody filled it in or chose. Source: checks.md 62, with the blanks of the
 * provincial sample text (××部门××年, 增加（减少）××万元).
 */
export const TEMPLATE_LEFTOVERS: readonly RegExp[] = [
  /[XＸ×]{2,}/g,
  /(?<![A-Za-z])x{2,}(?![A-Za-z])/g,
  /(?<!\p{Script=Han})待(?:填写?|补充?|核实|完善|定)(?!\p{Script=Han})/gu,
  /（[\s_]*）|\([\s_]*\)/g,
  /_{2,}|＿{2,}|…{3,}/g,
  // Before a figure; the head of a column may offer both.
  /(?:增加|增长|上升)[（(/](?:减少|下降|减)[）)]?(?=\s*[\dXＸ×_])/g,
  /[（(](?:示例|样表|模板|范本|填表说明|此处填写)[^）)]*[）)]/g,
  /\{\{|\}\}/g,
];

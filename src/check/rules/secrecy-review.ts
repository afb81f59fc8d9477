import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 84: the record of the review. */
export const secrecyReview = defineRule({
  code: 'GK103',
  severity: 'warning',
  title: '没有保密审查的记录',
  explanation:
    '公开前应当做保密审查并留下记录：谁、在哪一天。审查人或日期未知，或者审查晚于公开，都应当查明。',
  remedy: '做保密审查，把审查人和日期写进 edition.yaml',
  example: { wrong: '审查人: 未知', right: '审查人: 张三，审查日期: 2019-02-01' },
  source: '《保守国家秘密法》；《政府信息公开条例》第十七条（公开前依法审查）',
  needs: [],
  check: ({ budget: { 日期, 保密审查 } }): readonly Finding[] => {
    const unknown = Object.entries(保密审查).flatMap(([name, value]) =>
      value === '未知' ? [{ place: atData('保密审查', name), message: `保密审查的${name}未知` }] : [],
    );
    const { 审查日期 } = 保密审查;
    const late = 审查日期 !== '未知' && 日期.公开日期 !== '未知' && 审查日期 > 日期.公开日期;
    if (!late) return unknown;
    const message = `保密审查日期${审查日期}晚于公开日期${日期.公开日期}`;
    return [...unknown, { place: atData('保密审查', '审查日期'), message }];
  },
});

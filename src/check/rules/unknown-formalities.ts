import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 81. */
export const unknownFormalities = defineRule({
  code: 'GK102',
  severity: 'warning',
  title: '批复、公开的日期或审批情况未知',
  explanation:
    '批复日期、公开日期、批复文号和审签人写着“未知”。不知道批复日期和公开日期，就不能核对是否在批复后二十日内公开。',
  remedy: '查明后写进 edition.yaml；确实查不到的，保留“未知”',
  example: { wrong: '批复日期: 未知', right: '批复日期: 2019-01-20' },
  source: '《预算法》第十四条；《政府信息公开条例》第二十六条',
  needs: [],
  check: ({ budget: { 日期, 审批 } }): readonly Finding[] => [
    ...findUnknown('日期', 日期, '，不能核对公开的期限'),
    ...findUnknown('审批', 审批, ''),
  ],
});

function findUnknown(key: string, values: Readonly<Record<string, string>>, why: string): readonly Finding[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === '未知' ? [{ place: atData(key, name), message: `${name}未知${why}` }] : [],
  );
}

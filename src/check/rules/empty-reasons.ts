import type { Budget } from '../../budget/budget.js';
import type { DataSegment } from '../../data-path.js';
import { findCodedTable } from '../coded-tables.js';
import { groupBy } from '../group-by.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 38. */
export const emptyReasons = defineRule({
  code: 'KJ313',
  severity: 'info',
  title: '增减的原因没有说明什么',
  explanation:
    '“业务量增加”“支出减少”只是把增减再说一遍；几处增减用同一句话，也说明不了各自的原因。公开的说明应写出是什么事、什么政策引起的。',
  remedy: '写出具体的原因，如机构并入、人员变动、新增的项目',
  example: { wrong: '增加 318.13 万元，主要是业务量增加', right: '增加 318.13 万元，主要是智慧城市并入' },
  source: '检查目录第 38 条；《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化情况的说明',
  needs: [],
  check: ({ budget }) => {
    const reasons = [...listReasons(budget), ...listStatutory(budget)];
    return [...reasons.filter(isEmpty).map(reportEmpty), ...findRepeated(reasons)];
  },
});

type Reason = { readonly text: string; readonly path: readonly DataSegment[] };

function listReasons({ 支出, 三公经费 }: Budget): readonly Reason[] {
  const parts = (['基本支出', '项目支出'] as const).flatMap((part) =>
    支出 ? [{ text: 支出.比上年增减[part].原因, path: ['支出', '比上年增减', part, '原因'] }] : [],
  );
  const others = (三公经费?.比上年增减.原因 ?? []).map((text, index) => ({
    text,
    path: ['三公经费', '比上年增减', '原因', index],
  }));
  return [...parts, ...others];
}

/** Those of the statutory tables. What the units give as reasons is not printed. */
function listStatutory(budget: Budget): readonly Reason[] {
  const subjects = findCodedTable(budget, '一般公共预算支出表')?.rows ?? [];
  const items = Object.entries(budget.三公与机关运行经费表?.原因 ?? {});
  return [
    ...subjects.flatMap(({ reason, path }) => (reason ? [{ text: reason, path: [...path, '原因'] }] : [])),
    ...items.flatMap(([item, text]) =>
      text ? [{ text, path: ['三公与机关运行经费表', '原因', item] }] : [],
    ),
  ];
}

/** Only a word for work or money and the change itself: 业务量增加, 项目支出的减少. */
const RESTATED =
  /^(?:业务|业务量|工作|工作量|任务|工作任务|支出|经费|费用|资金|预算|项目|基本支出|项目支出|年度预算)(?:安排|需要)?的?(?:有所)?(?:增加|减少|增长|下降|变化|变动|需要|调整)$/;

function isEmpty({ text }: Reason): boolean {
  return RESTATED.test(text.replace(/[\s，。；、]/g, ''));
}

function reportEmpty({ text, path }: Reason): Finding {
  return { place: atData(...path), message: `原因“${text}”只是把增减再说一遍` };
}

function findRepeated(reasons: readonly Reason[]): readonly Finding[] {
  return [...groupBy(reasons, ({ text }) => text.trim()).values()].flatMap(([first, ...again]) =>
    again.map(({ path, text }) => ({
      place: atData(...path),
      message: `两处增减用了同一句原因“${text}”`,
      ...(first && { related: [{ message: '前面在这里', place: atData(...first.path) }] }),
    })),
  );
}

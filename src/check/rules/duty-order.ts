import type { DataSegment } from '../../data-path.js';
import { formatDataPath } from '../../data-path.js';
import { readTypedNumber, type TypedNumber } from '../numbering.js';
import { type DutyPair, pairDuties } from '../pair-duties.js';
import { findPrinted, type PrintedLeaf } from '../printed-text.js';
import { type CheckInput, defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 55: one thing, one number. */
export const dutyOrder = defineRule({
  code: 'JG109',
  severity: 'warning',
  title: '同一职责在正文和表中序号不同',
  explanation:
    '同一项职责在项目支出说明中和绩效表中印着不同的序号，按序号对照就会对错。常见的原因是表中多列了没有项目支出的职责。一处指出全部。',
  remedy: '把没有项目支出的职责排在最后，或者不用序号引用职责',
  example: { wrong: '正文“七、政务中心”，表中“八、政务中心”', right: '两处都是“七、政务中心”' },
  source: '预算公开中同一事项同一编号的通例；检查目录第 55 条',
  needs: ['项目支出', '绩效指标'],
  check: (input) => {
    const [first, ...rest] = pairDuties(input.budget).flatMap((pair) => readNumbers(input, pair));
    return first ? [report(first, rest.length)] : [];
  },
});

type Numbered = { readonly leaf: PrintedLeaf; readonly number: TypedNumber };
type Differing = { readonly name: string; readonly text: Numbered; readonly table: Numbered };

function readNumbers(
  { budget, printed }: CheckInput<'项目支出' | '绩效指标'>,
  pair: DutyPair,
): readonly Differing[] {
  const find = (...path: readonly DataSegment[]) =>
    findPrinted(printed, formatDataPath(budget, path)).flatMap(({ leaf }): readonly Numbered[] => {
      const number = readTypedNumber(leaf.text);
      return number ? [{ leaf, number }] : [];
    })[0];
  const text = find('项目支出', '分组', pair.groupAt, '名称');
  const table = find('绩效指标', '职责', pair.dutyAt, '名称');
  if (!text || !table || text.number.value === table.number.value) return [];
  return [{ name: pair.group.名称, text, table }];
}

function report({ name, text, table }: Differing, more: number): Finding {
  const others = more > 0 ? `；另有${more}项职责也是这样` : '';
  return {
    place: inText(text.leaf, text.number.start, text.number.end),
    message: `职责“${name}”在正文中是“${text.number.written}”，在绩效表中是“${table.number.written}”${others}`,
    related: [{ message: '在绩效表中的序号', place: inText(table.leaf) }],
  };
}

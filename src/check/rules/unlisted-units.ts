import type { Budget } from '../../budget/budget.js';
import { listCodedTables } from '../coded-tables.js';
import { listOfficialNames } from '../official-names.js';
import { atData, defineRule, type Finding, type Place } from '../rule.js';

/** Catalogue 56: the units of the tables and the list of units. */
export const unlistedUnits = defineRule({
  code: 'JG113',
  severity: 'warning',
  title: '表中的单位不在单位名单中',
  explanation:
    '采购表、分单位的各表和项目支出表中的单位，应当是部门概况或 edition.yaml 里列出的单位，名称一字不差。对不上的，不是单位名单漏了，就是同一单位用了另一个名称。',
  remedy: '改成单位名单中的名称；确是另一个单位的，补进单位名单',
  example: {
    wrong: '名单“北戴河经济技术开发区管理委员会”，采购表“河北北戴河经济开发区管理委员会”',
    right: '两处名称相同',
  },
  source: '公文写作的通例：机关名称用全称或规范的简称；检查目录第 56 条',
  needs: [],
  check: ({ budget }) => {
    const names = listOfficialNames(budget);
    return listStatedUnits(budget).flatMap(({ kind, name, place }): readonly Finding[] => {
      if (names.map(withoutOwn).includes(withoutOwn(name))) return [];
      const nearest = findNearest(name, names);
      const hint = nearest === undefined ? '' : `；最接近的是“${nearest}”`;
      return [{ place, message: `${kind}“${name}”不在单位名单中${hint}` }];
    });
  },
});

type StatedUnit = { readonly kind: string; readonly name: string; readonly place: Place };

/** The units that tables name; those of the statutory tables where the edition lists its units. */
function listStatedUnits(budget: Budget): readonly StatedUnit[] {
  const { 政府采购, 项目支出表, 单位 } = budget;
  const purchasers = (政府采购?.单位 ?? []).map(({ 名称 }, index) => ({
    kind: '采购单位',
    name: 名称,
    place: atData('政府采购', '单位', index, '名称'),
  }));
  if (!单位) return purchasers;
  const parts = listCodedTables(budget).flatMap(({ stem, units }) =>
    units.map(({ unit }, index) => ({
      kind: '单位',
      name: unit,
      place: atData(stem, '分单位', index, '单位'),
    })),
  );
  const projects = (项目支出表?.行 ?? []).map((row, index) => ({
    kind: '项目单位',
    name: row.单位,
    place: atData('项目支出表', '行', index, '单位'),
  }));
  return [...purchasers, ...parts, ...projects];
}

/** The department itself is 本级 in tables. */
function withoutOwn(name: string): string {
  return name.replace(/[（(]?(?:本级|机关)[）)]?$/, '');
}

/** The name that shares the longest end, if it is half of it or more. */
function findNearest(name: string, names: readonly string[]): string | undefined {
  const shared = (other: string) => {
    let length = 0;
    while (length < other.length && other.at(-1 - length) === name.at(-1 - length)) length += 1;
    return length;
  };
  const best = names.toSorted((one, other) => shared(other) - shared(one))[0];
  return best !== undefined && shared(best) * 2 >= best.length ? best : undefined;
}

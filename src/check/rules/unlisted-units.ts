import { listOfficialNames } from '../official-names.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 56: the units of the tables and the list of units. */
export const unlistedUnits = defineRule({
  code: 'JG113',
  severity: 'warning',
  title: '表中的单位不在单位名单中',
  explanation:
    '采购表中的单位应当是部门概况里列出的单位，名称一字不差。对不上的，不是单位名单漏了，就是同一单位用了另一个名称。',
  remedy: '改成单位名单中的名称；确是另一个单位的，补进单位名单',
  example: {
    wrong: '名单“北戴河经济技术开发区管理委员会”，采购表“河北北戴河经济开发区管理委员会”',
    right: '两处名称相同',
  },
  source: '公文写作的通例：机关名称用全称或规范的简称；检查目录第 56 条',
  needs: ['政府采购'],
  check: ({ budget }) => {
    const names = listOfficialNames(budget);
    return budget.政府采购.单位.flatMap(({ 名称 }, index): readonly Finding[] => {
      if (names.map(withoutOwn).includes(withoutOwn(名称))) return [];
      const nearest = findNearest(名称, names);
      const hint = nearest === undefined ? '' : `；最接近的是“${nearest}”`;
      const place = atData('政府采购', '单位', index, '名称');
      return [{ place, message: `采购单位“${名称}”不在单位名单中${hint}` }];
    });
  },
});

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

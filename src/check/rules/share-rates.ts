import type Big from 'big.js';
import { type Amount, isAmount, valueIn } from '../../budget/amount.js';
import { indexAmounts } from '../data-values.js';
import { type Match, matchLeaf } from '../find-matches.js';
import { tableOf } from '../printed-changes.js';
import type { PrintedLeaf } from '../printed-text.js';
import { type CheckInput, defineRule, type Finding, inText } from '../rule.js';
import { listShownFigures, type ShownFigure } from '../shown-figures.js';
import { stateMoney } from '../sum.js';

/** Catalogue 33. */
export const shareRates = defineRule({
  code: 'KJ314',
  severity: 'error',
  title: '比重与数据不符',
  explanation:
    '比重等于部分除以同一张表的整体，四舍五入到所印的位数。部分是“占”字前面的那个数；整体是同一段里同一张表的数，或这张表的合计。除以别的表的数、舍入错了或留着旧数，都会不符。',
  remedy: '用部分除以本表的合计重算',
  example: {
    wrong: '支出100万元，其中基本支出75万元，占65.2%',
    right: '支出100万元，其中基本支出75万元，占75.0%',
  },
  source: '比重以同一张表的合计为整体；《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确',
  needs: [],
  check: (input) =>
    input.printed.leaves.flatMap((leaf) =>
      matchLeaf(leaf, SHARE).flatMap((match) => {
        const part = findPart(input, leaf, match.start);
        return part ? compareShare(match, part, listWholes(input, leaf, part)) : [];
      }),
    ),
});

/** `占65.2%`, `占支出总额的65.2%`, `比重为65.2%`: no other figure between. */
const SHARE = /(?<=(?:占|比重|比例)[^。；，%％\d]{0,20})\d+(?:\.\d+)?[%％]/g;

type Part = ShownFigure & { readonly value: Amount };

/** The amount that stands last before a place, within its sentence. */
function findPart(input: CheckInput, leaf: PrintedLeaf, before: number): Part | undefined {
  const figures = listShownFigures(input).filter((figure) => figure.leaf === leaf && figure.end <= before);
  const last = figures.at(-1);
  if (!last || !isAmount(last.value) || /[。；]/.test(leaf.text.slice(last.end, before))) return undefined;
  return { ...last, value: last.value };
}

const TOTALS = ['合计', '合计.合计', '收入总计', '支出总计', '支出总计.合计'];

/** The amounts of its table that a part may be a share of: those of its paragraph, and the totals of the table. */
function listWholes(input: CheckInput, leaf: PrintedLeaf, part: Part): readonly Big[] {
  const table = tableOf(part.dataPath);
  const amounts = indexAmounts(input);
  const beside = listShownFigures(input).filter(
    (figure) =>
      figure.leaf === leaf && figure.dataPath !== part.dataPath && tableOf(figure.dataPath) === table,
  );
  const totals = ['', '汇总.'].flatMap((root) =>
    TOTALS.flatMap((total) => amounts.get(`${root}${table}.${total}`) ?? []),
  );
  return [...beside.flatMap(({ value }) => (isAmount(value) ? [value] : [])), ...totals]
    .map((whole) => valueIn(whole, '元'))
    .filter((whole) => whole.gt(0) && whole.gte(valueIn(part.value, '元')));
}

function compareShare(
  { leaf, start, end, text }: Match,
  { value }: Part,
  wholes: readonly Big[],
): readonly Finding[] {
  const printed = text.slice(0, -1);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const yuan = valueIn(value, '元');
  const share = (whole: Big) => yuan.times(100).div(whole);
  const [whole] = wholes;
  if (!whole || wholes.some((other) => share(other).toFixed(decimals) === printed)) return [];
  const message = `比重印作${text}，${stateMoney(yuan)}占${stateMoney(whole)}的${share(whole).toFixed(2)}%`;
  return [{ place: inText(leaf, start, end), message }];
}

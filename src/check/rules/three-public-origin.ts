import { atData, defineRule } from '../rule.js';
import { stateMoney, stateTerm, sumOf, yuanOf } from '../sum.js';
import { listThreePublicItems } from '../three-public-items.js';

export const threePublicOrigin = defineRule({
  code: 'KJ207',
  severity: 'warning',
  title: '“三公”经费在支出中找不到来处',
  explanation:
    '“三公”经费从基本支出或项目支出中列支：有金额的一项，应在机关运行经费的明细中有同一项，或在项目支出中有以它命名的项目。找不到，或明细小于它而没有这样的项目时，请核对。',
  remedy: '说明这一项由哪笔支出安排；机关运行经费漏列的，补上并重算合计',
  example: {
    wrong: '公务接待费 26.4，机关运行经费和项目支出中都没有接待费',
    right: '公务接待费 26.4，机关运行经费中列公务接待费 26.4',
  },
  source: '“三公”经费支出表与基本支出表、项目支出表的勾稽关系',
  needs: ['三公经费', '机关运行经费', '项目支出'],
  check: ({ budget }) =>
    listThreePublicItems(budget)
      .filter(({ item, lines, projects }) => projects.length === 0 && yuanOf(item.cell).gt(sumOf(lines)))
      .map(({ item, lines }) => ({
        place: atData(...item.path),
        message:
          lines.length === 0
            ? `“三公”经费有${stateTerm(item)}，机关运行经费明细和项目支出中都没有这一项`
            : `“三公”经费的${stateTerm(item)}，机关运行经费明细中只有${stateMoney(sumOf(lines))}，项目支出中没有这一项`,
      })),
});

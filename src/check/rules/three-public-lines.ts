import { atData, defineRule } from '../rule.js';
import { stateMoney, stateTerm, sumOf, yuanOf } from '../sum.js';
import { listThreePublicItems } from '../three-public-items.js';

export const threePublicLines = defineRule({
  code: 'KJ206',
  severity: 'error',
  title: '“三公”经费小于机关运行经费中的同一项',
  explanation:
    '机关运行经费中的公务用车运行维护费、公务接待费、因公出国（境）费都在“三公”经费之内，所以“三公”经费的这一项不能比它小。',
  remedy: '对照基本支出表的经济分类，改正“三公”经费或机关运行经费中的这一项',
  example: {
    wrong: '“三公”经费：公务用车运行费 30；机关运行经费：公务用车运行维护费 31',
    right: '“三公”经费：公务用车运行费 30；机关运行经费：公务用车运行维护费 30',
  },
  source: '“三公”经费支出表与基本支出表（30212、30217、30231、31013）的勾稽关系',
  needs: ['三公经费', '机关运行经费', '项目支出'],
  check: ({ budget }) =>
    listThreePublicItems(budget)
      .filter(({ item, lines }) => yuanOf(item.cell).lt(sumOf(lines)))
      .map(({ item, lines }) => ({
        place: atData(...item.path),
        message: `“三公”经费的${stateTerm(item)}，小于机关运行经费中的${stateMoney(sumOf(lines))}（${lines.map(stateTerm).join('、')}）`,
        related: lines.map((line) => ({ message: stateTerm(line), place: atData(...line.path) })),
      })),
});

import { stateValue } from '../printed-figure.js';
import { defineRule, inText } from '../rule.js';
import { listShownFigures } from '../shown-figures.js';

export const printedFigures = defineRule({
  code: 'KJ301',
  severity: 'error',
  title: '印出的数与数据不同',
  explanation:
    '正文和表格中的每个数都来自数据中的一处。印出的数换算成同一单位后与数据不等，说明印错了，或者数据改了而印出的还是旧数。单位写错由单位的规则检查。',
  remedy: '数据对就删去 as-published.yaml 中印错的那一条，另发更正；数据错就改数据',
  example: { wrong: '数据 2477.28，印作 2477.27万元', right: '数据 2477.28，印作 2477.28万元' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确，与批复一致',
  needs: [],
  check: (input) =>
    listShownFigures(input)
      .filter(({ agrees }) => !agrees)
      .map(({ leaf, start, end, text, value, dataPath }) => ({
        place: inText(leaf, start, end),
        message: `“${dataPath}”印作${text}，数据是${stateValue(value)}`,
      })),
});

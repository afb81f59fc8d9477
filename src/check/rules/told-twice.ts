import { readFigure } from '../printed-figure.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listShownFigures, type ShownFigure } from '../shown-figures.js';

export const toldTwice = defineRule({
  code: 'KJ302',
  severity: 'error',
  title: '同一个数在两处印得不同',
  explanation:
    '同一件事在正文、表格中印了几次，每次都应相等，分毫不差。与数据相符的一处作准；都不相符时以第一处作准。单位写错由单位的规则检查。',
  remedy: '对照批复，改正印错的那一处',
  example: { wrong: '一处 2477.28万元，另一处 2477.27万元', right: '两处都是 2477.28万元' },
  source: '同一事实前后一致；《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确',
  needs: [],
  check: (input) => [...groupByPath(listShownFigures(input)).values()].flatMap(compareShowings),
});

function groupByPath(figures: readonly ShownFigure[]): ReadonlyMap<string, readonly ShownFigure[]> {
  const groups = new Map<string, ShownFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.dataPath);
    if (group) group.push(figure);
    else groups.set(figure.dataPath, [figure]);
  }
  return groups;
}

function compareShowings(showings: readonly ShownFigure[]): readonly Finding[] {
  const standard = showings.find(({ agrees }) => agrees) ?? showings[0];
  if (!standard) return [];
  return showings
    .filter((showing) => !saysTheSame(showing, standard))
    .map(({ leaf, start, end, text, dataPath }) => ({
      place: inText(leaf, start, end),
      message: `“${dataPath}”此处印作${text}，另一处印作${standard.text}`,
      related: [
        { message: `印作${standard.text}`, place: inText(standard.leaf, standard.start, standard.end) },
      ],
    }));
}

function saysTheSame(one: ShownFigure, other: ShownFigure): boolean {
  if (one.agrees || other.agrees) return one.agrees === other.agrees;
  const [first, second] = [readFigure(one.text), readFigure(other.text)];
  return first && second ? first.number.eq(second.number) : one.text === other.text;
}

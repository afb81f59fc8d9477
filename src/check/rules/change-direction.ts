import { anyChangeWord, changeWords, type Direction } from '../lexicon/change-words.js';
import { directionOf, directionOfWord, listPrintedChanges, type PrintedChange } from '../printed-changes.js';
import { atData, type CheckInput, defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 34. */
export const changeDirection = defineRule({
  code: 'KJ304',
  severity: 'error',
  title: '增加、减少、持平与增减的正负不符',
  explanation:
    '增减是正数只能说增加，是负数只能说减少，是 0 只能说持平。说反了，或者有增减而说持平，读者得到的是相反的事实。',
  remedy: '对照今年和上年的数，改正说法或增减的正负号',
  example: { wrong: '增减 -73.31，印作“增加73.31万元”', right: '增减 -73.31，印作“减少73.31万元”' },
  source: '增减等于今年数减上年数；《地方预决算公开操作规程》（财预〔2016〕143号）：说明收支增减变化情况',
  needs: [],
  check: (input) => [...listPrintedChanges(input).flatMap(compareWord), ...compareDescription(input)],
});

const names: Record<Direction, string> = { rise: '增加', fall: '减少', same: '持平' };

function compareWord({ figure, change, word }: PrintedChange): readonly Finding[] {
  const direction = directionOf(change);
  if (!word || word.direction === direction) return [];
  return [
    {
      place: inText(figure.leaf, word.start, word.start + word.text.length),
      message: `印作“${word.text}”，增减是${change.value.toFixed()}${change.format.unit}，应为“${names[direction]}”`,
    },
  ];
}

/** The words that describe the change of the three public expenses, e.g. 有大幅下降. */
function compareDescription({ budget: { 三公经费 } }: CheckInput): readonly Finding[] {
  if (!三公经费) return [];
  const { 变化, 合计 } = 三公经费.比上年增减;
  const words = 变化.match(new RegExp(anyChangeWord, 'g')) ?? [];
  const directions = new Set(words.map(directionOfWord));
  const [said] = directions;
  const direction = directionOf(合计);
  if (said === undefined || directions.size > 1 || said === direction) return [];
  if (isNegated(变化)) return [];
  const message = `“三公”经费的变化写作“${变化}”，增减是${合计.value.toFixed()}${合计.format.unit}，应为“${names[direction]}”`;
  return [{ place: atData('三公经费', '比上年增减', '变化'), message }];
}

/** 没有增加, 未增长: the word alone would say the opposite. */
function isNegated(text: string): boolean {
  const words = [...changeWords.rise, ...changeWords.fall].join('|');
  return new RegExp(`(没有|未|不|无|零)(${words})`).test(text);
}

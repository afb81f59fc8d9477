import { anyChangeWord } from '../lexicon/change-words.js';
import type { PrintedText } from '../printed-text.js';
import { atData, defineRule } from '../rule.js';
import { readSectionShowing } from '../section-text.js';

export const threePublicComparison = defineRule({
  code: 'KJ307',
  severity: 'warning',
  title: '“三公”经费没有分项说明增减',
  explanation:
    '“三公”经费不仅要说明合计的增减，还要对因公出国（境）费、公务用车购置及运行费、公务接待费逐项说明比上年的增减和原因；没有安排的也要说明与上年持平或减少。',
  remedy: '逐项写明比上年增加、减少或持平多少，以及原因',
  example: {
    wrong: '“三公”经费比上年减少36.7万元；公务接待费支出26.4万元',
    right: '公务接待费支出26.4万元，比上年减少10万元，主要是……',
  },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：“三公”经费细化到项，并对增减变化情况进行说明',
  needs: [],
  check: ({ printed }) => {
    const missing = findSilentItems(printed);
    if (missing.length === 0) return [];
    const message = `“三公”经费没有说明${missing.join('、')}比上年的增减`;
    return [{ place: atData('三公经费', '比上年增减', '合计'), message }];
  },
});

const items = [
  { name: '因公出国（境）费', words: '因公出国' },
  { name: '公务用车购置及运行费', words: '公务用车' },
  { name: '公务接待费', words: '公务接待' },
] as const;

const anyItem = items.map(({ words }) => words).join('|');

/** The items after whose name no word of change stands before the next item or the end of the sentence. */
function findSilentItems(printed: PrintedText): readonly string[] {
  const text = readSectionShowing(printed, '三公经费.合计');
  if (text === undefined) return [];
  return items
    .filter(({ words }) => !new RegExp(`${words}(?:(?!${anyItem})[^。；\\n])*(${anyChangeWord})`).test(text))
    .map(({ name }) => name);
}

import { anyChangeWord } from '../lexicon/change-words.js';
import { atData, defineRule } from '../rule.js';
import { readProseShowing } from '../section-text.js';

/** Catalogue 50. */
export const threePublicSplit = defineRule({
  code: 'JG127',
  severity: 'error',
  title: '“三公”经费没有分购置、运行等逐项说明增减',
  explanation:
    '“三公”经费的文字说明应分因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费，逐项写明比上年增加、减少或持平；购置和运行不能合在一起说。没有安排的也要说明。',
  remedy: '逐项写明比上年增减多少和原因；上年数不明的，在 edition.yaml 写“上年版”或在表中写“上年”',
  example: {
    wrong: '公务用车购置及运行维护费3万元，减少1万元',
    right: '公务用车购置费0万元，与上年持平；公务用车运行维护费3万元，减少1万元，主要是……',
  },
  source:
    '《地方预决算公开操作规程》（财预〔2016〕143号）：“三公”经费按项目公开，车辆分购置费和运行费，并说明增减变化',
  needs: ['三公与机关运行经费表'],
  check: ({ printed }) => {
    const text = readProseShowing(printed, /三公与机关运行经费表\./) ?? '';
    const missing = items.filter(({ words }) => !tellsChange(words).test(text)).map(({ name }) => name);
    if (missing.length === 0) return [];
    const message = `正文没有说明${missing.join('、')}比上年的增减`;
    return [{ place: atData('三公与机关运行经费表', '本年', '合计'), message }];
  },
});

const items = [
  { name: '因公出国（境）费', words: '因公出国' },
  { name: '公务用车购置费', words: '公务用车购置(?!及|和|、)' },
  { name: '公务用车运行维护费', words: '公务用车运行' },
  { name: '公务接待费', words: '公务接待' },
] as const;

const anyItem = items.map(({ words }) => words).join('|');

/** A word of change after the item, before the next one and the end of the sentence. */
function tellsChange(words: string): RegExp {
  return new RegExp(`${words}(?:(?!${anyItem})[^。；\\n])*(?:${anyChangeWord})`);
}

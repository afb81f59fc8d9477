import type { BuildResult, EditionSummary } from '../built-edition.js';
import { describeCounts } from '../count-findings.js';
import { displayWidth } from '../display-width.js';
import { visibleText } from '../visible-text.js';

const resultWords = { built: '已生成', unchanged: '没有变化', failed: '失败' } as const satisfies Record<
  BuildResult,
  string
>;

const results = Object.keys(resultWords) as readonly BuildResult[];

/** A run at a glance: how many editions came out how, then each that failed, whose findings are far above. */
export function formatResults(all: readonly EditionSummary[]): string {
  const lines = [
    formatLine(['结果', '公开件', '文件']),
    ...results.map((result) =>
      countLine(
        resultWords[result],
        all.filter((built) => built.result === result),
      ),
    ),
    countLine('合计', all),
    ...all.filter(({ result }) => result === 'failed').map(describeFailure),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function countLine(words: string, editions: readonly EditionSummary[]): string {
  const files = editions.reduce((sum, each) => sum + each.files, 0);
  return formatLine([words, String(editions.length), String(files)]);
}

/** The first column to the left, figures to the right. */
function formatLine([first = '', ...rest]: readonly string[]): string {
  return [first + pad(first), ...rest.map((text) => pad(text) + text)].join(' ');
}

function pad(text: string): string {
  return ' '.repeat(Math.max(0, 8 - displayWidth(text)));
}

function describeFailure({ edition, counts }: EditionSummary): string {
  return `失败：${visibleText(edition)}（${describeCounts({ ...counts, known: 0 })}）`;
}

import { rules } from '../../../src/check/rules.js';
import type { Diagnostic } from '../../../src/diagnostic.js';
import { formatPoint } from '../../../src/source.js';
import type { Seed, Slip } from './seed.js';

/** A seed, the rule that it is for, and what the rule reported at the seed's place. */
export type ReportedSeed = {
  readonly numbers: readonly number[];
  readonly code: string;
  readonly seed: Seed;
  readonly found: Diagnostic;
};

/** A number of the catalogue, or a part of one, that no rule answers. */
export type Unanswered = { readonly number: string; readonly reason: string };

const HEAD = `# 埋下的错误

由 \`npx vitest run tests/edition/seeded-faults.test.ts -u\` 生成，不要手改：错误写在 \`tests/edition/seeds/\`。

在示例 \`data/shili-civil-affairs-bureau/2024\`（第 34、35 条有几处在 \`data/beidaihe-government-office/2019\`）里每次埋下一处错误，\`check\`
应当用那条规则、在那一行报告。编号是检查目录的编号，规则的说明见 [diagnostics.md](diagnostics.md)。没有错误的示例没有一条错误和警告。
`;

/** `docs/seeded-faults.md`. */
export function writePage(seeds: readonly ReportedSeed[], unanswered: readonly Unanswered[]): string {
  const rows = seeds.map(
    ({ numbers, code, seed, found }) =>
      `| ${numbers.join('、')} | ${code} ${titleOf(code)} | ${describeSeed(seed)} | ${placeOf(found)} | ${escapeCell(found.message)} |`,
  );
  return [
    HEAD,
    ['| 编号 | 规则 | 埋下的错误 | 报在 | 报告 |', '|---|---|---|---|---|', ...rows].join('\n'),
    '\n## 没有规则的\n',
    unanswered.map(({ number, reason }) => `- ${number}：${reason}`).join('\n'),
    '',
  ].join('\n');
}

function titleOf(code: string): string {
  return rules.find((rule) => rule.code === code)?.title ?? '';
}

function describeSeed({ slips }: Seed): string {
  return slips.map(describeSlip).join('；');
}

function describeSlip({ file, find, replace }: Slip): string {
  const [was, is] = [find, replace].map(quote);
  return replace === '' ? `${shorten(file)} 删去 ${was}` : `${shorten(file)} 把 ${was} 写成 ${is}`;
}

function placeOf({ at }: Diagnostic): string {
  return at ? shorten(formatPoint(at)) : '';
}

/** The year and the file, or the file of the layout. */
function shorten(path: string): string {
  return path.replace(/^data\/[^/]+\/|^templates\/[^/]+\//, '');
}

/** A code span; lines are told apart by a sign. */
function quote(text: string): string {
  return `\`${escapeCell(text.trim().replace(/\s*\n\s*/g, ' ⏎ '))}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

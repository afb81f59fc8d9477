import type { Figure } from './figures.js';
import type { Verdict } from './judge.js';
import { type Slip, slips } from './mutants.js';

export type Judged = { readonly slip: Slip; readonly wrong: string; readonly verdict: Verdict };

export type FigureResult = { readonly figure: Figure; readonly verdicts: readonly Judged[] };

/** The score as Markdown: in all, for the figures that something confirms, by slip; and the figures that nothing does. */
export function formatScore(results: readonly FigureResult[]): string {
  const all = results.flatMap(({ verdicts }) => verdicts);
  const confirmed = results.filter(isConfirmed);
  const rest = results.filter((result) => !isConfirmed(result));
  const gaps = confirmed.flatMap(({ figure, verdicts }) =>
    verdicts.filter(({ verdict }) => !isReported(verdict)).map((judged) => describe(figure, judged)),
  );
  return [
    '| 范围 | 数 | 写错 | 报告 | 其中装载 | 规则 | 仅偏离 | 未报告（有警告） | 得分 |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    row('全部', results.length, all),
    row(
      '有别处可以印证的数',
      confirmed.length,
      confirmed.flatMap(({ verdicts }) => verdicts),
    ),
    ...slips.map((slip) =>
      row(
        slip,
        results.length,
        all.filter((judged) => judged.slip === slip),
      ),
    ),
    '',
    `## 有别处可以印证、却没有报告的写错（${gaps.length}）`,
    '',
    ...gaps.map((gap) => `- ${gap}`),
    '',
    `## 没有别处可以印证的数（${rest.length}）`,
    '',
    ...rest.map(({ figure, verdicts }) => `- ${describeRest(figure, verdicts)}`),
  ].join('\n');
}

/** A small change of the value is reported by a rule: the figure stands in a sum, or a second time in the document. */
function isConfirmed({ verdicts }: FigureResult): boolean {
  return verdicts.some(({ slip, verdict }) => (slip === '+0.01' || slip === '−1') && verdict === 'rule');
}

function isReported(verdict: Verdict): boolean {
  return verdict === 'load' || verdict === 'rule' || verdict === 'departure';
}

function row(name: string, figures: number, judged: readonly Judged[]): string {
  const count = (...wanted: readonly Verdict[]) =>
    judged.filter(({ verdict }) => wanted.includes(verdict)).length;
  const reported = count('load', 'rule', 'departure');
  const missed = `${count('silent', 'warning')}（${count('warning')}）`;
  const score = judged.length === 0 ? '—' : `${((reported * 100) / judged.length).toFixed(1)}%`;
  const cells = [name, figures, judged.length, reported, count('load'), count('rule'), count('departure')];
  return `| ${[...cells, missed, score].join(' | ')} |`;
}

function describe({ dataPath, typed }: Figure, { slip, wrong, verdict }: Judged): string {
  return `${dataPath} ${slip}：${typed} → ${wrong === '' ? '空' : wrong}${verdict === 'warning' ? '（有警告）' : ''}`;
}

function describeRest({ dataPath, typed }: Figure, verdicts: readonly Judged[]): string {
  const reported = verdicts.filter(({ verdict }) => isReported(verdict)).map(({ slip }) => slip);
  return `${dataPath} ${typed}${reported.length === 0 ? '' : `（报告 ${reported.join('、')}）`}`;
}

import type { EditionSummary, OpenBuildReport } from '../built-edition.js';
import { reportFindings } from '../cli-context.js';
import { addCounts, describeCounts, hasOpenFindings, noFindings } from '../count-findings.js';
import { formatResults } from './results-table.js';

/** For people: findings and what is counted go to `stderr`, the paths of the outputs, and nothing else, to `stdout`. */
export const openBuiltText: OpenBuildReport = (context) => ({
  tell({ edition, open, outputs }) {
    reportFindings(context, open, edition);
    for (const { path } of outputs) context.stdout.write(`${path}\n`);
  },
  conclude(all) {
    const table = all.length > 1 ? formatResults(all) : '';
    context.stderr.write(`${table}${summarise(all)}\n`);
  },
});

function summarise(all: readonly EditionSummary[]): string {
  const found = sumCounts(all);
  const done = all.filter(({ result }) => result !== 'failed');
  const { known } = sumCounts(done);
  const counts = [
    `共 ${all.length} 个公开件，完成 ${done.length} 个`,
    done.length < all.length && `，失败 ${all.length - done.length} 个`,
    hasOpenFindings(found) && `；${describeCounts({ ...found, known: 0 })}`,
  ];
  const line = counts.filter(Boolean).join('');
  return known === 0 ? line : `${line}\n按原样刊印已知问题 ${known} 处`;
}

function sumCounts(all: readonly EditionSummary[]) {
  return all.map(({ counts }) => counts).reduce(addCounts, noFindings);
}

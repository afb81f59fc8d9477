import {
  type ArchiveReport,
  listFaults,
  type Regeneration,
  type RevisionReport,
} from '../../archive/verify/report.js';
import { hasErrors } from '../../diagnostic.js';
import { readSourceText } from '../../workspace/read-source-text.js';
import { countFindings, describeCounts } from '../count-findings.js';
import { formatReport } from '../report.js';
import type { FormatVerified, VerifiedArchive } from '../verify-formats.js';

/** For people: what was found, then what was checked. */
export const formatVerifiedText: FormatVerified = (verified, { workspace, stdout }) => {
  const faults = listFaults(verified.report);
  const readSource = (path: string) => readSourceText(workspace, path);
  const found = formatReport(faults, { subject: '', terminal: stdout, readSource });
  const lines = [
    ...summarise(verified),
    ...(faults.length > 0 ? [describeCounts(countFindings(faults))] : []),
  ];
  return `${found}${lines.map((line) => `${line}\n`).join('')}`;
};

function summarise({ archive, sample, anchored, report }: VerifiedArchive): readonly string[] {
  const { revisions } = report;
  const read = revisions.filter((revision) => revision.read).length;
  return [
    `归档库“${archive}”${judge(sample.parts > 1, report)}；日志 ${report.seq} 行`,
    ...(sample.parts > 1
      ? [`抽查 ${sample.part}/${sample.parts}：${read} 个修订版读了全部文件，其余只看了结构`]
      : []),
    ...describeRegeneration(revisions),
    ...describeHead(report, anchored),
  ];
}

/** What a sample left out is not called whole, nor damaged what only does not agree with something kept outside. */
function judge(isSample: boolean, report: ArchiveReport): string {
  const { revisions } = report;
  const damaged = revisions.filter(({ faults }) => hasErrors(faults)).length;
  const errors = listFaults(report).filter(({ severity }) => severity === 'error');
  const isOutside = errors.every(({ code }) => code.startsWith('GD4'));
  const counted = `修订版 ${revisions.length} 个，`;
  if (isSample) {
    const found = errors.length === 0 ? '没有发现损坏' : isOutside ? AT_ODDS : '有损坏';
    return `${found}：${counted}有损坏的 ${damaged} 个`;
  }
  const found = errors.length === 0 ? '完好' : isOutside ? AT_ODDS : '有损坏';
  return `${found}：${counted}完好 ${revisions.length - damaged} 个`;
}

const AT_ODDS = '与记在外面的链头对不上';

/** A head is worth keeping only if what it stands for is right. */
function describeHead(report: ArchiveReport, anchored: boolean): readonly string[] {
  const { head, seq } = report;
  if (seq === 0) return [];
  if (hasErrors(listFaults(report))) return [`链头 ${head}（查清以前不要用它代替以前记下的）`];
  return [
    ...(anchored ? ['与记在外面的链头相符：那以前的归档都在'] : []),
    `链头 ${head}（抄在归档库以外，以后用 --anchor 对照）`,
  ];
}

const regenerationWords = {
  same: '逐字节相同',
  different: '不同',
  failed: '不能生成',
  impossible: '不是本程序生成的',
} as const satisfies Record<Regeneration, string>;

function describeRegeneration(revisions: readonly RevisionReport[]): readonly string[] {
  const counts = (Object.keys(regenerationWords) as readonly Regeneration[]).flatMap((kind) => {
    const count = revisions.filter(({ regeneration }) => regeneration === kind).length;
    return count === 0 ? [] : [`${regenerationWords[kind]} ${count} 个`];
  });
  return counts.length === 0 ? [] : [`重新生成：${counts.join('、')}`];
}

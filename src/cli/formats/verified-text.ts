import { listFaults, type Regeneration, type RevisionReport } from '../../archive/verify/report.js';
import { hasErrors } from '../../diagnostic.js';
import { readSourceText } from '../../workspace/read-source-text.js';
import { countFindings } from '../count-findings.js';
import { formatReport } from '../report.js';
import type { FormatVerified, VerifiedArchive } from '../verify-formats.js';

/** For people: what was found, then what was checked. */
export const formatVerifiedText: FormatVerified = (verified, { workspace, stdout }) => {
  const faults = listFaults(verified.report);
  const readSource = (path: string) => readSourceText(workspace, path);
  const found = formatReport(faults, { subject: '', terminal: stdout, readSource });
  const lines = [...summarise(verified), ...(faults.length > 0 ? [countFindings(faults)] : [])];
  return `${found}${lines.map((line) => `${line}\n`).join('')}`;
};

function summarise({ archive, sample, report }: VerifiedArchive): readonly string[] {
  const { head, seq, revisions } = report;
  const whole = revisions.filter(({ faults }) => !hasErrors(faults));
  const intact = hasErrors(listFaults(report)) ? '有损坏' : '完好';
  const read = revisions.filter((revision) => revision.read).length;
  return [
    `归档库“${archive}”${intact}：修订版 ${revisions.length} 个，完好 ${whole.length} 个；日志 ${seq} 行`,
    ...(sample.parts > 1
      ? [`抽查 ${sample.part}/${sample.parts}：${read} 个修订版读了全部文件，其余只看了结构`]
      : []),
    ...describeRegeneration(revisions),
    ...(seq > 0 ? [`链头 ${head}（抄在归档库以外，以后用 --anchor 对照）`] : []),
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

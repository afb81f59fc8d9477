import type { ArchiveFault } from '../../archive/damage.js';
import { listFaults, type RevisionReport } from '../../archive/verify/report.js';
import { hasErrors } from '../../diagnostic.js';
import type { FormatVerified } from '../verify-formats.js';

/** For programs: every finding has every key; what it does not have is null. */
export const formatVerifiedJson: FormatVerified = ({ archive, sample, report }) => {
  const { head, seq, revisions, faults } = report;
  const listed = {
    archive,
    intact: !hasErrors(listFaults(report)),
    sample: `${sample.part}/${sample.parts}`,
    log: { head, seq },
    revisions: revisions.map(describeRevision),
    findings: faults.map(describeFault),
  };
  return `${JSON.stringify(listed, null, 2)}\n`;
};

function describeRevision({ revision, read, regeneration, faults }: RevisionReport) {
  const intact = !hasErrors(faults);
  return { revision, intact, read, regeneration: regeneration ?? null, findings: faults.map(describeFault) };
}

function describeFault({ code, severity, message, file, hint }: ArchiveFault) {
  return { code, severity, message, file, hint: hint ?? null };
}

import { readSourceText } from '../../workspace/read-source-text.js';
import type { FormatFindings } from '../checked-edition.js';
import { countFindings, describeCounts } from '../count-findings.js';
import { formatReport } from '../report.js';

/** For people: the findings of each edition, then how many there are. */
export const formatText: FormatFindings = (editions, { workspace, stdout }) => {
  const readSource = (path: string) => readSourceText(workspace, path);
  const reports = editions.map(({ edition, diagnostics }) =>
    formatReport(diagnostics, { subject: edition, terminal: stdout, readSource }),
  );
  return `${reports.join('')}${describeCounts(countFindings(editions.flatMap(({ diagnostics }) => diagnostics)))}\n`;
};

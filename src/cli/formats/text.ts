import { readSourceText } from '../../workspace/read-source-text.js';
import type { OpenCheckReport } from '../checked-edition.js';
import { addCounts, countFindings, describeCounts, noFindings } from '../count-findings.js';
import { formatReport } from '../report.js';

/** For people: the findings of each edition, then how many there are. */
export const openCheckedText: OpenCheckReport = ({ workspace, stdout }) => {
  const readSource = (path: string) => readSourceText(workspace, path);
  let counts = noFindings;
  return {
    tell({ edition, diagnostics }) {
      stdout.write(formatReport(diagnostics, { subject: edition, terminal: stdout, readSource }));
      counts = addCounts(counts, countFindings(diagnostics));
    },
    conclude: () => stdout.write(`${describeCounts(counts)}\n`),
  };
};

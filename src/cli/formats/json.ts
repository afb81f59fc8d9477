import type { FormatFindings } from '../checked-edition.js';
import { sortFindings } from '../sort-findings.js';
import { describeFinding } from './describe-finding.js';

/** For programs: the findings of each edition. */
export const formatJson: FormatFindings = (editions) => {
  const listed = editions.map(({ edition, diagnostics }) => ({
    edition,
    findings: sortFindings(diagnostics).map(describeFinding),
  }));
  return `${JSON.stringify({ editions: listed }, null, 2)}\n`;
};

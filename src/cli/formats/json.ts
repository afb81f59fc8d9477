import type { Diagnostic, RelatedPlace } from '../../diagnostic.js';
import type { FormatFindings } from '../checked-edition.js';
import { sortFindings } from '../sort-findings.js';

/** For programs: every finding has every key; what a finding does not have is null. */
export const formatJson: FormatFindings = (editions) => {
  const listed = editions.map(({ edition, diagnostics }) => ({
    edition,
    findings: sortFindings(diagnostics).map(describeFinding),
  }));
  return `${JSON.stringify({ editions: listed }, null, 2)}\n`;
};

function describeFinding(diagnostic: Diagnostic) {
  const {
    severity,
    code,
    message,
    at,
    dataPath = null,
    hint = null,
    related = [],
    acknowledged,
  } = diagnostic;
  return {
    code,
    severity,
    message,
    file: at?.path ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    dataPath,
    hint,
    related: related.map(describeRelated),
    acknowledged: acknowledged !== undefined,
  };
}

function describeRelated({ message, at }: RelatedPlace) {
  return { message, file: at.path, line: at.line, column: at.column };
}

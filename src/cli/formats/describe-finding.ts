import type { Diagnostic, RelatedPlace } from '../../diagnostic.js';

/** A finding for programs: it has every key; what it does not have is null. */
export function describeFinding(diagnostic: Diagnostic) {
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

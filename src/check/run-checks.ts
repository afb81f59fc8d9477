import type { AsPublished } from '../budget/as-published.js';
import type { Budget } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import type { Diagnostic, RelatedPlace } from '../diagnostic.js';
import type { Document } from '../document/nodes.js';
import type { SourcePoint } from '../source.js';
import { type ChangedText, type Excuse, findExcuses, listExcuses } from './excuse.js';
import { type DataPlaces, locatePlace } from './locate-place.js';
import { readPrintedText } from './printed-text.js';
import type { Finding, Rule } from './rule.js';
import { rules } from './rules.js';

export type CheckRequest = {
  readonly budget: Budget;
  /** As it is printed, departures included. */
  readonly document: Document;
  readonly asPublished: AsPublished;
  readonly changed: readonly ChangedText[];
  readonly places: DataPlaces;
  readonly locateDeparture: (path: readonly DataSegment[]) => SourcePoint;
};

/**
 * Runs every rule over a budget and its printed document. Known faults stay in the report, acknowledged with their
 * reason; an entry of 已知 that excuses nothing is a warning, as is a code that no rule has.
 */
export function runChecks(request: CheckRequest): readonly Diagnostic[] {
  const { budget, document, asPublished, changed, places } = request;
  const printed = readPrintedText(document);
  const excuses = listExcuses(asPublished, changed, printed, places.data);
  const used = new Set<Excuse>();
  const diagnostics = rules.flatMap((rule) =>
    [...rule.check({ budget, printed })].map((finding) => {
      const covering = findExcuses(rule, finding, excuses);
      for (const excuse of covering) used.add(excuse);
      return toDiagnostic(rule, finding, covering[0], places);
    }),
  );
  return [...diagnostics, ...reviewExcuses(excuses, used, request)];
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  excuse: Excuse | undefined,
  places: DataPlaces,
): Diagnostic {
  const related = (finding.related ?? []).flatMap(({ message, place }): readonly RelatedPlace[] => {
    const { at } = locatePlace(place, places);
    return at ? [{ message, at }] : [];
  });
  return {
    severity: finding.severity ?? rule.severity,
    code: rule.code,
    message: finding.message,
    hint: finding.hint ?? rule.remedy,
    ...locatePlace(finding.place, places),
    ...(related.length > 0 ? { related } : {}),
    ...(excuse ? { acknowledged: excuse.reason } : {}),
  };
}

function reviewExcuses(
  excuses: readonly Excuse[],
  used: ReadonlySet<Excuse>,
  { locateDeparture }: CheckRequest,
): readonly Diagnostic[] {
  return excuses
    .filter((excuse) => !used.has(excuse))
    .map((excuse): Diagnostic => {
      const known = rules.some((rule) => rule.code === excuse.rule);
      const base = { severity: 'warning', at: locateDeparture(excuse.path) } as const;
      return known
        ? {
            ...base,
            code: 'KY106',
            message: `这里已没有 ${excuse.rule} 的毛病`,
            hint: '已经改好的，删去这一条',
          }
        : {
            ...base,
            code: 'KY107',
            message: `没有 ${excuse.rule} 这条规则`,
            hint: '代码见 docs/diagnostics.md',
          };
    });
}

import type { AsPublished } from '../budget/as-published.js';
import { type Budget, type DataFileStem, hasDataFiles } from '../budget/budget.js';
import type { Derived } from '../budget/derive.js';
import type { Subjects } from '../budget/subjects.js';
import type { DataSegment } from '../data-path.js';
import type { Diagnostic, RelatedPlace } from '../diagnostic.js';
import type { Document } from '../document/nodes.js';
import type { SourcePoint } from '../source.js';
import { type ChangedText, type Excuse, findExcuses, isExcused, listExcuses } from './excuse.js';
import { groupBy } from './group-by.js';
import { type DataPlaces, locatePlace } from './locate-place.js';
import { readPrintedText } from './printed-text.js';
import type { CheckInput, Finding, Rule } from './rule.js';

export type CheckRequest = {
  readonly rules: readonly Rule[];
  readonly budget: Budget;
  readonly derived: Derived;
  readonly subjects: Subjects;
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
  const { rules, budget, derived, subjects, document, asPublished, changed, places } = request;
  const printed = readPrintedText(document);
  const excuses = listExcuses(asPublished, changed, printed, places.data);
  const excusesOf = groupBy(excuses, ({ rule }) => rule);
  const used = new Set<Excuse>();
  const said = new Map<Excuse, string>();
  const input = { budget, derived, subjects, printed };
  const diagnostics = rules.flatMap((rule) =>
    runRule(rule, input).map((finding) => {
      const near = findExcuses(finding, excusesOf.get(rule.code) ?? []);
      const covering = near.filter((excuse) => isExcused(finding, excuse));
      for (const excuse of covering) used.add(excuse);
      for (const excuse of near) said.set(excuse, finding.message);
      return toDiagnostic(rule, finding, covering[0], request);
    }),
  );
  const idle = excuses.filter((excuse) => !used.has(excuse));
  return [...diagnostics, ...idle.map((excuse) => reviewExcuse(excuse, said.get(excuse), request))];
}

/** What a rule finds; nothing where the budget lacks a data file that it needs. */
export function runRule({ check, needs }: Rule, input: CheckInput): readonly Finding[] {
  return hasNeeds(input, needs) ? [...check(input)] : [];
}

/** A table that is there has its sums, too. */
function hasNeeds<S extends DataFileStem>(input: CheckInput, needs: readonly S[]): input is CheckInput<S> {
  return hasDataFiles(input.budget, needs);
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  excuse: Excuse | undefined,
  { places, locateDeparture }: CheckRequest,
): Diagnostic {
  const related = (finding.related ?? []).flatMap(({ message, place }): readonly RelatedPlace[] => {
    const { at } = locatePlace(place, places);
    return at ? [{ message, at }] : [];
  });
  const noted = excuse ? [{ message: '已知的原因记在这里', at: locateDeparture(excuse.path) }] : [];
  return {
    severity: finding.severity ?? rule.severity,
    code: rule.code,
    message: finding.message,
    hint: finding.hint ?? rule.remedy,
    ...locatePlace(finding.place, places),
    ...(related.length + noted.length > 0 ? { related: [...related, ...noted] } : {}),
    ...(excuse ? { acknowledged: excuse.reason } : {}),
  };
}

/** What to say of an excuse that excuses nothing; `said` is what the rule says there now, if anything. */
function reviewExcuse(
  { path, rule }: Excuse,
  said: string | undefined,
  { rules, locateDeparture }: CheckRequest,
): Diagnostic {
  const base = { severity: 'warning', at: locateDeparture(path) } as const;
  if (!rules.some(({ code }) => code === rule)) {
    return { ...base, code: 'KY107', message: `没有 ${rule} 这条规则`, hint: '代码见 docs/diagnostics.md' };
  }
  if (said === undefined) {
    return { ...base, code: 'KY106', message: `这里已没有 ${rule} 的毛病`, hint: '已经改好的，删去这一条' };
  }
  const hint = '核对新的报告：确实也要照印的，改写“报告”；改好了的，删去这一条';
  return { ...base, code: 'KY106', message: `${rule} 的报告变了，现在是：${said}`, hint };
}

import type { SourcePoint } from './source.js';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding is about; the family decides the exit code of a command (see `cli/exit-code.ts`).
 * SJ data · MB template · BS layout · ZT font · KY as-published · SC self-check of an output · XR writing ·
 * GD an archive that is damaged · SD locked by another run · GZ what archiving or a correction refuses · YF usage · CX a bug in the program. The rules over figures and words: KJ sums and agreement · DW units and
 * formats · JG completeness and structure · JX performance indicators · WZ words · GK publication.
 */
export type DiagnosticFamily =
  | 'SJ'
  | 'MB'
  | 'BS'
  | 'ZT'
  | 'KY'
  | 'SC'
  | 'XR'
  | 'GD'
  | 'SD'
  | 'GZ'
  | 'YF'
  | 'CX'
  | 'KJ'
  | 'DW'
  | 'JG'
  | 'JX'
  | 'WZ'
  | 'GK';

/** A stable code, e.g. `SJ201`; every code stands in its phase's `codes.ts` with what it means. */
export type DiagnosticCode = `${DiagnosticFamily}${number}`;

/** Another place that belongs to a finding, e.g. where a duplicate key stood first. */
export type RelatedPlace = {
  readonly message: string;
  readonly at: SourcePoint;
};

/** One fault of the user's input, or one remark. Plain data: only the command line formats it. */
export type Diagnostic = {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** Chinese; states the fact, with both figures where two disagree. */
  readonly message: string;
  readonly at?: SourcePoint;
  /** The path in the data, e.g. `支出.项目支出`. */
  readonly dataPath?: string;
  /** Chinese; what to do. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  /** Why the finding is known and printed as it is (`as-published.yaml`); it then stops nothing. */
  readonly acknowledged?: string;
};

/** What a code means: `explain` prints it, and `docs/diagnostics.md` is made from it. All of it is Chinese. */
export type CodeExplanation = {
  /** A short noun phrase. */
  readonly title: string;
  /** What is wrong, and why it matters. */
  readonly explanation: string;
  /** How to mend it. */
  readonly remedy: string;
  /** A wrong and a right case. */
  readonly example?: { readonly wrong: string; readonly right: string };
};

/** A phase's codes. */
export type CodeTable = Readonly<Partial<Record<DiagnosticCode, CodeExplanation>>>;

/** A value with the remarks made on the way, or only the faults that stood in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function succeed<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics };
}

export function fail<T>(diagnostics: readonly Diagnostic[]): Outcome<T> {
  return { ok: false, diagnostics };
}

/** True if an error stands in the way: one that is not acknowledged. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity, acknowledged }) => severity === 'error' && acknowledged === undefined);
}

/** The next step of a chain: it runs only if the value is there, and the remarks of both are kept. */
export function andThen<A, B>(outcome: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  if (!outcome.ok) return outcome;
  const result = next(outcome.value);
  return { ...result, diagnostics: [...outcome.diagnostics, ...result.diagnostics] };
}

/** An outcome whose faults of some families, where they have no place of their own, are told where they come from. */
export function placeFaults<T>(outcome: Outcome<T>, at: SourcePoint, family: RegExp): Outcome<T> {
  const diagnostics = outcome.diagnostics.map((found) =>
    family.test(found.code) ? { at, ...found } : found,
  );
  return { ...outcome, diagnostics };
}

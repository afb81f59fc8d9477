import type { Diagnostic, Severity } from '../diagnostic.js';
import type { SourcePoint } from '../source.js';
import type { LoadCode } from './codes.js';

/** A fault at a 0-based offset of the file's text; lines and columns are added at the edge. */
export type Fault = {
  readonly code: LoadCode;
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  readonly dataPath?: string;
  readonly related?: readonly { readonly message: string; readonly offset: number }[];
};

/** More faults than anyone reads: a file of another kind, or one slip repeated on every line. */
const MOST_FAULTS = 100;

/** The faults in the order of the file, with their places; those beyond the first hundred are left out. */
export function placeFaults(
  faults: readonly Fault[],
  place: (offset: number) => SourcePoint,
): readonly Diagnostic[] {
  const sorted = faults.toSorted((a, b) => a.offset - b.offset);
  const shown = sorted.slice(0, MOST_FAULTS).map((fault) => placeFault(fault, place));
  const rest = sorted.slice(MOST_FAULTS);
  const [next] = rest;
  return next === undefined ? shown : [...shown, closeList(next.offset, rest, place)];
}

function closeList(
  offset: number,
  rest: readonly Fault[],
  place: (offset: number) => SourcePoint,
): Diagnostic {
  const severity = rest.some((fault) => (fault.severity ?? 'error') === 'error') ? 'error' : 'warning';
  const message = '问题太多，从这里起没有列出';
  return { severity, code: 'SJ199', message, at: place(offset), hint: '先改正上面的问题，再运行一次' };
}

/** The fault at other offsets, e.g. of another form of the same text. */
export function moveFault(fault: Fault, move: (offset: number) => number): Fault {
  const related = fault.related?.map((place) => ({ ...place, offset: move(place.offset) }));
  return { ...fault, offset: move(fault.offset), ...(related && { related }) };
}

function placeFault(fault: Fault, place: (offset: number) => SourcePoint): Diagnostic {
  return {
    severity: fault.severity ?? 'error',
    code: fault.code,
    message: fault.message,
    at: place(fault.offset),
    ...(fault.dataPath !== undefined && { dataPath: fault.dataPath }),
    ...(fault.hint !== undefined && { hint: fault.hint }),
    ...(fault.related && {
      related: fault.related.map(({ message, offset }) => ({ message, at: place(offset) })),
    }),
  };
}

import { isList } from '../helpers/expect-value.js';
import type { HelperCall, Value } from '../helpers/helper.js';
import { isRecord, resolvePath } from '../helpers/resolve.js';

/** A record of which only some keys are known: any other may be there. */
export class OpenRecord {
  constructor(readonly known: CandidateRecord) {}
}

/** What may stand in a place of a template before it is printed; a class only for what no data can be. */
export type Candidate = Value | OpenRecord | CandidateRecord;
type CandidateRecord = { readonly [key: string]: Candidate };

/** All that may stand there: at least one. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** Anything: of what is inside, nothing can be said. */
export const undecided: Candidates = [new OpenRecord({})];

/**
 * Looks a path up in every candidate. A step that none of them has is reported as `resolvePath` reports it when the
 * first of them is printed; what follows is then undecided.
 */
export function resolveNames(
  base: Candidates | undefined,
  steps: readonly string[],
  call: HelperCall,
): Candidates {
  let values = base;
  for (const step of steps) {
    if (!values) break;
    const next = gather(values, (value) => stepInto(value, step));
    if (!next) {
      // No step into an open record misses, so that this one is a value.
      resolvePath(values[0] as Value, [step], call);
      return undecided;
    }
    values = next;
  }
  if (!values) resolvePath(undefined, steps, call);
  return values ?? undecided;
}

/** The items of all lists among the candidates. */
export function itemsOf(lists: Candidates): Candidates {
  return gather(lists, (list) => (isListed(list) ? list : [])) ?? undecided;
}

/**
 * What a partial sees that is given a context and values by name: enough records for each candidate of each to stand
 * in one of them, as all combinations could be too many.
 */
export function addNamed(context: Candidates, named: ReadonlyMap<string, Candidates>): Candidates {
  const length = Math.max(context.length, ...[...named.values()].map((values) => values.length));
  const places = Array.from({ length }, (_, place) => place);
  return (
    gather(places, (place) => {
      const values = [...named].map(([name, all]) => [name, pick(all, place)] as const);
      return [extend(pick(context, place), Object.fromEntries(values))];
    }) ?? undecided
  );
}

function stepInto(value: Candidate, step: string): readonly Candidate[] {
  if (value instanceof OpenRecord) return ownOf(value.known, step) ?? undecided;
  return (isRecord(value as Value) && ownOf(value as CandidateRecord, step)) || [];
}

function ownOf(record: CandidateRecord, key: string): readonly Candidate[] | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return value === undefined ? undefined : [value];
}

/** As Handlebars does it for `{{> 片段 数据 名称=数据}}`. */
function extend(context: Candidate, named: CandidateRecord): Candidate {
  return context instanceof OpenRecord
    ? new OpenRecord({ ...context.known, ...named })
    : Object.assign({}, context, named);
}

function isListed(value: Candidate): value is readonly Value[] {
  return !(value instanceof OpenRecord) && isList(value as Value);
}

function pick(values: Candidates, place: number): Candidate {
  return values[place % values.length] ?? values[0];
}

/** All that is found in each, every value once; undefined if nothing is. */
function gather<From>(
  values: readonly From[],
  find: (value: From) => readonly Candidate[],
): Candidates | undefined {
  const [first, ...others] = new Set(values.flatMap(find));
  return first === undefined ? undefined : [first, ...others];
}

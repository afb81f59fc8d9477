import { fail, type Outcome, succeed } from '../diagnostic.js';

/** One outcome of several that do not depend on each other: all their values by name, or the faults of all. */
export function joinOutcomes<T extends object>(
  parts: {
    readonly [Key in keyof T]: Outcome<T[Key]>;
  },
): Outcome<T> {
  const named = Object.entries<Outcome<unknown>>(parts);
  const diagnostics = named.flatMap(([, outcome]) => outcome.diagnostics);
  const values = named.flatMap(([name, outcome]) => (outcome.ok ? [[name, outcome.value] as const] : []));
  return values.length < named.length
    ? fail(diagnostics)
    : succeed(Object.fromEntries(values) as T, diagnostics);
}

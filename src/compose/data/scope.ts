import type { PathExpression } from '../syntax/ast.js';
import { type Candidates, itemsOf } from './candidates.js';
import type { BoundRecord } from './data-leaf.js';

/** What the names in a piece of a template may stand for: the model of what Handlebars does when it prints. */
export type Scope = {
  /** What `this`, `../`, `../../` … may be. */
  readonly contexts: readonly Candidates[];
  /** What `@number`, `@../number` … may be, by name. */
  readonly frames: readonly Frame[];
};

type Frame = ReadonlyMap<string, Candidates>;

/** The scope at the start of a section. */
export function openScope(data: BoundRecord): Scope {
  return { contexts: [[data]], frames: [new Map([['root', [data]]])] };
}

/** The scope in a loop over one of the lists; its variables are those of the first item. */
export function enterLoop({ contexts, frames }: Scope, lists: Candidates): Scope {
  const variables: Frame = new Map<string, Candidates>([
    ...(frames[0] ?? []),
    ['number', [1]],
    ['index', [0]],
    ['first', [true]],
    ['last', [true]],
  ]);
  return { contexts: [itemsOf(lists), ...contexts], frames: [variables, ...frames] };
}

/** The scope in a partial: it sees the loop variables of its caller, but nothing above its context. */
export function enterPartial({ frames }: Scope, context: Candidates): Scope {
  return { contexts: [context], frames };
}

/** What a path starts from, and the steps from there; no base where the template has no such level. */
export function startPath(
  { contexts, frames }: Scope,
  { data, depth, parts }: PathExpression,
): { readonly base: Candidates | undefined; readonly steps: readonly string[] } {
  if (!data) return { base: contexts[depth], steps: parts };
  const [name = '', ...steps] = parts;
  return { base: frames[depth]?.get(name), steps };
}

import type { Report } from '../fault.js';
import type { Value } from '../helpers/helper.js';
import type { Work } from '../helpers/work.js';

/** Where printing stands: what the names of a template stand for, and whom to tell. */
export type Scene = {
  /** What `this`, `../`, `../../` … are. */
  readonly contexts: readonly Value[];
  /** The variables that `@number`, `@../number` … name. */
  readonly frames: readonly Variables[];
  readonly report: Report;
  readonly work: Work;
};

export type Variables = Readonly<Record<string, Value>>;

/** Prints a piece of a template. */
export type Print = (scene: Scene) => string;

/** Within a loop: one more context, and the loop's variables beside those around it. */
export function enterItem(scene: Scene, item: Value, variables: Variables): Scene {
  const { contexts, frames } = scene;
  return { ...scene, contexts: [item, ...contexts], frames: [{ ...frames[0], ...variables }, ...frames] };
}

/** Within a partial: it sees nothing above its context, but the variables of its caller. */
export function enterPartial(scene: Scene, context: Value | undefined): Scene {
  return { ...scene, contexts: context === undefined ? [] : [context] };
}

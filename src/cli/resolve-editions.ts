import { resolveFromCaller, type Workspace } from '../workspace/workspace.js';

/** The absolute folders of the editions that a caller typed; one that is named twice is there once. */
export function resolveEditions(workspace: Workspace, typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((each) => resolveFromCaller(workspace, each)))];
}

import { expandPattern } from '../workspace/expand-pattern.js';
import type { Workspace } from '../workspace/workspace.js';

/** The absolute folders that the caller typed or meant by a pattern, each once. */
export function resolveEditions(workspace: Workspace, typed: readonly string[]): readonly string[] {
  return [...new Set(typed.flatMap((each) => expandPattern(workspace, each)))];
}

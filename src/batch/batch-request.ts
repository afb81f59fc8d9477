import type { BuildRequest } from '../cli/build-editions.js';
import type { OpenBuildReport } from '../cli/built-edition.js';
import type { Shard } from '../cli/parse-shard.js';
import { resolveEditions } from '../cli/resolve-editions.js';
import type { Workspace } from '../workspace/workspace.js';
import { takeShard } from './take-shard.js';

/** What the caller typed after `build`. */
export type BatchRequest = Pick<BuildRequest, 'formats' | 'out' | 'force' | 'remark'> & {
  /** Folders and patterns. */
  readonly typed: readonly string[];
  readonly sourceDateEpoch: Date | undefined;
  /** All editions where there is none. */
  readonly shard: Shard | undefined;
  /** How many editions are built at the same time; undefined for as many as there are processors. */
  readonly jobs: number | undefined;
  readonly openReport: OpenBuildReport;
};

/** The absolute folders of what was asked for, each once. */
export function findEditions(workspace: Workspace, { typed, shard }: BatchRequest): readonly string[] {
  const editions = resolveEditions(workspace, typed);
  return shard ? takeShard(editions, shard) : editions;
}

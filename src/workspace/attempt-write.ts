import { fail, type Outcome, succeed } from '../diagnostic.js';
import { isSystemError } from './system-error.js';
import { showPath, type Workspace } from './workspace.js';
import { describeWriteFault, type TargetOption } from './write-fault.js';

/** What a piece of work at `target` (absolute) gives; what the system refuses is a fault of writing there. */
export function attemptWrite<T>(
  workspace: Workspace,
  target: string,
  run: () => T,
  option?: TargetOption,
): Outcome<T> {
  try {
    return succeed(run());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail([describeWriteFault(error, showPath(workspace, target), process.platform, option)]);
  }
}

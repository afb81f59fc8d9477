import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { BuildEdition } from '../cli/build-editions.js';

/**
 * The program starts with a V8 that optimises late (docs/adr/0004). In a run that goes on, optimised code pays, though not as
 * soon as V8 by itself would have it. And what is alive may double before it is collected: V8 would let it grow fourfold, in
 * every thread. Measured in bench/README.md.
 */
const LONG_RUN = ['--interrupt-budget=1000000', '--heap-growing-percent=100'];

/**
 * The same builds, for a thread that will do many: after the first one that was rendered V8 is set to that. Not before the renderers
 * are loaded, since V8 takes the compiled code beside the bundle only under the settings under which it was kept.
 */
export function settleIn(build: BuildEdition): BuildEdition {
  let isSettled = false;
  return async (request) => {
    let isOwn = false;
    const onProgress = (step: string) => {
      // What the cache has is found without steps.
      isOwn = true;
      request.onProgress(step);
    };
    const built = await build({ ...request, onProgress });
    if (isOwn && built.outputs.length > 0 && !isSettled) {
      isSettled = true;
      settle();
    }
    return built;
  };
}

/** How far the heap may grow is decided when it is collected: it is, at once. */
function settle(): void {
  for (const flag of [...LONG_RUN, '--expose-gc']) setFlagsFromString(flag);
  const collectGarbage: () => void = runInNewContext('gc');
  collectGarbage();
}

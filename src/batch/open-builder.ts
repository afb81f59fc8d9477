import { availableParallelism } from 'node:os';
import { type BuildChoice, chooseBuild } from '../cli/choose-build.js';
import type { Format } from '../render/formats.js';
import { buildSideBySide } from './build-side-by-side.js';
import type { Pool } from './open-pool.js';
import { settleIn } from './settle-in.js';

/**
 * Builds one edition at a time, for somebody who waits for it: in this thread and, where there are several formats and another
 * processor, in one beside it.
 */
export async function openBuilder(choice: BuildChoice, formats: readonly Format[]): Promise<Pool> {
  const here = openHere(choice);
  if (formats.length === 1 || availableParallelism() === 1) return here;
  const { openPool } = await import('./open-pool.js');
  const elsewhere = openPool(choice, 1);
  return {
    build: buildSideBySide(here.build, elsewhere.build),
    renew() {
      here.renew();
      elsewhere.renew();
    },
    close: elsewhere.close,
  };
}

function openHere(choice: BuildChoice): Pool {
  let build = chooseBuild(choice);
  return {
    build: settleIn((request) => build(request)),
    renew() {
      build = chooseBuild(choice);
    },
    close: async () => {},
  };
}

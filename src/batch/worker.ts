import { loadBundle } from '../workspace/load-bundle.js';

/** A thread of the pool starts from the bundle as the program does, or from the modules (docs/adr/0004). */
const program =
  loadBundle<typeof import('../cli/run-main.js')>('run-main') ?? (await import('../cli/run-main.js'));
const { openWorker } = await program.loadWorker();
export const buildInWorker = openWorker();

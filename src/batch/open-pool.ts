import { Tinypool } from 'tinypool';
import type { BuildEdition } from '../cli/build-editions.js';
import type { BuildChoice } from '../cli/choose-build.js';
import type { WorkerRequest, WorkerResult } from './build-in-worker.js';

/** Threads that build editions; each keeps what it has opened for the next edition. */
export type Pool = {
  /** Progress is not told: what an edition is at matters little where several are built at a time. */
  readonly build: BuildEdition;
  /** The next editions are built from the layouts, fonts and subjects as they are now. */
  readonly renew: () => void;
  /** Ends the threads, whatever they are at. */
  readonly close: () => Promise<void>;
};

/** From `src/`, `dist/` and the bundle alike. */
const WORKER = new URL('../../dist/batch/worker.js', import.meta.url);

/**
 * Starts `jobs` threads. Bytes are handed over and not copied. A thread that dies, of too little memory for instance, takes
 * only its own edition with it: that build is rejected, and another thread is started.
 */
export function openPool(choice: BuildChoice, jobs: number): Pool {
  const pool = new Tinypool({
    filename: WORKER.href,
    name: 'buildInWorker',
    workerData: choice,
    minThreads: jobs,
    maxThreads: jobs,
    // A thread that waits for work by blocking does not notice what else happens in it.
    useAtomics: false,
  });
  let state = 0;
  return {
    build: ({ editionFolder, formats, outRoot }) => {
      const request: WorkerRequest = { editionFolder, formats, outRoot, state };
      return pool.run(request) as Promise<WorkerResult>;
    },
    renew() {
      state += 1;
    },
    close: () => pool.destroy(),
  };
}

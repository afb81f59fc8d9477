import { Tinypool, type Transferable } from 'tinypool';
import type { BuildEdition } from '../cli/build-editions.js';
import { type BuildChoice, chooseBuild } from '../cli/choose-build.js';
import type { OutputFile } from '../workspace/write-outputs.js';
import { settleIn } from './settle-in.js';

/** What the main thread asks of another. */
export type WorkerRequest = Omit<Parameters<BuildEdition>[0], 'onProgress'> & {
  /** Another number than before: what the editions have in common has changed. */
  readonly state: number;
};

/** What it gets. */
export type WorkerResult = Awaited<ReturnType<BuildEdition>>;

/** The thread's side of the pool: what the editions have in common is opened once, here. */
export function openWorker(): (request: WorkerRequest) => Promise<WorkerResult> {
  const openBuild = () => chooseBuild(Tinypool.workerData as BuildChoice);
  let opened = { state: 0, build: openBuild() };
  const build = settleIn((request) => opened.build(request));
  return async ({ state, ...request }) => {
    if (state !== opened.state) opened = { state, build: openBuild() };
    const { diagnostics, outputs } = await build({ ...request, onProgress: () => {} });
    const owned = outputs.map(ownBytes);
    const result: WorkerResult = { diagnostics, outputs: owned };
    const moved: unknown = {
      [Tinypool.transferableSymbol]: owned.map(({ bytes }) => bytes.buffer),
      [Tinypool.valueSymbol]: result,
    };
    // What arrives at the other side is the value.
    return Tinypool.move(moved as Transferable) as unknown as WorkerResult;
  };
}

/** Bytes that are all of their buffer can be given away with it. */
function ownBytes({ path, bytes }: OutputFile): OutputFile {
  return { path, bytes: bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes) };
}

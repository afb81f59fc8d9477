import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** 2 GiB: some four thousand editions in both formats. Names are hashes, so that each of the 256 drawers has its share. */
const LIMIT = 2 * 1024 ** 3;

/** The share of one drawer, in bytes. */
export const DRAWER_LIMIT = LIMIT / 256;

/** A hash, or what a run that was killed left behind. Whatever else somebody keeps here is no business of ours. */
const OWN_NAME = /^[0-9a-f]{64}(\.[0-9a-f-]{36})?$/;

/** Takes the oldest files of the cache out of a drawer until what is left keeps within its share. System errors are thrown. */
export function boundDrawer(drawer: string): void {
  let total = 0;
  for (const { file, size } of listNewestFirst(drawer)) {
    total += size;
    if (total > DRAWER_LIMIT) rmSync(file, { force: true });
  }
}

function listNewestFirst(drawer: string) {
  return readdirSync(drawer)
    .filter((name) => OWN_NAME.test(name))
    .map((name) => path.join(drawer, name))
    .flatMap((file) => {
      // Another run may have taken it out meanwhile.
      const stat = statSync(file, { throwIfNoEntry: false });
      return stat ? [{ file, size: stat.size, time: stat.mtimeMs }] : [];
    })
    .toSorted((a, b) => b.time - a.time);
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type Fault, listFaults, strike } from './tools/inject-faults.js';

/** As many faults as GONGKAI_FAULTS says, evenly of all that there are; `all` for all. */
const wanted = process.env.GONGKAI_FAULTS ?? '40';

function choose(faults: readonly Fault[]): readonly Fault[] {
  const count = wanted === 'all' ? faults.length : Math.min(Number(wanted), faults.length);
  return Array.from(
    { length: count },
    (_, index) => faults[Math.floor((index * faults.length) / count)],
  ).filter((fault) => fault !== undefined);
}

describe('a fault while a revision is added', () => {
  it('changes no revision, is never taken for success, and is mended by the next run', async () => {
    const scratch = path.join(inject('scratch'), 'faults');
    await mkdir(scratch);
    const all = await listFaults(scratch);
    const chosen = choose(all);
    const failures: string[] = [];
    let failed = 0;
    for (const fault of chosen) {
      const struck = await strike(scratch, fault);
      if (struck.status !== 0) failed += 1;
      // Of an interruption the run also logs the revision that it found in place.
      const isFalse = struck.status === 0 && struck.added !== (fault.beginning === 'interrupted' ? 2 : 1);
      if (!struck.oldUnchanged || isFalse || struck.recovery !== 0 || struck.left.length > 0)
        failures.push(`${JSON.stringify(fault)} ${JSON.stringify(struck)}`);
    }
    process.stdout.write(`${chosen.length} of ${all.length} faults; the run failed at ${failed} of them\n`);
    expect(failures).toEqual([]);
  });
});

import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeLongEdition } from './tools/long-table.js';
import { type BuildCost, measureBuild } from './tools/measure-build.js';

/** Without the start-up, which tells for little in a long table: what a row more costs may hardly grow with their number. */
const MOST_GROWTH = 1.5;

const LENGTHS = [0, 300, 3000] as const;

describe('an edition with a table of nine columns', () => {
  const costs: BuildCost[] = [];

  beforeAll(async () => {
    for (const rows of LENGTHS) costs.push(await measureRows(rows));
    console.table(costs.map((cost, index) => ({ rows: LENGTHS[index], ...cost })));
  });

  it('costs no more time a row with 3,000 rows than with 300', () => {
    const [, few, many] = costs.map(({ cpuSeconds }, index) => cpuSeconds / (LENGTHS[index] ?? 0));
    expect(many).toBeLessThanOrEqual(few ?? 0);
  });

  it('costs about the same for each row more, and not the more the more there are', () => {
    const [none = 0, few = 0, many = 0] = costs.map(({ cpuSeconds }) => cpuSeconds);
    const growth = (many - few) / 2700 / ((few - none) / 300);
    console.log('growth of the cost of a row', growth);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

async function measureRows(rows: number): Promise<BuildCost> {
  const folder = path.join(inject('scratch'), `long-${rows}`);
  const edition = await writeLongEdition(path.join(folder, 'department'), rows);
  return measureBuild(edition, path.join(folder, 'out'));
}

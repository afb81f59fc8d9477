import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { exampleYears } from './example-edition.js';
import { root } from './published-edition.js';
import { betweenTables } from './seeds/between-tables.js';
import { narrative } from './seeds/narrative.js';
import { noRule } from './seeds/no-rule.js';
import { EXAMPLE, PUBLISHED } from './seeds/seed.js';
import { checkEdition, copyProject, type Sown, sow } from './seeds/sow.js';
import { structure } from './seeds/structure.js';
import { withinTables } from './seeds/within-tables.js';
import { writePage } from './seeds/write-page.js';

const seeded = [...withinTables, ...betweenTables, ...narrative, ...structure];
const cases = seeded.flatMap(({ seeds, ...rule }) =>
  seeds.map((seed, index) => ({ ...rule, seed, nth: index + 1 })),
);

/** The numbers of the catalogue of checks that are of the statutory tables and what tells of them. */
const NUMBERS = new Set(
  [
    [1, 9],
    [13, 13],
    [16, 22],
    [25, 28],
    [32, 40],
    [47, 51],
    [58, 58],
  ].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
);

let project: string;
let sown: readonly Sown[];
/** What the editions report with nothing sown. */
let clean: ReadonlySet<string>;

beforeAll(() => {
  project = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-seeds-')));
  copyProject(project);
  clean = new Set([EXAMPLE, PUBLISHED].flatMap((edition) => checkEdition(project, edition).map(nameReport)));
  sown = cases.map(({ seed }) => sow(project, seed));
}, 600_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What the rule of a seed reports at the seed's line, and did not without it. */
function findReport(index: number) {
  const { diagnostics, place } = sown[index] ?? {};
  return diagnostics?.find(
    (found) =>
      found.code === cases[index]?.code &&
      found.at?.path === place?.path &&
      found.at?.line === place?.line &&
      !clean.has(nameReport(found)),
  );
}

function nameReport({ code, at, message }: Diagnostic): string {
  return `${at?.path} ${code} ${message}`;
}

describe('a seeded fault', () => {
  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$code finds seed $nth where it is',
    ({ index }) => {
      const all = sown[index]?.diagnostics.map(({ code, at, message }) => [code, at, message]);
      expect(findReport(index), JSON.stringify([sown[index]?.place, all], undefined, 1)).toBeDefined();
    },
  );

  it('is known to the page, with what was reported and where', async () => {
    const reported = cases.flatMap((each, index) => {
      const found = findReport(index);
      return found ? [{ ...each, found }] : [];
    });
    await expect(writePage(reported, noRule)).toMatchFileSnapshot('../../docs/seeded-faults.md');
  });
});

describe('the seeds', () => {
  it('are of every rule that says it answers one of the numbers', () => {
    const folder = path.join(root, 'src/check/rules');
    const answered = readdirSync(folder).flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const numbers = /Catalogue (\d+(?:, \d+)*)/.exec(text)?.[1]?.split(', ').map(Number) ?? [];
      const code = /code: '([A-Z]{2}\d{3})'/.exec(text)?.[1];
      return code !== undefined && numbers.some((number) => NUMBERS.has(number)) ? [{ code, numbers }] : [];
    });
    const said = new Map(seeded.map(({ code, numbers }) => [code, numbers]));
    expect(answered.filter(({ code, numbers }) => String(said.get(code)) !== String(numbers))).toEqual([]);
  });

  it('are of every number', () => {
    const seededNumbers = new Set(seeded.flatMap(({ numbers }) => numbers));
    expect([...NUMBERS].filter((number) => !seededNumbers.has(number))).toEqual([]);
  });

  it.each(exampleYears)('are taken out again: the example of %s has no error and no warning', (year) => {
    const found = checkEdition(project, path.posix.join(path.posix.dirname(EXAMPLE), year));
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateEditions } from '../../bench/generate.js';
import { hasErrors } from '../../src/diagnostic.js';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import { openEdition } from '../../src/pipeline.js';
import { root } from '../edition/published-edition.js';
import { scratchFolder } from '../workspace/scratch-folder.js';

const workshop = openWorkshop({ root, callerFolder: root });
const CHANGED = ['tables/项目支出.yaml', 'tables/绩效指标.yaml', 'text/绩效目标.yaml'];

function readChanged(editionFolder: string | undefined): readonly string[] {
  return CHANGED.map((file) => readFileSync(path.join(editionFolder ?? '', file), 'utf8'));
}

describe('editions for the benchmark', () => {
  it('differ in figures and texts, and pass the checks', () => {
    const [first, second] = generateEditions(scratchFolder(), 2, 7);
    for (const [index, text] of readChanged(first).entries()) {
      expect(text).not.toBe(readChanged(second)[index]);
    }
    for (const editionFolder of [first ?? '', second ?? '']) {
      const { diagnostics, ok } = openEdition({ workshop, editionFolder, sourceDateEpoch: undefined });
      expect([ok, hasErrors(diagnostics)]).toEqual([true, false]);
    }
  });

  it('are the same for the same seed', () => {
    const [one] = generateEditions(scratchFolder(), 1, 3);
    const [same] = generateEditions(scratchFolder(), 1, 3);
    const [other] = generateEditions(scratchFolder(), 1, 4);
    expect(readChanged(one)).toEqual(readChanged(same));
    expect(readChanged(one)).not.toEqual(readChanged(other));
  });
});

import { describe, expect, it } from 'vitest';
import { judgeDocx } from './judge-docx.js';
import { judgePdfs } from './judge-pdfs.js';
import { readMaterial } from './random/read-material.js';

const material = readMaterial();
/** To look at one document alone: `GONGKAI_SEED=137 npx vitest run tests/properties/random-documents.test.ts`. */
const seeds = process.env.GONGKAI_SEED
  ? [Number(process.env.GONGKAI_SEED)]
  : Array.from({ length: 25 }, (_, index) => index + 1);

describe('random documents', () => {
  it('lose no character and keep their order in the XML of a DOCX', async () => {
    const { figures, faults } = await judgeDocx(seeds, material);
    expect(faults).toEqual([]);
    expect(figures.documents).toBe(seeds.length);
  });

  it('lose, hide, overprint and disorder nothing on the pages of a PDF', async () => {
    const { figures, faults } = await judgePdfs(seeds, material);
    expect(faults).toEqual([]);
    expect(figures.documents).toBe(seeds.length);
  });
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type JudgedPdfs, judgePdfs } from '../properties/judge-pdfs.js';
import { readMaterial } from '../properties/random/read-material.js';
import { randomSeeds } from './random-seeds.js';
import { runTool } from './tools/run-tool.js';
import { FLAVOURS, validatePdf } from './tools/vera-pdf.js';

const VALIDATED = 50;
const material = readMaterial();
const seeds = randomSeeds();
const validated = seeds.slice(0, VALIDATED).map((seed) => path.join(inject('scratch'), `random-${seed}.pdf`));

describe('the PDF of random documents', () => {
  let judged: JudgedPdfs;

  beforeAll(async () => {
    judged = await judgePdfs(seeds, material, async (seed, bytes) => {
      const file = validated[seeds.indexOf(seed)];
      if (file !== undefined) await writeFile(file, bytes);
    });
    console.log('random PDF', judged.figures);
  });

  it('loses, hides, overprints and disorders nothing on its pages', () => {
    expect(judged.faults).toEqual([]);
    expect(judged.figures.documents).toBe(seeds.length);
  });

  it.each(FLAVOURS)('is %s for veraPDF', async (flavour) => {
    expect(await validatePdf(validated, flavour)).toEqual([]);
  });

  it('is clean for qpdf', async () => {
    const bad: string[] = [];
    for (const file of validated) {
      const { status, stdout, stderr } = await runTool('qpdf', ['--check', file]);
      if (status !== 0) bad.push(`${file}: ${stdout}${stderr}`);
    }
    expect(bad).toEqual([]);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocx } from '../properties/docx/read-docx.js';
import { type JudgedDocx, judgeDocx } from '../properties/judge-docx.js';
import { countCharacters, missingCharacters } from '../properties/measure/count-characters.js';
import { readMaterial } from '../properties/random/read-material.js';
import { randomSeeds } from './random-seeds.js';
import { convertToPdf } from './tools/libre-office.js';
import { validateDocx } from './tools/open-xml.js';
import { countPages, extractPdfText } from './tools/poppler.js';

const OPENED = 20;
const material = readMaterial();
const seeds = randomSeeds();
const opened = seeds.slice(0, OPENED).map((seed) => path.join(inject('scratch'), `random-${seed}.docx`));

describe('the DOCX of random documents', () => {
  let judged: JudgedDocx;

  beforeAll(async () => {
    judged = await judgeDocx(seeds, material, async (seed, bytes) => {
      const file = opened[seeds.indexOf(seed)];
      if (file !== undefined) await writeFile(file, bytes);
    });
    console.log('random DOCX', judged.figures);
  });

  it('loses no character and keeps the order in its XML', () => {
    expect(judged.faults).toEqual([]);
    expect(judged.figures.documents).toBe(seeds.length);
  });

  it('has no error for the Open XML SDK', async () => {
    const errors: string[] = [];
    for (const file of opened) errors.push(...(await validateDocx(file)));
    expect(errors).toEqual([]);
  });

  it('loses no character in LibreOffice', async () => {
    const converted = await convertToPdf(opened, path.join(inject('scratch'), 'random-docx'), material.fonts);
    const texts = await Promise.all(converted.map(extractPdfText));
    const lost = await Promise.all(texts.map(async (text, index) => findLost(opened[index] ?? '', text)));
    console.log('LibreOffice', {
      documents: texts.length,
      pages: sum(texts.map(countPages)),
      lost: sum(lost.map(length)),
    });
    expect(lost.filter((characters) => characters !== '')).toEqual([]);
  });
});

async function findLost(docx: string, pdfText: string): Promise<string> {
  const wanted = foldHyphens(readDocx(await readFile(docx)).text);
  return missingCharacters(countCharacters(wanted), countCharacters(foldHyphens(pdfText)));
}

/** LibreOffice draws U+2011, which only forbids a break, as a plain hyphen. */
function foldHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}

function length(text: string): number {
  return [...text].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

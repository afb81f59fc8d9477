import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocx } from '../properties/docx/read-docx.js';
import { countCharacters, missingCharacters } from '../properties/measure/count-characters.js';
import { readStyle } from '../properties/random/read-material.js';
import { findAll, parsePart } from '../render/docx/read-part.js';
import { convertToPdf } from './tools/libre-office.js';
import { compareLineEnds } from './tools/line-ends.js';
import { validateDocx } from './tools/open-xml.js';
import { countPages, extractPdfText } from './tools/poppler.js';
import { readLines } from './tools/read-lines.js';

const { docx, pdf } = inject('edition');

/** LibreOffice always sets Latin apart from Chinese and knows no units: paragraphs full of figures break elsewhere. */
const LEAST_EQUAL = 0.6;

describe('the DOCX of the 2019 edition', () => {
  it('has no error for the Open XML SDK', async () => {
    expect(await validateDocx(docx)).toEqual([]);
  });
});

describe('the DOCX of the 2019 edition in LibreOffice', () => {
  let converted: string;

  beforeAll(async () => {
    const folder = path.join(inject('scratch'), 'edition');
    [converted = ''] = await convertToPdf([docx], folder, readStyle().fonts);
  });

  it('loses no character', async () => {
    const wanted = countCharacters(readDocx(await readFile(docx)).text);
    expect(missingCharacters(wanted, countCharacters(await extractPdfText(converted)))).toBe('');
  });

  it('has as many pages as the PDF, but for one', async () => {
    const [pages = 0, printed = 0] = (await Promise.all([converted, pdf].map(extractPdfText))).map(
      countPages,
    );
    expect(Math.abs(pages - printed)).toBeLessThanOrEqual(1);
  });

  it('ends the lines of running text mostly where the PDF does', async () => {
    const story = parsePart(new Uint8Array(await readFile(docx)), 'word/document.xml');
    const body = story.children.flatMap(({ children }) => children).filter(({ name }) => name === 'w:p');
    const paragraphs = body.map((node) =>
      findAll(node, 'w:t')
        .map(({ text }) => text)
        .join(''),
    );
    const { ends, equal } = compareLineEnds(paragraphs, await readLines(pdf), await readLines(converted));
    console.log('line ends', { ends, equal, share: equal / ends });
    expect(ends).toBeGreaterThan(50);
    expect(equal / ends).toBeGreaterThan(LEAST_EQUAL);
  });
});

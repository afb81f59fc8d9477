import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocx } from '../properties/docx/read-docx.js';
import { countCharacters, missingCharacters } from '../properties/measure/count-characters.js';
import { readStyle } from '../properties/random/read-material.js';
import { findAll, parsePart } from '../render/docx/read-part.js';
import { EDITIONS, type EditionName, PUBLISHED } from './tools/build-edition.js';
import { convertToPdf } from './tools/libre-office.js';
import { compareLineEnds } from './tools/line-ends.js';
import { validateDocx } from './tools/open-xml.js';
import { countPages, extractPdfText } from './tools/poppler.js';
import { readLines } from './tools/read-lines.js';

const editions = inject('editions');

/** LibreOffice always sets Latin apart from Chinese and knows no units: paragraphs full of figures break elsewhere. */
const LEAST_EQUAL = 0.6;

describe.each(EDITIONS)('the DOCX of %s', (edition) => {
  it('has no error for the Open XML SDK', async () => {
    expect(await validateDocx(editions[edition].docx)).toEqual([]);
  });
});

describe('in LibreOffice', () => {
  const converted = new Map<EditionName, string>();

  beforeAll(async () => {
    const folder = path.join(inject('scratch'), 'editions');
    const files = EDITIONS.map((edition) => editions[edition].docx);
    const made = await convertToPdf(files, folder, readStyle().fonts);
    for (const [index, edition] of EDITIONS.entries()) converted.set(edition, made[index] ?? '');
  });

  it.each(EDITIONS)('the DOCX of %s loses no character', async (edition) => {
    const { docx } = editions[edition];
    const wanted = countCharacters(readDocx(await readFile(docx)).text);
    expect(
      missingCharacters(wanted, countCharacters(await extractPdfText(converted.get(edition) ?? ''))),
    ).toBe('');
  });

  it.each(EDITIONS)('the DOCX of %s has as many pages as its PDF, but for one', async (edition) => {
    const files = [converted.get(edition) ?? '', editions[edition].pdf];
    const [pages = 0, printed = 0] = (await Promise.all(files.map(extractPdfText))).map(countPages);
    expect(Math.abs(pages - printed)).toBeLessThanOrEqual(1);
  });

  it('the publication ends the lines of running text mostly where the PDF does', async () => {
    const { docx, pdf } = editions[PUBLISHED];
    const opened = await readLines(converted.get(PUBLISHED) ?? '');
    const story = parsePart(new Uint8Array(await readFile(docx)), 'word/document.xml');
    const body = story.children.flatMap(({ children }) => children).filter(({ name }) => name === 'w:p');
    const paragraphs = body.map((node) =>
      findAll(node, 'w:t')
        .map(({ text }) => text)
        .join(''),
    );
    const { ends, equal } = compareLineEnds(paragraphs, await readLines(pdf), opened);
    console.log('line ends', { ends, equal, share: equal / ends });
    expect(ends).toBeGreaterThan(50);
    expect(equal / ends).toBeGreaterThan(LEAST_EQUAL);
  });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readDocx } from '../properties/docx/read-docx.js';
import { countCharacters, missingCharacters } from '../properties/measure/count-characters.js';
import { readStyle } from '../properties/random/read-material.js';
import { convertToPdf } from './tools/libre-office.js';
import { validateDocx } from './tools/open-xml.js';
import { countPages, extractPdfText } from './tools/poppler.js';

const { docx } = inject('edition');

describe('the DOCX of the 2019 edition', () => {
  it('has no error for the Open XML SDK', async () => {
    expect(await validateDocx(docx)).toEqual([]);
  });

  it('loses no character in LibreOffice', async () => {
    const folder = path.join(inject('scratch'), 'edition');
    const [pdf = ''] = await convertToPdf([docx], folder, readStyle().fonts);
    const text = await extractPdfText(pdf);
    const wanted = countCharacters(readDocx(await readFile(docx)).text);
    expect(missingCharacters(wanted, countCharacters(text))).toBe('');
    expect(countPages(text)).toBeGreaterThan(0);
  });
});

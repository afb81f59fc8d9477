import { unzlibSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { ObjectTable } from '../../../src/render/pdf/objects/object-table.js';
import { name, PdfBytes, PdfReference, text } from '../../../src/render/pdf/objects/pdf-value.js';
import { printNumber, printValue } from '../../../src/render/pdf/objects/print-value.js';
import { writeFile } from '../../../src/render/pdf/objects/write-file.js';

describe('printValue', () => {
  it.each([
    [[1, 2, name('N'), [3]], '[1 2/N[3]]'],
    [{ A: true, B: null, C: undefined, D: new PdfReference(7), E: -1 }, '<</A true/B null/D 7 0 R/E -1>>'],
    [text('a(b)\\c'), '(a\\(b\\)\\\\c)'],
    [text('公开𰻝'), '<feff516c5f00d883dedd>'],
    [text('a\nb'), '<feff0061000a0062>'],
    [name('application/yaml 1'), '/application#2fyaml#201'],
    [new PdfBytes(new Uint8Array([0, 255])), '<00ff>'],
    [new Date('2019-02-01T03:04:05Z'), '(D:20190201030405Z)'],
  ])('prints %o', (value, printed) => {
    expect(printValue(value)).toBe(printed);
  });

  it.each([
    [0.5, '.5'],
    [-0.5, '-.5'],
    [-0.0001, '0'],
    [12.34567, '12.346'],
    [100, '100'],
  ])('prints the number %s', (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });

  it('refuses what is no number', () => {
    expect(() => printNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('ObjectTable', () => {
  it('refuses objects that are missing, put twice, or too late', () => {
    const objects = new ObjectTable();
    const reserved = objects.reserve();
    expect(() => objects.close()).toThrow('never put');
    const others = new ObjectTable();
    const put = others.add(1);
    expect(() => others.put(put, 2)).toThrow('twice');
    others.close();
    expect(() => others.add(3)).toThrow('written');
    expect(reserved.number).toBe(1);
  });
});

describe('writeFile', () => {
  const write = (fillers: number) => {
    const objects = new ObjectTable();
    const tree = objects.reserve();
    for (let index = 0; index < fillers; index += 1) objects.add({ Filler: index });
    const content = objects.add({ dictionary: {}, bytes: Buffer.from('0 0 m 9 9 l S') });
    const page = objects.add({
      Type: name('Page'),
      Parent: tree,
      MediaBox: [0, 0, 100, 200],
      Resources: {},
      Contents: content,
    });
    objects.put(tree, { Type: name('Pages'), Kids: [page], Count: 1 });
    const root = objects.add({ Type: name('Catalog'), Pages: tree, Lang: text('zh-CN') });
    const info = objects.add({ Title: text('题目') });
    const id = new PdfBytes(new Uint8Array(16));
    return writeFile(objects.close(), { Root: root, Info: info, ID: [id, id] });
  };

  it.each([0, 1, 5000])(
    'makes a file that pdf.js reads, with %i objects beside the page',
    async (fillers) => {
      const pdf = await getDocument({ data: Uint8Array.from(write(fillers)), verbosity: 0 }).promise;
      expect(pdf.numPages).toBe(1);
      expect((await pdf.getPage(1)).view).toEqual([0, 0, 100, 200]);
      expect((await pdf.getMetadata()).info).toMatchObject({ Title: '题目' });
      expect((await (await pdf.getPage(1)).getOperatorList()).fnArray.length).toBeGreaterThan(0);
    },
  );

  it('says where each object stands: an offset for streams, a stream and a place in it for the others', () => {
    const bytes = write(3);
    const file = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    expect(file.slice(start)).toMatch(/^\d+ 0 obj\n<<\/Type\/XRef/);
    const body = start + file.slice(start).indexOf('stream\n') + 'stream\n'.length;
    const rows = unzlibSync(bytes.subarray(body));
    const entries: number[][] = [];
    for (let at = 0; at < rows.length; at += 8) {
      const above = entries.at(-1) ?? [0, 0, 0, 0, 0, 0, 0];
      entries.push(
        [...rows.subarray(at + 1, at + 8)].map((byte, column) => (byte + (above[column] ?? 0)) % 256),
      );
    }
    const word = ([, a = 0, b = 0, c = 0, d = 0]: readonly number[]) => ((a * 256 + b) * 256 + c) * 256 + d;
    expect(entries[0]).toEqual([0, 0, 0, 0, 0, 255, 255]);
    for (const [number, entry] of entries.entries()) {
      if (entry[0] === 1) expect(file.slice(word(entry))).toMatch(new RegExp(`^${number} 0 obj\n`));
      if (entry[0] === 2) expect(entries[word(entry)]?.[0]).toBe(1);
    }
    expect(entries.filter(([kind]) => kind === 2)).toHaveLength(7);
  });
});

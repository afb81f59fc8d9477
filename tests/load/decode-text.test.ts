import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, MOST_BYTES } from '../../src/load/decode-text.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { sampleSchema, sampleText } from './sample-schema.js';

const encoder = new TextEncoder();
const TEXT = '年度: 2019\n名称: 一二三\n';
/** `TEXT` in GBK. */
const GBK = [
  0xc4, 0xea, 0xb6, 0xc8, 0x3a, 0x20, 0x32, 0x30, 0x31, 0x39, 0x0a, 0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xd2,
  0xbb, 0xb6, 0xfe, 0xc8, 0xfd, 0x0a,
];

function utf16(text: string, littleEndian: boolean): number[] {
  return [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });
}

function fault(bytes: readonly number[] | Uint8Array) {
  const outcome = decodeText('a.yaml', Uint8Array.from(bytes));
  expect(outcome.ok).toBe(false);
  const [first] = outcome.diagnostics;
  return { code: first?.code, message: first?.message, place: `${first?.at?.line}:${first?.at?.column}` };
}

describe('decodeText', () => {
  it('keeps any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        const outcome = decodeText('a.yaml', encoder.encode(text));
        expect(outcome.ok && outcome.value).toEqual({ path: 'a.yaml', text });
      }),
    );
  });

  it('drops the byte order mark, and only the first', () => {
    const outcome = decodeText('a.yaml', encoder.encode('\uFEFF\uFEFFa'));
    expect(outcome.ok && outcome.value.text).toBe('\uFEFFa');
  });

  it('names GBK and the first byte that is not UTF-8', () => {
    expect(fault(GBK)).toEqual({
      code: 'SJ101',
      message: '文件应为 UTF-8 编码，看来是 GBK（GB 18030），中文 Windows 的旧编码',
      place: '1:1',
    });
    expect(fault([...encoder.encode('# 说明\nab: '), ...GBK]).place).toBe('2:5');
  });

  it.each([
    ['LE with a mark', [0xff, 0xfe, ...utf16(TEXT, true)], /UTF-16 LE/],
    ['LE', utf16(TEXT, true), /UTF-16 LE/],
    ['LE, in ASCII', utf16('a: 1\n', true), /UTF-16 LE/],
    ['BE with a mark', [0xfe, 0xff, ...utf16(TEXT, false)], /UTF-16 BE/],
    ['BE', utf16(TEXT, false), /UTF-16 BE/],
  ])('names UTF-16 %s', (_, bytes, name) => {
    expect(fault(bytes).message).toMatch(name);
  });

  it('does not take one zero byte for UTF-16', () => {
    expect(decodeText('a', encoder.encode('年度: \u00002019')).ok).toBe(true);
    expect(decodeText('a', encoder.encode('年度: 2\u0000019')).ok).toBe(true);
  });

  it.each([
    ['a stray byte', [0x61, 0x0a, 0x62, 0xff, 0x63], '2:2'],
    ['an overlong form', [0x61, 0xc0, 0x80], '1:2'],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], '1:2'],
    ['a cut-off end', [0x61, 0x0a, 0xe5, 0xb9], '2:1'],
  ])('places %s', (_, bytes, place) => {
    expect(fault(bytes).place).toBe(place);
  });

  it.each([
    [
      'a workbook',
      [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00],
      '不是文本文件，看来是 Excel、Word 等办公文件或压缩文件',
    ],
    [
      'an old workbook',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00],
      '不是文本文件，看来是旧版的 Excel、Word 文件',
    ],
    ['a PDF', [...encoder.encode('%PDF-1.7\n')], '不是文本文件，看来是 PDF 文件'],
  ])('knows %s under another name', (_, bytes, message) => {
    expect(fault(bytes)).toEqual({ code: 'SJ105', message, place: '1:1' });
  });

  it('takes a text that begins with a word of a signature', () => {
    expect(decodeText('a', encoder.encode('PK: 1')).ok).toBe(true);
  });

  it('refuses a file of more than 1 MiB, and takes one of exactly that', () => {
    expect(fault(new Uint8Array(MOST_BYTES + 1).fill(0x61)).code).toBe('SJ102');
    expect(decodeText('a', new Uint8Array(MOST_BYTES).fill(0x61)).ok).toBe(true);
  });

  it('is what readYaml does to bytes first', () => {
    expect(readYaml({ path: 'f', bytes: Uint8Array.from(GBK) }, sampleSchema).diagnostics[0]?.code).toBe(
      'SJ101',
    );
    expect(readYaml({ path: 'f', bytes: encoder.encode(`\uFEFF${sampleText}`) }, sampleSchema).ok).toBe(true);
  });
});

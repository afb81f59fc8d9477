import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeXmp } from '../../../src/render/pdf/file/xmp.js';

const properties = {
  title: '公开<&>“件”',
  author: '某区政府办公室',
  language: 'zh-CN',
  date: new Date('2019-02-01T00:00:00Z'),
  producer: 'gongkai',
};

/** Every property of the packet with its text, in order; namespaces by their prefixes. */
function readProperties(xmp: string): readonly (readonly [name: string, text: string])[] {
  const found: [string, string][] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const property = open.findLast((name) => !name.startsWith('rdf:'));
    if (text.trim() !== '') found.push([property ?? '', text]);
  });
  parser.write(xmp).close();
  return found;
}

describe('the XMP packet', () => {
  it('claims PDF/A-3a and PDF/UA-1, and no other standard', () => {
    const claims = readProperties(writeXmp(properties)).filter(([name]) => /^pdf\w+id:/.test(name));
    expect(claims).toEqual([
      ['pdfaid:part', '3'],
      ['pdfaid:conformance', 'A'],
      ['pdfuaid:part', '1'],
    ]);
  });

  it('describes the one schema that PDF/A does not know', () => {
    const described = readProperties(writeXmp(properties)).filter(([name]) =>
      /^pdfa(Schema|Property):/.test(name),
    );
    expect(Object.fromEntries(described)).toMatchObject({
      'pdfaSchema:namespaceURI': 'http://www.aiim.org/pdfua/ns/id/',
      'pdfaSchema:prefix': 'pdfuaid',
      'pdfaProperty:name': 'part',
      'pdfaProperty:valueType': 'Integer',
    });
  });

  it('says title, author, language and date, escaped', () => {
    expect(Object.fromEntries(readProperties(writeXmp(properties)))).toMatchObject({
      'dc:title': '公开<&>“件”',
      'dc:creator': '某区政府办公室',
      'dc:language': 'zh-CN',
      'xmp:CreateDate': '2019-02-01T00:00:00Z',
      'xmp:ModifyDate': '2019-02-01T00:00:00Z',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../src/render/docx/scan-xml.js';

function read(xml: string): string {
  const seen: string[] = [];
  scanXml(xml, {
    open: (name) => seen.push(`<${name}>`),
    text: (characters) => seen.push(characters),
    close: (name) => seen.push(`</${name}>`),
  });
  return seen.join('');
}

describe('scanXml', () => {
  it.each([
    ['<?xml version="1.0" encoding="UTF-8"?>\n<a><b/>甲</a>\n', '<a><b></b>甲</a>'],
    ['<w:t xml:space="preserve" w:v=">/">  甲 </w:t>', '<w:t>  甲 </w:t>'],
    ['<a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x20000;</a>', '<a><&>"\'中𠀀</a>'],
    ['<a >1</a >', '<a>1</a>'],
  ])('reads %s', (xml, expected) => {
    expect(read(xml)).toBe(expected);
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a/></a>',
    '<a><b></a></b>',
    '<a b=1/>',
    "<a b='1'/>",
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a><!-- --></a>',
    '<a><![CDATA[1]]></a>',
    '甲<a/>',
    '<a/>甲',
    '<',
  ])('refuses %s', (xml) => {
    expect(() => read(xml)).toThrow();
  });
});

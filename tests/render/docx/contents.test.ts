import { describe, expect, it } from 'vitest';
import type { Contents, Document } from '../../../src/document/nodes.js';
import { proveDocx } from '../../../src/render/docx/prove-docx.js';
import { readParagraphs } from '../../../src/render/docx/read-paragraphs.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { printContents } from '../../../src/render/printed-contents.js';
import { allText, changePart, findAll, findOne, has, parsePart, valOf, type XmlNode } from './read-part.js';
import { documentOf, heading, paragraph, section } from './sample-document.js';
import { sampleFonts, sampleLayout } from './sample-layout.js';

const contents: Contents = { kind: 'contents', deepest: 2 };
const document: Document = documentOf(
  section('封面页', heading(0, '某区\n部门预算'), heading(1, '目录'), contents),
  section('竖页', heading(1, '一、部门\n职责'), paragraph('文'), heading(2, '（一）收入')),
  section('横页', heading(3, '1.细目'), heading(1, '二、其他')),
);
/** One for each heading, the title and the heading of the contents among them. */
const headingPages = ['', '', '1', '12', '13', '13'];

async function render(): Promise<Uint8Array> {
  const { bytes, diagnostics } = await renderDocx({
    document,
    layout: sampleLayout,
    fonts: sampleFonts,
    headingPages,
  });
  expect(diagnostics).toEqual([]);
  return bytes;
}

describe('the contents', async () => {
  const bytes = await render();
  const story = parsePart(bytes, 'word/document.xml');
  const isEntry = (node: XmlNode) => /^TOC/.test(findAll(node, 'w:pStyle')[0]?.attributes['w:val'] ?? '');
  const entries = findAll(story, 'w:p').filter(isEntry);

  it('list the headings after them with the pages of our own layout', () => {
    expect(readParagraphs(bytes, 'accepted').slice(2, 5)).toEqual([
      '一、部门职责\t1',
      '（一）收入\t12',
      '二、其他\t13',
    ]);
    expect(entries.map((node) => valOf(node, 'w:pStyle'))).toEqual(['TOC1', 'TOC2', 'TOC1']);
  });

  it('have their numbers at the right edge of the type area, behind a dotted leader', () => {
    for (const node of entries) {
      expect(findOne(findOne(node, 'w:tabs'), 'w:tab').attributes).toEqual({
        'w:val': 'right',
        'w:leader': 'dot',
        'w:pos': String(11906 - 1587 - 1474),
      });
    }
  });

  it('are one field with its result, which no program needs to update', () => {
    const marks = findAll(story, 'w:fldChar').map(({ attributes }) => attributes);
    expect(marks).toEqual(['begin', 'separate', 'end'].map((mark) => ({ 'w:fldCharType': mark })));
    expect(findOne(story, 'w:instrText').text).toBe('TOC \\o "1-2" \\h \\z \\u');
    const kinds = (node: XmlNode | undefined) =>
      node?.children.flatMap(({ name, children }) =>
        name === 'w:hyperlink'
          ? name
          : children.flatMap(({ attributes }) => attributes['w:fldCharType'] ?? []),
      );
    expect(kinds(entries[0])).toEqual(['begin', 'separate', 'w:hyperlink']);
    expect(kinds(entries[2])).toEqual(['w:hyperlink', 'end']);
  });

  it('are not the end of a section, which LibreOffice would then leave without page number', () => {
    const closing = findAll(story, 'w:p').find((node) => has(node, 'w:sectPr'));
    expect(closing && [valOf(closing, 'w:pStyle'), has(closing, 'w:r')]).toEqual([
      'gongkai-separator',
      false,
    ]);
  });

  it('lead to their headings', () => {
    const bookmarks = findAll(story, 'w:p').filter((node) => has(node, 'w:bookmarkStart'));
    expect(bookmarks.map(allText)).toEqual(['一、部门职责', '（一）收入', '二、其他']);
    const names = bookmarks.map((node) => findOne(node, 'w:bookmarkStart').attributes);
    expect(names.map((name) => name['w:name'])).toEqual(
      entries.map((node) => findOne(node, 'w:hyperlink').attributes['w:anchor']),
    );
    expect(bookmarks.map((node) => findOne(node, 'w:bookmarkEnd').attributes['w:id'])).toEqual(
      names.map((name) => name['w:id']),
    );
    expect(new Set(names.map((name) => name['w:id'])).size).toBe(3);
  });

  it('are the same bytes each time', async () => {
    expect(Buffer.compare(await render(), bytes)).toBe(0);
  });

  it('are proved: a wrong number, a lost leader and a lost entry are found', () => {
    const printed = printContents(document, headingPages);
    const prove = (change: (xml: string) => string) =>
      proveDocx(changePart(bytes, 'word/document.xml', change), document, printed).map(({ code }) => code);
    expect(prove((xml) => xml)).toEqual([]);
    expect(prove((xml) => xml.replace('>12<', '>11<'))).toEqual(['SC101', 'SC102']);
    expect(prove((xml) => xml.replace('<w:tab/>', ''))).toEqual(['SC101', 'SC102']);
    expect(prove((xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="TOC2".*?<\/w:p>/, ''))).toEqual([
      'SC101',
    ]);
  });
});

it('a document without contents has neither fields nor bookmarks', async () => {
  const plain = documentOf(section('竖页', heading(1, '一')));
  const { bytes } = await renderDocx({ document: plain, layout: sampleLayout, fonts: sampleFonts });
  const story = parsePart(bytes, 'word/document.xml');
  expect([has(story, 'w:fldChar'), has(story, 'w:bookmarkStart')]).toEqual([false, false]);
});

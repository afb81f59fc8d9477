import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/document/nodes.js';
import { proveDocx } from '../../../src/render/docx/prove-docx.js';
import { readParagraphs } from '../../../src/render/docx/read-paragraphs.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { changed } from '../mark-changes.js';
import {
  allText,
  changePart,
  findAll,
  findOne,
  has,
  parsePart,
  renderSample,
  type XmlNode,
} from './read-part.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  list,
  pageBreak,
  paragraph,
  row,
  section,
  table,
  text,
} from './sample-document.js';
import { sampleFonts, sampleLayout } from './sample-layout.js';

const STORY = 'word/document.xml';
const correction = { author: '张三', date: new Date('2026-03-01T08:30:00Z') };

async function render(...blocks: readonly Block[]): Promise<Uint8Array> {
  const document = documentOf(section('竖页', ...blocks));
  const { bytes, diagnostics } = await renderDocx({
    document,
    layout: sampleLayout,
    fonts: sampleFonts,
    correction,
  });
  expect(diagnostics).toEqual([]);
  return bytes;
}

const story = (bytes: Uint8Array): XmlNode => parsePart(bytes, STORY);
const textsOf = (bytes: Uint8Array, view: 'accepted' | 'rejected') =>
  readParagraphs(bytes, view).filter((found) => found !== '');

const figure: Block = {
  ...paragraph(''),
  inlines: [text('安排'), changed('2477.27', 'deleted'), changed('2477.28', 'inserted'), text('万元')],
};

describe('a redline', () => {
  it('tracks the words that came and went, with who and when', async () => {
    const bytes = await render(figure);
    const [gone, come] = [findOne(story(bytes), 'w:del'), findOne(story(bytes), 'w:ins')];
    expect(findOne(gone, 'w:delText').text).toBe('2477.27');
    expect(allText(come)).toBe('2477.28');
    for (const { attributes } of [gone, come])
      expect(attributes).toMatchObject({ 'w:author': '张三', 'w:date': '2026-03-01T08:30:00Z' });
    expect(textsOf(bytes, 'accepted')).toEqual(['安排2477.28万元']);
    expect(textsOf(bytes, 'rejected')).toEqual(['安排2477.27万元']);
  });

  it('says that the author of the document made it, on its date, if nobody else is named', async () => {
    const bytes = await renderSample(documentOf(section('竖页', figure)));
    expect(findOne(story(bytes), 'w:ins').attributes).toMatchObject({
      'w:author': '某区政府办公室',
      'w:date': '2019-02-01T00:00:00Z',
    });
  });

  it('gives every change and every bookmark a number of its own', async () => {
    const headings = [heading(1, '一、甲'), { ...heading(1, '二、乙'), change: 'inserted' as const }];
    const bytes = await render({ kind: 'contents', deepest: 1 }, ...headings, figure, figure);
    const numbered = ['w:ins', 'w:del', 'w:bookmarkStart'].flatMap((name) => findAll(story(bytes), name));
    const ids = numbered.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tracks the end of a paragraph, heading or item that came or went', async () => {
    const items = [{ ...list('1.甲').items[0], inlines: [text('1.甲')], change: 'deleted' as const }];
    const bytes = await render(
      paragraph('前'),
      { ...heading(2, '（一）旧'), change: 'deleted' },
      { ...paragraph('新'), change: 'inserted' },
      { ...list(), items: [...items, { inlines: [text('2.乙')] }] },
      paragraph('后'),
    );
    const marks = findAll(story(bytes), 'w:p').map((node) => {
      const properties = findAll(node, 'w:pPr').flatMap((inside) => findAll(inside, 'w:rPr'));
      return properties.flatMap(({ children }) => children.map(({ name }) => name)).join();
    });
    expect(marks).toEqual(['', 'w:del', 'w:ins', 'w:del', '', '']);
    expect(readParagraphs(bytes, 'accepted')).toEqual(['前', '新', '2.乙', '后']);
    expect(readParagraphs(bytes, 'rejected')).toEqual(['前', '（一）旧', '1.甲', '2.乙', '后']);
  });

  it('tracks rows, all of a table that came or went', async () => {
    const body = [row('甲', '1'), { ...row('乙', '2'), change: 'deleted' as const }];
    const parts = { columns: columns(1, 1), head: [row('项目', '金额')], body };
    const unitRow = { left: [text('434')], right: [text('万元')] };
    const bytes = await render(
      table({ ...parts, caption: [text('表一')] }),
      {
        ...table({ ...parts, caption: [text('表二')], unitRow, body: [row('丙', '3')] }),
        change: 'inserted',
      },
      paragraph('完'),
    );
    const changes = findAll(story(bytes), 'w:tr').map((node) =>
      findAll(node, 'w:trPr').flatMap(({ children }) =>
        children.map(({ name }) => name).filter((name) => name === 'w:ins' || name === 'w:del'),
      ),
    );
    expect(changes).toEqual([[], [], ['w:del'], ['w:ins'], ['w:ins'], ['w:ins']]);
    const first = ['表一', '项目', '金额', '甲', '1'];
    expect(textsOf(bytes, 'accepted')).toEqual(
      [first, '表二', '434', '万元', '项目', '金额', '丙', '3', '完'].flat(),
    );
    expect(textsOf(bytes, 'rejected')).toEqual([first, '乙', '2', '完'].flat());
  });

  it('has a paragraph to end a chapter that no change takes away', async () => {
    const bytes = await render(paragraph('甲'), { ...paragraph('乙'), change: 'inserted' });
    const last = findAll(story(bytes), 'w:p').at(-1);
    expect(last && allText(last)).toBe('');
    expect(last && has(last, 'w:ins')).toBe(false);
  });

  it('parts two tables that touch in one of the texts only', async () => {
    const plain = table({ columns: columns(1), body: [row('甲')] });
    const bytes = await render(plain, { ...paragraph('乙'), change: 'deleted' }, plain);
    const names = findOne(story(bytes), 'w:body').children.map(({ name }) => name);
    expect(names.join()).toBe('w:tbl,w:p,w:p,w:tbl,w:p,w:sectPr');
  });

  it('describes a table as it is now', async () => {
    const body = [row('甲', cell('', { inlines: [changed('1', 'deleted'), changed('2', 'inserted')] }))];
    const gone = { ...row('乙', '2'), change: 'deleted' as const };
    const caption = [text('表'), changed('一', 'deleted'), changed('二', 'inserted')];
    const bytes = await render(table({ columns: columns(1, 1), caption, body: [...body, gone] }));
    expect(findOne(story(bytes), 'w:tblCaption').attributes['w:val']).toBe('表二');
    expect(findOne(story(bytes), 'w:tblDescription').attributes['w:val']).toBe('表二：共2列；表体1行。');
  });

  it('lists the new headings in the contents', async () => {
    const title = {
      ...heading(1, ''),
      inlines: [text('一、'), changed('旧', 'deleted'), changed('新', 'inserted')],
    };
    const bytes = await render(
      { kind: 'contents', deepest: 1 },
      title,
      { ...heading(1, '二、删'), change: 'deleted' },
      { ...heading(1, '二、增'), change: 'inserted' },
      paragraph('完'),
    );
    const entries = findAll(story(bytes), 'w:hyperlink').map(allText);
    expect(entries).toEqual(['一、新', '二、增']);
    const anchors = findAll(story(bytes), 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    const names = findAll(story(bytes), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(names).toEqual(anchors);
  });
});

describe('a page break of a redline', () => {
  /** For each paragraph: whether it starts a page, and whether it did before the correction. */
  async function starts(...blocks: readonly Block[]) {
    const bytes = await render(...blocks);
    return findAll(story(bytes), 'w:p').map((node) => {
      const before = findAll(node, 'w:pPrChange')[0];
      const all = findAll(node, 'w:pageBreakBefore').length;
      const old = before ? findAll(before, 'w:pageBreakBefore').length : undefined;
      return [allText(node), all - (old ?? 0) > 0, old === undefined ? undefined : old > 0] as const;
    });
  }
  const come: Block = { ...pageBreak, change: 'inserted' };
  const gone: Block = { ...pageBreak, change: 'deleted' };

  it('is a tracked property of the paragraph after it', async () => {
    expect(await starts(paragraph('甲'), come, paragraph('乙'), gone, paragraph('丙'))).toEqual([
      ['甲', false, undefined],
      ['乙', true, false],
      ['丙', false, true],
    ]);
  });

  it('waits for the first paragraph of either text', async () => {
    const inserted: Block = { ...paragraph('新'), change: 'inserted' };
    expect(await starts(paragraph('甲'), pageBreak, inserted, paragraph('乙'))).toEqual([
      ['甲', false, undefined],
      ['新', true, undefined],
      ['乙', false, true],
    ]);
  });

  it('keeps the style of the paragraph in what it was', async () => {
    const bytes = await render(paragraph('甲'), come, paragraph('乙', '附注'));
    const before = findOne(story(bytes), 'w:pPrChange');
    const [now, old] = findAll(findAll(story(bytes), 'w:p')[1] ?? before, 'w:pStyle');
    expect(old?.attributes['w:val']).toBe(now?.attributes['w:val']);
  });
});

describe('the proof of a redline', () => {
  const document: Document = documentOf(section('竖页', figure, paragraph('完')));

  it.each([
    ['a new word is not tracked', '接受', /<w:ins [^>]*>(.*?)<\/w:ins>/, ''],
    ['an old word is not tracked', '拒绝', /<w:del [^>]*>(.*?)<\/w:del>/, ''],
    ['a new word is there for good', '拒绝', /<w:ins [^>]*>(.*?)<\/w:ins>/, '$1'],
  ])('fails if %s', async (_, view, pattern, replacement) => {
    const bytes = changePart(await renderSample(document), STORY, (xml) => xml.replace(pattern, replacement));
    const messages = proveDocx(bytes, document, []).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toContain(`（${view}全部修订后）`);
  });
});

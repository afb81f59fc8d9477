import { describe, expect, it } from 'vitest';
import { listWordStyles } from '../../../src/render/docx/word-styles.js';
import { findAll, findOne, has, parsePart, renderSample, valOf, type XmlNode } from './read-part.js';
import { documentOf, heading, list, paragraph, sampleDocument, section, text } from './sample-document.js';
import { sampleLayout } from './sample-layout.js';

const styles = parsePart(await renderSample(sampleDocument), 'word/styles.xml');

function style(id: string): XmlNode {
  const found = findAll(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

async function story(
  ...blocks: Parameters<typeof section> extends [string, ...infer B] ? B : never
): Promise<XmlNode> {
  return parsePart(await renderSample(documentOf(section('竖页', ...blocks))), 'word/document.xml');
}

describe('styles', () => {
  it('are those that Word has built in, by id and name', () => {
    const builtIn = findAll(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:type'] === 'paragraph' && !attributes['w:customStyle'])
      .map((node) => [node.attributes['w:styleId'], valOf(node, 'w:name')]);
    expect(builtIn).toEqual([
      ['Normal', 'Normal'],
      ['Title', 'Title'],
      ['Heading1', 'heading 1'],
      ['Heading2', 'heading 2'],
      ['Heading3', 'heading 3'],
      ['Heading4', 'heading 4'],
      ['Footer', 'footer'],
    ]);
  });

  it('carry the layout for the rest, under its own names', () => {
    const custom = findAll(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:customStyle'] === '1')
      .map((node) => valOf(node, 'w:name'));
    expect(custom).toEqual(['附注', '常规·表题', '常规·单位行', '常规·表头', '常规·表文', '表后空段']);
  });

  it('may have any name, also one that objects have by birth', () => {
    const names = listWordStyles({
      ...sampleLayout,
      段落样式: { ...sampleLayout.段落样式, constructor: sampleLayout.段落样式.正文 },
    }).map(({ name }) => name);
    expect(names).toContain('constructor');
  });

  it('have no id twice', () => {
    const ids = findAll(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the official fonts, Chinese and Latin', () => {
    expect(findOne(style('Normal'), 'w:rFonts').attributes).toEqual({
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:eastAsia': '仿宋_GB2312',
      'w:cs': 'Times New Roman',
    });
    expect(findOne(style('Heading1'), 'w:rFonts').attributes['w:eastAsia']).toBe('黑体');
    expect(findOne(style('Heading2'), 'w:rFonts').attributes['w:eastAsia']).toBe('楷体_GB2312');
  });

  it('set the body in 三号, exact pitch, justified, indented by two characters', () => {
    const normal = style('Normal');
    expect(valOf(normal, 'w:sz')).toBe('32');
    expect(findAll(normal, 'w:spacing')[0]?.attributes).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(findOne(normal, 'w:ind').attributes).toEqual({ 'w:firstLineChars': '200', 'w:firstLine': '630' });
    expect(valOf(normal, 'w:jc')).toBe('both');
  });

  it('fit 28 characters of 三号 into 156 mm although Word rounds them up to 16 points', () => {
    const [, characters] = findAll(style('Normal'), 'w:spacing');
    const advance = 16 * 20 + Number(characters?.attributes['w:val']);
    expect(28 * advance).toBeLessThanOrEqual(Math.round((156 / 25.4) * 1440));
    expect(29 * advance).toBeGreaterThan(Math.round((156 / 25.4) * 1440));
  });

  it('inherit neither indent nor spacing from the body', () => {
    const cell = style('gongkai-常规·表文');
    expect(findOne(cell, 'w:ind').attributes['w:firstLineChars']).toBe('0');
    expect(findAll(cell, 'w:spacing')[1]?.attributes['w:val']).toBe('0');
  });

  it('keep headings and table titles with what follows, the body not', () => {
    const keeps = (id: string) => findOne(style(id), 'w:keepNext').attributes['w:val'] !== '0';
    expect(['Title', 'Heading1', 'Heading4', 'gongkai-常规·表题'].map(keeps)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Normal', 'gongkai-常规·表文'].map(keeps)).toEqual([false, false]);
  });

  it('give headings their outline levels', () => {
    expect(
      ['Heading1', 'Heading2', 'Heading3', 'Heading4'].map((id) => valOf(style(id), 'w:outlineLvl')),
    ).toEqual(['0', '1', '2', '3']);
    expect(has(style('Title'), 'w:outlineLvl')).toBe(false);
  });

  it('are black and Chinese throughout', () => {
    expect(findAll(styles, 'w:color').map(({ attributes }) => attributes['w:val'])).toEqual(['000000']);
    expect(findOne(styles, 'w:lang').attributes['w:eastAsia']).toBe('zh-CN');
  });
});

describe('paragraphs', () => {
  it('take the style of their role', async () => {
    const node = await story(
      heading(0, '题'),
      heading(1, '一'),
      heading(4, '四'),
      paragraph('文'),
      paragraph('注', '附注'),
      list('项'),
    );
    expect(findAll(node, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual([
      'Title',
      'Heading1',
      'Heading4',
      'Normal',
      'gongkai-附注',
      'Normal',
    ]);
  });

  it('hold typed numbers and no list definitions', async () => {
    const node = await story(list('1、甲', '1、乙'));
    expect(has(node, 'w:numPr')).toBe(false);
    expect(findAll(node, 'w:t').map((run) => run.text)).toEqual(['1、甲', '1、乙']);
  });

  it('tell Word that quotes and dashes are Chinese', async () => {
    const node = await story(paragraph('“甲”——乙'));
    expect(findOne(node, 'w:rFonts').attributes).toEqual({ 'w:hint': 'eastAsia' });
  });

  it('set marks and line breaks', async () => {
    const node = await story({
      kind: 'paragraph',
      style: '正文',
      inlines: [text('甲', 'bold', 'superscript'), { kind: 'lineBreak' }],
    });
    expect(has(node, 'w:b')).toBe(true);
    expect(valOf(node, 'w:vertAlign')).toBe('superscript');
    expect(findOne(node, 'w:br').attributes).toEqual({});
  });
});

describe('the font table', () => {
  it('marks the Chinese fonts as Chinese', async () => {
    const fonts = findAll(parsePart(await renderSample(sampleDocument), 'word/fontTable.xml'), 'w:font');
    const charsets = Object.fromEntries(
      fonts.map((font) => [font.attributes['w:name'], valOf(font, 'w:charset')]),
    );
    expect(charsets).toEqual({
      仿宋_GB2312: '86',
      楷体_GB2312: '86',
      方正小标宋简体: '86',
      黑体: '86',
      宋体: '86',
      'Times New Roman': '00',
    });
  });
});

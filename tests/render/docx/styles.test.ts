import { describe, expect, it } from 'vitest';
import { writeStylesPart } from '../../../src/render/docx/parts/styles-part.js';
import { listWordStyles } from '../../../src/render/docx/word-styles.js';
import { findAll, findOne, has, parsePart, renderSample, valOf, type XmlNode } from './read-part.js';
import { documentOf, heading, list, paragraph, sampleDocument, section, text } from './sample-document.js';
import { sampleCatalogue, sampleLayout } from './sample-layout.js';

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
      ['TOC1', 'toc 1'],
      ['TOC2', 'toc 2'],
      ['TOC3', 'toc 3'],
      ['TOC4', 'toc 4'],
      ['Caption', 'caption'],
    ]);
  });

  it('carry the layout for the rest, under its own names', () => {
    const custom = findAll(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:customStyle'] === '1')
      .map((node) => valOf(node, 'w:name'));
    expect(custom).toEqual(['附注', '常规·表题', '常规·单位行', '常规·表头', '常规·表文', '表后空段']);
  });

  it('of headings have a character style of the same look, linked both ways', () => {
    for (const id of ['Title', 'Heading1', 'Heading4', 'Footer']) {
      const linked = style(`${id}Char`);
      expect(valOf(style(id), 'w:link')).toBe(`${id}Char`);
      expect(valOf(linked, 'w:link')).toBe(id);
      expect(linked.attributes['w:type']).toBe('character');
      expect(findOne(linked, 'w:rPr')).toEqual(findOne(style(id), 'w:rPr'));
    }
    expect(valOf(style('Heading1Char'), 'w:name')).toBe('标题 1 字符');
  });

  it('of table titles are captions', () => {
    expect(valOf(style('gongkai-常规·表题'), 'w:basedOn')).toBe('Caption');
    expect(valOf(style('gongkai-常规·表文'), 'w:basedOn')).toBe('Normal');
    expect(valOf(style('Caption'), 'w:jc')).toBe('center');
  });

  it('stand behind the one they are based on', () => {
    const nodes = findAll(styles, 'w:style');
    const ids = nodes.map(({ attributes }) => attributes['w:styleId']);
    for (const [index, node] of nodes.entries()) {
      if (node.attributes['w:type'] !== 'paragraph' || !has(node, 'w:basedOn')) continue;
      expect(ids.slice(0, index)).toContain(valOf(node, 'w:basedOn'));
    }
  });

  it('of contents indent all lines of an entry', () => {
    expect(findOne(style('TOC1'), 'w:ind').attributes).toEqual({
      'w:leftChars': '0',
      'w:left': '0',
      'w:firstLineChars': '0',
      'w:firstLine': '0',
    });
    expect(findOne(style('TOC2'), 'w:ind').attributes).toMatchObject({
      'w:leftChars': '200',
      'w:left': '630',
    });
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

describe('the defaults', () => {
  const defaults = (layout: typeof sampleLayout) => {
    const part = writeStylesPart(layout, sampleCatalogue, 'zh-CN');
    return part.slice(0, part.indexOf('</w:docDefaults>'));
  };

  it('break lines as Chinese does and leave right indents off the grid', () => {
    expect(defaults(sampleLayout)).toContain('<w:widowControl/><w:kinsoku/>');
    expect(defaults(sampleLayout)).toContain('<w:adjustRightInd w:val="0"/>');
  });
});

it('no style says whether marks hang over a line: that is on, and LibreOffice would turn it off', () => {
  expect(has(styles, 'w:overflowPunct')).toBe(false);
});

describe('the space between Chinese and Latin', () => {
  const spaced = (gap: number) => {
    const styles = listWordStyles({ ...sampleLayout, 中西文间距: gap });
    return styles.filter(({ spacesLatin }) => spacesLatin).map(({ id }) => id);
  };

  it('is what the layout wants, in running text and headings', () => {
    expect(spaced(0)).toEqual([]);
    expect(spaced(0.25)).toEqual([
      'Normal',
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'gongkai-附注',
    ]);
  });

  it('is stated by every style, so that none inherits it', () => {
    const part = writeStylesPart({ ...sampleLayout, 中西文间距: 0.25 }, sampleCatalogue, 'zh-CN');
    const on = part.split('<w:autoSpaceDE/><w:autoSpaceDN/>').length - 1;
    const off = part.split('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>').length - 1;
    expect([on, on + off]).toEqual([7, listWordStyles(sampleLayout).length]);
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

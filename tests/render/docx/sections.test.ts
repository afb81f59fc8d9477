import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/document/nodes.js';
import { computeGrid } from '../../../src/render/docx/document-grid.js';
import { frameSheet } from '../../../src/render/docx/sheet-frame.js';
import { findAll, findOne, has, parsePart, renderSample, type XmlNode } from './read-part.js';
import {
  columns,
  documentOf,
  inlines,
  pageBreak,
  paragraph,
  row,
  section,
  table,
} from './sample-document.js';
import { sampleLayout } from './sample-layout.js';

async function body(...sections: readonly Section[]): Promise<XmlNode> {
  return findOne(parsePart(await renderSample(documentOf(...sections)), 'word/document.xml'), 'w:body');
}

const attributesOf = (node: XmlNode, name: string) => findAll(node, name).map(({ attributes }) => attributes);
const smallTable = table({ columns: columns(1, 1), body: [row('甲', '乙')] });

describe('sections', () => {
  it('on the same sheet share one section of Word', async () => {
    const story = await body(
      section('竖页', paragraph('一')),
      section('竖页', paragraph('二')),
      section('横页', paragraph('三')),
      section('竖页', paragraph('四')),
    );
    expect(attributesOf(story, 'w:pgSz').map((size) => size['w:orient'])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  it('have the size and the margins of their sheet in twips', async () => {
    const story = await body(section('横页', paragraph('一')));
    expect(attributesOf(story, 'w:pgSz')).toEqual([
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
    expect(attributesOf(story, 'w:pgMar')[0]).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1587',
      'w:right': '1474',
    });
  });

  it('put the dashes of the page number 7 mm below the type area', async () => {
    const story = await body(section('竖页', paragraph('一')));
    const halfLine = (18 / 2) * 20;
    expect(attributesOf(story, 'w:pgMar')[0]?.['w:footer']).toBe(
      String(Math.round((28 / 25.4) * 1440) - halfLine),
    );
  });

  it('state the official grid of 22 lines of 28 characters', async () => {
    const story = await body(section('竖页', paragraph('一')));
    expect(attributesOf(story, 'w:docGrid')).toEqual([
      { 'w:type': 'linesAndChars', 'w:linePitch': '579', 'w:charSpace': '-842' },
    ]);
  });

  it('without blocks leave no page', async () => {
    const story = await body(
      section('竖页', paragraph('一')),
      section('横页'),
      section('竖页', paragraph('二')),
    );
    expect(findAll(story, 'w:sectPr')).toHaveLength(1);
  });
});

describe('the grid', () => {
  it('never asks for more than the type area has', () => {
    for (const sheet of Object.values(sampleLayout.纸张)) {
      const frame = frameSheet(sheet);
      const { linePitch, charSpace } = computeGrid(sheet, frame, sampleLayout.段落样式.正文);
      const charPitch = (16 + charSpace / 4096) * 20;
      expect(sheet.每页行数 * linePitch).toBeLessThanOrEqual(frame.areaHeight);
      expect(sheet.每行字数 * charPitch).toBeLessThanOrEqual(frame.areaWidth);
      expect((sheet.每行字数 + 1) * charPitch).toBeGreaterThan(frame.areaWidth);
    }
  });
});

describe('a page break', () => {
  const breaks = (story: XmlNode) =>
    findAll(story, 'w:p').map((node) =>
      has(node, 'w:pageBreakBefore') ? `|${findAll(node, 'w:t')[0]?.text ?? ''}` : '',
    );

  it('starts the next paragraph on a new page and adds no paragraph', async () => {
    const story = await body(
      section('竖页', paragraph('一'), pageBreak, pageBreak, paragraph('二'), paragraph('三')),
    );
    expect(breaks(story)).toEqual(['', '|二', '']);
  });

  it('adds none where the page ends anyway', async () => {
    const story = await body(
      section('竖页', pageBreak, paragraph('一'), pageBreak),
      section('横页', paragraph('二')),
    );
    expect(breaks(story)).toEqual(['', '']);
  });

  it('stands before the title of a table, or before the table', async () => {
    const titled = { ...smallTable, caption: inlines('表一') };
    const story = await body(section('竖页', paragraph('一'), pageBreak, titled, pageBreak, smallTable));
    expect(breaks(story).filter((mark) => mark !== '')).toEqual(['|表一', '|']);
  });
});

describe('around tables', () => {
  const kinds = (story: XmlNode) => story.children.map(({ name }) => name.slice(2));

  it('a paragraph without text parts two tables and closes the section', async () => {
    const story = await body(section('竖页', smallTable, smallTable), section('横页', paragraph('完')));
    expect(kinds(story)).toEqual(['tbl', 'p', 'tbl', 'p', 'p', 'sectPr']);
    for (const node of story.children.filter(({ name }) => name === 'w:p').slice(0, 2)) {
      expect(findOne(node, 'w:pStyle').attributes['w:val']).toBe('gongkai-separator');
      expect(has(node, 'w:r')).toBe(false);
    }
  });

  it('nothing is added where text stands', async () => {
    const story = await body(section('竖页', paragraph('前'), smallTable, paragraph('后')));
    expect(kinds(story)).toEqual(['p', 'tbl', 'p', 'sectPr']);
  });

  it('a table without rows leaves its title only', async () => {
    const empty = table({ columns: columns(1), caption: inlines('空表') });
    const story = await body(section('竖页', empty));
    expect(kinds(story)).toEqual(['p', 'sectPr']);
  });
});

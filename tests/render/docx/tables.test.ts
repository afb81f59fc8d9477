import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/nodes.js';
import { describeTable } from '../../../src/render/describe-table.js';
import { allText, findAll, findOne, has, parsePart, renderSample, valOf, type XmlNode } from './read-part.js';
import { cell, columns, documentOf, inlines, row, section, spannedTable, table } from './sample-document.js';

async function render(content: Table, sheet = '横页'): Promise<XmlNode> {
  const story = parsePart(await renderSample(documentOf(section(sheet, content))), 'word/document.xml');
  return findOne(story, 'w:tbl');
}

const rowsOf = (node: XmlNode) => findAll(node, 'w:tr');
const cellsOf = (node: XmlNode) => findAll(node, 'w:tc');
const keepsNext = (node: XmlNode) => findAll(node, 'w:p').every((paragraph) => has(paragraph, 'w:keepNext'));
const long = (lines: number) => '长'.repeat(lines * 100);

describe('a table', async () => {
  const node = await render(spannedTable);

  it('fills the type area exactly, its columns fixed', () => {
    const total = 16838 - 1587 - 1474;
    const widths = findAll(node, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
    expect(findOne(node, 'w:tblW').attributes).toEqual({ 'w:type': 'dxa', 'w:w': String(total) });
    expect(findOne(node, 'w:tblLayout').attributes['w:type']).toBe('fixed');
  });

  it('gives every row cells of the full width', () => {
    for (const tr of rowsOf(node)) {
      const widths = findAll(tr, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1587 - 1474);
    }
  });

  it('repeats the unit row and the head rows on each page, and no other', () => {
    expect(rowsOf(node).map((tr) => has(tr, 'w:tblHeader'))).toEqual([true, true, true, false, false, false]);
  });

  it('parts the unit row in two, without rules but the lower one', () => {
    const [unit] = rowsOf(node);
    const cells = unit ? cellsOf(unit) : [];
    expect(cells.map(allText)).toEqual(['434政府', '单位：万元']);
    expect(cells.map((tc) => valOf(tc, 'w:jc'))).toEqual(['left', 'right']);
    for (const tc of cells) {
      expect(
        findOne(tc, 'w:tcBorders').children.map(({ name, attributes }) => [name, attributes['w:val']]),
      ).toEqual([
        ['w:top', 'nil'],
        ['w:left', 'nil'],
        ['w:right', 'nil'],
      ]);
    }
  });

  it('merges cells over columns and rows', () => {
    const merges = rowsOf(node).map((tr) =>
      cellsOf(tr).map((tc) => [
        has(tc, 'w:gridSpan') ? valOf(tc, 'w:gridSpan') : '1',
        has(tc, 'w:vMerge') ? valOf(tc, 'w:vMerge') : '',
        allText(tc),
      ]),
    );
    expect(merges.slice(1)).toEqual([
      [
        ['1', 'restart', '绩效指标'],
        ['3', '', '评价标准'],
      ],
      [
        ['1', 'continue', ''],
        ['1', '', '优'],
        ['1', '', '良'],
        ['1', '', '差'],
      ],
      [
        ['1', 'restart', '　　应急预案演练'],
        ['1', '', '≥90%'],
        ['1', '', '80%及以上'],
        ['1', '', '44.90'],
      ],
      [
        ['1', 'continue', ''],
        ['1', '', '≥95%'],
        ['1', '', '——'],
        ['1', '', '0'],
      ],
      [
        ['3', '', '合　计'],
        ['1', '', '1356.31'],
      ],
    ]);
  });

  it('aligns head cells in the middle and body cells by column, unless the cell says otherwise', () => {
    const alignments = rowsOf(node).map((tr) => cellsOf(tr).map((tc) => valOf(tc, 'w:jc')));
    expect(alignments.slice(2)).toEqual([
      ['center', 'center', 'center', 'center'],
      ['left', 'right', 'right', 'right'],
      ['left', 'right', 'right', 'left'],
      ['center', 'right'],
    ]);
  });

  it('sets its parts in their styles, centred between the rules', () => {
    const styles = rowsOf(node).map(
      (tr) => new Set(findAll(tr, 'w:pStyle').map(({ attributes }) => attributes['w:val'])),
    );
    const name = (part: string) => new Set([`gongkai-常规·${part}`]);
    expect(styles).toEqual(['单位行', '表头', '表头', '表文', '表文', '表文'].map(name));
    expect(new Set(findAll(node, 'w:vAlign').map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set(['center']),
    );
  });

  it('has single rules and the paddings of its style', () => {
    const borders = findOne(node, 'w:tblBorders').children;
    expect(borders).toHaveLength(6);
    for (const { attributes } of borders)
      expect(attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '4' });
    const paddings = findOne(node, 'w:tblCellMar').children.map(({ name, attributes }) => [
      name,
      attributes['w:w'],
    ]);
    expect(Object.fromEntries(paddings)).toEqual({
      'w:top': '30',
      'w:left': '40',
      'w:bottom': '30',
      'w:right': '40',
    });
  });

  it('has a row of heads and a column of heads, if it has', async () => {
    expect(findOne(node, 'w:tblLook').attributes).toMatchObject({
      'w:firstRow': 'true',
      'w:firstColumn': 'true',
      'w:lastRow': 'false',
    });
    const bare = await render(table({ columns: columns(1), body: [row('甲')] }));
    expect(findOne(bare, 'w:tblLook').attributes).toMatchObject({
      'w:firstRow': 'false',
      'w:firstColumn': 'false',
    });
  });

  it('has a title and a description for screen readers', () => {
    expect(valOf(node, 'w:tblCaption')).toBe('部门职责-工作活动绩效目标');
    expect(valOf(node, 'w:tblDescription')).toBe(describeTable(spannedTable));
    expect(valOf(node, 'w:tblDescription')).toContain('“评价标准：优”');
  });
});

describe('at the end of a page', () => {
  it('the head stays with the first row', async () => {
    const node = await render(spannedTable);
    expect(rowsOf(node).slice(0, 3).map(keepsNext)).toEqual([true, true, true]);
  });

  it('a group of rows stays together', async () => {
    const node = await render(spannedTable);
    const body = rowsOf(node).slice(3);
    expect(body.map((tr) => has(tr, 'w:cantSplit'))).toEqual([true, true, false]);
    expect(body.map(keepsNext)).toEqual([true, false, false]);
  });

  it('a row of several lines is not split, a row of one line needs no protection', async () => {
    const body = [row(long(2), '1'), row('一行', '2')];
    const node = await render(table({ columns: columns(1, 1), body }));
    expect(rowsOf(node).map((tr) => has(tr, 'w:cantSplit'))).toEqual([true, false]);
  });

  it('a group that may be taller than the page is free to split, its text at the top', async () => {
    const body = [row(cell(long(60), { rowSpan: 2 }), '甲'), row('乙'), row(cell(long(2)), '丙')];
    const node = await render(table({ columns: columns(1, 1), body }));
    expect(rowsOf(node).map((tr) => has(tr, 'w:cantSplit'))).toEqual([false, false, true]);
    expect(rowsOf(node).some((tr) => has(tr, 'w:keepNext'))).toBe(false);
    expect(rowsOf(node).map((tr) => valOf(cellsOf(tr)[0] ?? tr, 'w:vAlign'))).toEqual([
      'top',
      'top',
      'center',
    ]);
  });

  it('the first group must leave room for the title', async () => {
    const plain = table({ columns: columns(1), body: [row('行\n'.repeat(30))] });
    const titled = { ...plain, caption: inlines('一个表题') };
    const splits = async (content: Table) => !has(await render(content), 'w:cantSplit');
    expect([await splits(plain), await splits(titled)]).toEqual([false, true]);
  });

  it('a head that leaves no room for the body is not repeated', async () => {
    const node = await render(table({ columns: columns(1), head: [row(long(20))], body: [row('甲')] }));
    expect(has(node, 'w:tblHeader')).toBe(false);
    expect(has(node, 'w:cantSplit')).toBe(false);
  });
});

describe('a spanning cell that is higher than its rows', () => {
  it('is shared evenly by them', async () => {
    const body = [row(cell('高\n高\n高\n高\n高\n高', { rowSpan: 2 }), '甲'), row('乙'), row('丙', '丁')];
    const node = await render(table({ columns: columns(1, 1), body }));
    const heights = rowsOf(node).map((tr) => findAll(tr, 'w:trHeight').map(({ attributes }) => attributes));
    expect(heights[0]).toEqual(heights[1]);
    expect(heights[0]?.[0]?.['w:hRule']).toBe('atLeast');
    expect(heights[2]).toEqual([]);
  });
});

describe('the unit row of a table with one column', () => {
  it('holds both texts in its only cell', async () => {
    const unitRow = { left: inlines('434政府'), right: inlines('单位：万元') };
    const node = await render(table({ columns: columns(1), unitRow, body: [row('甲')] }));
    const [unit] = rowsOf(node);
    expect(unit && cellsOf(unit).map((tc) => findAll(tc, 'w:p').map(allText))).toEqual([
      ['434政府', '单位：万元'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadingLevel } from '../../../src/document/nodes.js';
import { buildStructure } from '../../../src/render/pdf/structure/build-structure.js';
import { type StructureElement, walkStructure } from '../../../src/render/pdf/structure/structure-tree.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  list,
  paragraph,
  row,
  sampleDocument,
  section,
  spannedTable,
  table,
} from '../docx/sample-document.js';

/** A tree on one line: types, a leaf by its number, children in brackets. */
function print({ type, shown, children }: StructureElement): string {
  const leaf = shown === undefined ? '' : `=${shown.kind === 'leaf' ? shown.leaf : `entry ${shown.entry}`}`;
  return `${type}${leaf}${children.length > 0 ? `(${children.map(print).join(' ')})` : ''}`;
}

function cellsOf(tree: StructureElement) {
  return [...walkStructure(tree)].filter(({ type }) => type === 'TH' || type === 'TD');
}

const treeOf = (...blocks: Parameters<typeof section>[1][]) =>
  buildStructure(documentOf(section('竖页', ...blocks)));

describe('the structure tree', () => {
  it('has a Sect for each section and in it what the section says, without what has no words', () => {
    const document = documentOf(
      section('竖页', heading(0, '标题'), paragraph(''), paragraph('正文'), list('1.甲', '2.乙')),
      section('竖页', { kind: 'pageBreak' }),
      section('横页', heading(1, '一、'), heading(2, '')),
    );
    expect(print(buildStructure(document))).toBe(
      'Document(Sect(H1=0 P=2 L(LI(LBody=3) LI(LBody=4))) Sect(H2=5))',
    );
  });

  it('lists what the contents list, as links', () => {
    const contents = { kind: 'contents', deepest: 2 } as const;
    expect(print(treeOf(heading(1, '目录'), contents, heading(1, '一'), heading(3, '（一）')))).toBe(
      'Document(Sect(H1=0 TOC(TOCI(Reference(Link=entry 0))) H1=1 H2=2))',
    );
  });

  it('starts with H1 and skips no level, whatever levels a document has', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(levels, (chosen) => {
        const tree = treeOf(...chosen.map((level) => heading(level as HeadingLevel, '标题')));
        const ranks = [...walkStructure(tree)].flatMap(({ type }) =>
          /^H\d$/.test(type) ? [Number(type[1])] : [],
        );
        expect(ranks[0]).toBe(1);
        for (const [index, rank] of ranks.entries())
          expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        // Two headings of a level under the same one have the same rank.
        for (const [index, level] of chosen.entries()) {
          if (index > 0 && chosen[index - 1] === level) expect(ranks[index]).toBe(ranks[index - 1]);
        }
      }),
    );
  });

  it('has each leaf with words once, in reading order', () => {
    const leaves = [...walkStructure(buildStructure(sampleDocument))].flatMap(({ shown }) =>
      shown?.kind === 'leaf' ? [shown.leaf] : [],
    );
    expect(leaves).toEqual([...leaves].sort((one, other) => one - other));
    expect(new Set(leaves).size).toBe(leaves.length);
  });
});

describe('a table in the structure tree', () => {
  it('has its title and unit row as Caption, every cell with its spans, heads over columns and beside rows', () => {
    const tree = treeOf(spannedTable);
    expect(print(tree)).toBe(
      'Document(Sect(Table(Caption(P=0 P=1 P=2) ' +
        'THead(TR(TH=3 TH=4) TR(TH=5 TH=6 TH=7)) ' +
        'TBody(TR(TH=8 TD=9 TD=10 TD=11) TR(TD=12 TD=13 TD=14) TR(TD=15 TD=16)))))',
    );
    const told = cellsOf(tree).map(({ id, cell: said }) => {
      const { rowSpan, colSpan, scope, headers = [] } = said ?? {};
      return `${id ?? ''} ${rowSpan}×${colSpan} ${scope ?? ''} ${headers.join(',')}`;
    });
    expect(told).toEqual([
      '3 2×1 Column ',
      '4 1×3 Column ',
      '5 1×1 Column ',
      '6 1×1 Column ',
      '7 1×1 Column ',
      '8 2×1 Row 3',
      ' 1×1  4,5,8',
      ' 1×1  4,6,8',
      ' 1×1  4,7,8',
      ' 1×1  4,5,8',
      ' 1×1  4,6,8',
      ' 1×1  4,7,8',
      ' 1×3  3,4,5,6',
      ' 1×1  4,7',
    ]);
  });

  it('takes a column for labels only if it divides the rows: a budget that spans its group is none', () => {
    const group = (name: string) => [
      row(cell(name, { rowSpan: 2 }), cell('44.90', { rowSpan: 2 }), '指标甲'),
      row('指标乙'),
    ];
    const head = [row('活动', '预算数', '指标')];
    const body = [...group('会议'), ...group('督查'), row('联络', '', '指标丙')];
    const types = cellsOf(treeOf(table({ columns: columns(1, 1, 1), head, body }))).map(({ type }) => type);
    expect(types.slice(3)).toEqual(['TH', 'TD', 'TD', 'TD', 'TH', 'TD', 'TD', 'TD', 'TH', 'TD', 'TD']);
  });

  it('takes a column that the template marks as the key for labels', () => {
    const [key, ...others] = columns(1, 1);
    const keyed = [{ ...key, weight: 1, align: 'left', key: true } as const, ...others];
    const head = [row('项目', '金额')];
    const cells = cellsOf(
      treeOf(table({ columns: keyed, head, body: [row('房屋', '32.63'), row('', '7')] })),
    );
    const told = cells.map(({ type, cell: said }) => `${type} ${said?.scope ?? ''} ${said?.headers.join()}`);
    expect(told.slice(2)).toEqual(['TH Row 0', 'TD  1,2', 'TD  0', 'TD  1']);
  });

  it('takes the next column for labels too if it divides the rows of the first', () => {
    const body = [
      row(cell('职责', { rowSpan: 4 }), cell('活动一', { rowSpan: 2 }), '甲'),
      row('乙'),
      row(cell('活动二', { rowSpan: 2 }), '丙'),
      row('丁'),
    ];
    const cells = cellsOf(treeOf(table({ columns: columns(1, 1, 1), body })));
    expect(cells.map(({ type }) => type)).toEqual(['TH', 'TH', 'TD', 'TD', 'TH', 'TD', 'TD']);
    expect(cells.at(-1)?.cell?.headers).toEqual(['0', '4']);
  });

  it('heads a cell of several rows by all labels beside them, each once, from the top down', () => {
    const keyed = columns(1, 1, 1).map((column, index) =>
      index < 2 ? { ...column, key: true as const } : column,
    );
    const body = [
      row(cell('职责', { rowSpan: 3 }), '活动一', cell('甲', { rowSpan: 3 })),
      row('活动二'),
      row('活动三'),
      row('职责二', '活动四', '乙'),
    ];
    const cells = cellsOf(treeOf(table({ columns: keyed, body })));
    expect(cells.map(({ type }) => type)).toEqual(['TH', 'TH', 'TD', 'TH', 'TH', 'TH', 'TH', 'TD']);
    expect(cells[2]?.cell?.headers).toEqual(['0', '1', '3', '4']);
    expect(cells.at(-1)?.cell?.headers).toEqual(['5', '6']);
  });

  it('keeps empty cells; an empty cell of the head heads nothing', () => {
    const tree = treeOf(table({ columns: columns(1, 1), head: [row('', '金额')], body: [row('甲', '')] }));
    expect(cellsOf(tree).map(({ type, cell: said }) => `${type} ${said?.headers.join()}`)).toEqual([
      'TD ',
      'TH ',
      'TD ',
      'TD 1',
    ]);
  });
});

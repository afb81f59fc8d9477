import { requireGrid } from '../../src/document/grid.js';
import type { Block, Document, Inline, Row, Section } from '../../src/document/nodes.js';
import type { Dice } from '../properties/random/dice.js';

/** The document with a few random changes of every kind: words, figures, marks, blocks, items, rows, sections, columns. */
export function editDocument(document: Document, dice: Dice): Document {
  return {
    ...document,
    sections: editList(document.sections, dice, (section) => editSection(section, dice)),
  };
}

function editSection(section: Section, dice: Dice): Section {
  const sheet = dice.chance(0.05) ? `${section.sheet}二` : section.sheet;
  return { ...section, sheet, blocks: editList(section.blocks, dice, (block) => editBlock(block, dice)) };
}

function editBlock(block: Block, dice: Dice): Block {
  if (dice.chance(0.5)) return block;
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        level: dice.chance(0.1) ? 4 : block.level,
        inlines: editInlines(block.inlines, dice),
      };
    case 'paragraph':
      return { ...block, inlines: editInlines(block.inlines, dice) };
    case 'list': {
      const items = editList(block.items, dice, (item) => ({
        ...item,
        inlines: editInlines(item.inlines, dice),
      }));
      return { ...block, ordered: dice.chance(0.1) ? !block.ordered : block.ordered, items };
    }
    case 'table': {
      const { caption, ...rest } = block;
      const groups = requireGrid(block.body, block.columns.length).groups.map(({ first, last }) =>
        block.body.slice(first, last + 1),
      );
      return {
        ...rest,
        ...(caption && !dice.chance(0.1) && { caption: editInlines(caption, dice) }),
        columns: block.columns.map((column) => (dice.chance(0.02) ? { ...column, weight: 77 } : column)),
        head: editCells(block.head, dice),
        body: editList<readonly Row[]>(groups, dice, (rows) => editCells(rows, dice)).flat(),
      };
    }
    default:
      return block;
  }
}

function editCells(rows: readonly Row[], dice: Dice): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      dice.chance(0.15) ? { ...cell, inlines: editInlines(cell.inlines, dice) } : cell,
    ),
  }));
}

/** Some pieces fewer, some more, some elsewhere, some changed. */
export function editList<T>(list: readonly T[], dice: Dice, edit: (piece: T) => T): readonly T[] {
  const edited = list.flatMap((piece): readonly T[] => {
    if (dice.chance(0.07)) return [];
    return dice.chance(0.07) ? [piece, edit(piece)] : [edit(piece)];
  });
  if (edited.length > 1 && dice.chance(0.2)) {
    const [piece] = edited.splice(dice.integer(0, edited.length - 1), 1);
    if (piece !== undefined) edited.splice(dice.integer(0, edited.length), 0, piece);
  }
  return edited;
}

const WORDS = [
  '2477.28万元',
  '（1.5）%',
  '增加',
  '减少38.8万元',
  '2019年',
  '',
  '，',
  'B021502',
  '部门',
  '-3.20',
];

function editInlines(inlines: readonly Inline[], dice: Dice): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'lineBreak') return dice.chance(0.2) ? [] : [inline];
    const start = dice.integer(0, inline.text.length);
    const end = Math.min(inline.text.length, start + dice.integer(0, 6));
    if (dice.chance(0.1)) return [{ ...inline, marks: ['bold'] }];
    if (dice.chance(0.1)) return [inline, { kind: 'lineBreak' }];
    if (dice.chance(0.2)) return [inline];
    return [{ ...inline, text: inline.text.slice(0, start) + dice.pick(WORDS) + inline.text.slice(end) }];
  });
}

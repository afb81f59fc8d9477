import { layGrid } from '../../../src/document/grid.js';
import type { Block, Change, Document, Inline, ListItem, Row, Table } from '../../../src/document/nodes.js';
import { type Dice, throwDice } from './dice.js';
import { makeDocument } from './random-document.js';
import type { Material } from './read-material.js';

/** A random document that shows a random correction; the same seed and material give the same. */
export function makeRedline(seed: number, material: Material): Document {
  const dice = throwDice(seed);
  const document = makeDocument(seed, material);
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => markBlock(block, dice)),
  }));
  return { ...document, sections };
}

function markBlock(block: Block, dice: Dice): Block {
  if (block.kind === 'contents') return block;
  const whole = mark(dice, 0.2);
  if ('change' in whole) return { ...block, ...whole };
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: markText(block.inlines, dice) };
    case 'list':
      return { ...block, items: block.items.map((item) => markItem(item, dice)) };
    case 'table':
      return markTable(block, dice);
    case 'pageBreak':
      return block;
    default:
      return block satisfies never;
  }
}

function markItem(item: ListItem, dice: Dice): ListItem {
  const whole = mark(dice, 0.2);
  return 'change' in whole ? { ...item, ...whole } : { ...item, inlines: markText(item.inlines, dice) };
}

function markTable(table: Table, dice: Dice): Table {
  const { body, caption, columns, head, unitRow } = table;
  return {
    ...table,
    ...(caption && { caption: markText(caption, dice) }),
    ...(unitRow && { unitRow: { ...unitRow, right: markText(unitRow.right, dice) } }),
    head: markRows(head, columns.length, dice, 0),
    body: markRows(body, columns.length, dice, 0.2),
  };
}

/** Rows that spans tie together come and go together. */
function markRows(rows: readonly Row[], width: number, dice: Dice, share: number): readonly Row[] {
  const laid = layGrid(rows, width);
  if (!laid.ok) throw new Error(laid.fault.kind);
  return laid.grid.groups.flatMap(({ first, last }) => {
    const change = mark(dice, share);
    return rows.slice(first, last + 1).map((row) => ({
      ...row,
      ...change,
      cells: row.cells.map((cell) =>
        'change' in change ? cell : { ...cell, inlines: markText(cell.inlines, dice) },
      ),
    }));
  });
}

/** Some of a text's runs, and parts of runs, change. */
function markText(inlines: readonly Inline[], dice: Dice): readonly Inline[] {
  if (!dice.chance(0.4)) return inlines;
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'lineBreak' || inline.text.length < 2) return [{ ...inline, ...mark(dice, 0.3) }];
    const characters = [...inline.text];
    const cut = dice.integer(0, characters.length);
    return [characters.slice(0, cut), characters.slice(cut)]
      .filter((part) => part.length > 0)
      .map((part) => ({ ...inline, text: part.join(''), ...mark(dice, 0.5) }));
  });
}

function mark(dice: Dice, share: number): { readonly change?: Change } {
  return dice.chance(share) ? { change: dice.pick(['inserted', 'deleted']) } : {};
}

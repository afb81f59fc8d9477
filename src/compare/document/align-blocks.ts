import type { Block, Inline, ListItem, Section } from '../../document/nodes.js';
import { textOf, walkBlock } from '../../document/walk.js';
import { type Aligned, alignPieces, type Piece } from '../align/align-pieces.js';
import { splitWords } from '../text/split-tokens.js';
import { withoutNumber } from '../text/without-number.js';

/** Sections by their names; one on another sheet is another section, as no mark can turn the paper. */
export function alignSections(before: readonly Section[], after: readonly Section[]): readonly Aligned[] {
  return alignPieces(before.map(pieceOfSection), after.map(pieceOfSection));
}

/** Blocks of one kind: by their `id`, else by their text, else by how much of it they share. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): readonly Aligned[] {
  return alignPieces(before.map(pieceOfBlock), after.map(pieceOfBlock));
}

export function alignItems(before: readonly ListItem[], after: readonly ListItem[]): readonly Aligned[] {
  return alignPieces(before.map(pieceOfItem), after.map(pieceOfItem));
}

function pieceOfSection({ name, sheet }: Section): Piece {
  return { name: JSON.stringify([name, sheet]), sort: 'section', parts: () => [], canMove: false };
}

function pieceOfItem({ id, inlines }: ListItem): Piece {
  return pieceOfText('item', id, textOf(inlines));
}

function pieceOfBlock(block: Block): Piece {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return pieceOfText(block.kind, block.id, textOf(block.inlines));
    case 'list':
      return pieceOfText('list', block.id, textsOf(block).join('\n'));
    case 'table': {
      // A table with other figures is the same table.
      const title = lineOf(block.caption ?? []);
      const texts = textsOf(block);
      const known = block.id ?? (title === '' ? undefined : title);
      return { ...pieceOfText('table', known, texts.join('\n')), parts: () => texts };
    }
    case 'pageBreak':
    case 'contents':
      return { name: '', sort: block.kind, parts: () => [], canMove: false };
    default:
      return block satisfies never;
  }
}

function textsOf(block: Block): readonly string[] {
  return [...walkBlock('', block)].map(({ inlines }) => textOf(inlines));
}

/** A name of its own, or what it says, whatever its number is now. */
function pieceOfText(sort: string, id: string | undefined, text: string): Piece {
  return {
    name: id === undefined ? `=${withoutNumber(text)}` : `#${id}`,
    sort,
    parts: () => splitWords(text),
    canMove: id !== undefined || text.trim() !== '',
  };
}

function lineOf(inlines: readonly Inline[]): string {
  return textOf(inlines).replace(/\s+/g, '');
}

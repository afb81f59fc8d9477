import { itemName } from '../../data-path.js';
import type { Piece } from '../align/align-pieces.js';
import { splitWords } from '../text/split-tokens.js';
import { fieldText } from './field-text.js';
import { isPlainList, isPlainRecord, type PlainValue } from './plain-data.js';

/** An item of a list of the data, to be found again in another list: by its name, or without one by all that it says. */
export function pieceOfItem(item: PlainValue): Piece {
  const name = itemName(item);
  return {
    name: name === undefined ? `=${JSON.stringify(item)}` : `:${name}`,
    sort: sortOf(item),
    parts: () => [...listParts(item, '')],
    canMove: true,
  };
}

function sortOf(item: PlainValue): string {
  if (isPlainRecord(item)) return 'record';
  return isPlainList(item) ? 'list' : 'value';
}

/** Words one by one; figures whole and with their keys, as a figure alone tells nothing. Blanks and zeros tell nothing at all. */
function* listParts(value: PlainValue, key: string): Generator<string> {
  if (isPlainRecord(value)) {
    for (const [name, child] of Object.entries(value)) yield* listParts(child, name);
  } else if (isPlainList(value)) {
    for (const child of value) yield* listParts(child, key);
  } else if (typeof value === 'string') {
    yield* splitWords(value);
  } else if (!/^0\D/.test(fieldText(value))) yield `${key}=${fieldText(value)}`;
}

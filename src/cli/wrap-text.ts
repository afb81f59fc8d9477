import { characterWidth, displayWidth } from './display-width.js';

/** What a line holds at least, however narrow the terminal is. */
const LEAST_COLUMNS = 16;

/** Lines of at most so many columns, each after `indent`; the first after `head` as well, under which the others stand. */
export function wrapText(text: string, width: number, indent = '', head = ''): readonly string[] {
  const left = displayWidth(indent + head);
  const room = Math.max(LEAST_COLUMNS, width - left);
  const rows = cutRows(text, room);
  const below = ' '.repeat(left);
  return rows.map((row, index) => `${index === 0 ? indent + head : below}${row}`);
}

function cutRows(text: string, room: number): readonly string[] {
  const rows = [''];
  let used = 0;
  for (const word of text.match(WORD) ?? []) {
    const columns = displayWidth(word);
    if (used > 0 && used + columns > room) {
      rows.push('');
      used = 0;
    }
    for (const character of word) {
      const column = characterWidth(character);
      if (used > 0 && used + column > room) {
        rows.push('');
        used = 0;
      }
      rows[rows.length - 1] += character;
      used += column;
    }
  }
  return rows;
}

/** A word or a number stays whole where a line has room for it, and no line starts with a mark that ends something. */
const WORD = /(?:[\p{Script=Latin}\p{Nd}.,:/@_-]+|[\s\S])[，。、；：！？）》”]*/gu;

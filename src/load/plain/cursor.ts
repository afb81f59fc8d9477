import { isSwallowed } from '../find-swallowed-text.js';

/** Where reading stands in a text. */
export type Cursor = {
  /** Every line of it ends with LF. */
  readonly text: string;
  /** Without the line end that the last line may have been given. */
  readonly length: number;
  at: number;
  /** How far the next line that says something is indented; −1 at the end of the text. Holds between two lines. */
  column: number;
  /** At least as many as the lexemes that YAML would make of all that was read. */
  lexemes: number;
};

const IDLE = / *(?:#[^\n]*)?\n/y;

/** Indentation, `-`, key, `:`, value, comment and line end, with the spaces between and the lexer's own marks. */
const LEXEMES_OF_LINE = 12;

export function openCursor(text: string): Cursor {
  const lines = text.endsWith('\n') ? text : `${text}\n`;
  const cursor = { text: lines, length: text.length, at: 0, column: 0, lexemes: 0 };
  goToLine(cursor, 0);
  return cursor;
}

/** Goes to the first line from a line's start on that is neither blank nor a comment, past its indentation. */
export function goToLine(cursor: Cursor, start: number): void {
  const { text } = cursor;
  let at = start;
  IDLE.lastIndex = at;
  while (at < text.length && IDLE.test(text)) {
    cursor.lexemes += LEXEMES_OF_LINE;
    at = IDLE.lastIndex;
  }
  cursor.lexemes += LEXEMES_OF_LINE;
  cursor.at = skipSpaces(text, at);
  cursor.column = at < text.length ? cursor.at - at : -1;
}

/** Ends the line, in which nothing may follow from `end` on but a comment, and goes to the next. */
export function endLine(cursor: Cursor, end: number): boolean {
  const { text } = cursor;
  const rest = skipSpaces(text, end);
  const lineEnd = text.indexOf('\n', rest);
  if (rest !== lineEnd) {
    const isComment = text[rest] === '#' && rest > end && !isSwallowed(text.slice(rest, lineEnd));
    if (!isComment) return false;
  }
  goToLine(cursor, lineEnd + 1);
  return true;
}

const SPACE = 0x20;

export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** The end of `text.slice(start, end)` without the spaces at its end. */
export function dropSpaces(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === SPACE) at -= 1;
  return at;
}

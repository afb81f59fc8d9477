import { MOST_LEXEMES } from '../parse-tokens.js';
import type { SourceEntry, SourceNode } from '../source-tree.js';
import { type Cursor, endLine, openCursor, skipSpaces } from './cursor.js';
import { isNewKey, MOST_DEPTH } from './limits.js';
import { readFlow } from './read-flow.js';
import { readLiteral } from './read-literal.js';
import { readKey, readLineText, readQuoted } from './read-scalar.js';

/**
 * The tree of a text that keeps to the plain part of YAML in which data files are written: mappings and lists by their indentation,
 * braces and brackets within a line, values on one line, blocks after `|`. Undefined for any other text: whether that is good
 * YAML or a slip, and what to say of it, is left to the library, which takes ten times as long. What is read here, the
 * library would read alike and without a fault; tests hold one against the other.
 */
export function readPlain(text: string): SourceNode | undefined {
  if (text.includes('\t')) return undefined;
  const cursor = openCursor(text);
  const root = cursor.column === 0 ? readBlock(cursor, 1) : undefined;
  return cursor.column < 0 && cursor.lexemes <= MOST_LEXEMES ? root : undefined;
}

/** What begins at the cursor and goes on in all lines with the same indentation. */
function readBlock(cursor: Cursor, depth: number): SourceNode | undefined {
  if (depth > MOST_DEPTH) return undefined;
  return isDash(cursor) ? readList(cursor, depth) : readMapping(cursor, depth);
}

function isDash({ text, at }: Cursor): boolean {
  return text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\n');
}

function readList(cursor: Cursor, depth: number): SourceNode | undefined {
  const { at: offset, column } = cursor;
  const items: SourceNode[] = [];
  while (cursor.column === column && isDash(cursor)) {
    const item = readItem(cursor, depth);
    if (!item) return undefined;
    items.push(item);
  }
  // A list that is not indented ends at the next key of the mapping that it stands in.
  return cursor.column <= column ? { kind: 'list', offset, items } : undefined;
}

/** What stands after a dash: a mapping whose first key is on the same line, or a value. */
function readItem(cursor: Cursor, depth: number): SourceNode | undefined {
  const { at, column } = cursor;
  cursor.at = skipSpaces(cursor.text, at + 1);
  cursor.column = column + cursor.at - at;
  const { at: start } = cursor;
  if (readKey(cursor, false)) {
    cursor.at = start;
    return readBlock(cursor, depth + 1);
  }
  cursor.at = at + 1;
  return readValue(cursor, column, depth);
}

function readMapping(cursor: Cursor, depth: number): SourceNode | undefined {
  const { at: offset, column } = cursor;
  const entries = new Map<string, SourceEntry>();
  const names = new Set<string>();
  while (cursor.column === column) {
    const key = readKey(cursor, false);
    if (!key || !isNewKey(key.text, names)) return undefined;
    const value = readValue(cursor, column, depth);
    if (!value) return undefined;
    entries.set(key.text, { keyOffset: key.offset, value });
  }
  return cursor.column < column ? { kind: 'mapping', offset, entries } : undefined;
}

/** What follows a dash or a colon in a line indented by `column`, on that line or below it. */
function readValue(cursor: Cursor, column: number, depth: number): SourceNode | undefined {
  const { text, at } = cursor;
  const offset = skipSpaces(text, at);
  switch (text[offset]) {
    case '\n':
    case '#':
      if (!endLine(cursor, at)) return undefined;
      return isBelow(cursor, column, text[at - 1])
        ? readBlock(cursor, depth + 1)
        : { kind: 'text', offset, end: offset, text: '' };
    case '|':
      return readLiteral(cursor, offset, column);
    case '{':
    case '[': {
      cursor.at = offset;
      const flow = readFlow(cursor, depth + 1);
      return flow && endLine(cursor, cursor.at) ? flow : undefined;
    }
    default: {
      const isQuoted = text[offset] === '"' || text[offset] === "'";
      const scalar = isQuoted ? readQuoted(text, offset) : readLineText(text, offset);
      return scalar && endLine(cursor, scalar.end) ? scalar : undefined;
    }
  }
}

/** Whether a line belongs to the mark above it: a list need not be indented to belong to a key. */
function isBelow(cursor: Cursor, column: number, mark: string | undefined): boolean {
  return cursor.column > column || (cursor.column === column && mark === ':' && isDash(cursor));
}

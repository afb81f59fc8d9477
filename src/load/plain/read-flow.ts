import type { SourceEntry, SourceNode } from '../source-tree.js';
import { type Cursor, skipSpaces } from './cursor.js';
import { isNewKey, MOST_DEPTH } from './limits.js';
import { readFlowText, readKey, readQuoted } from './read-scalar.js';

/** Key, `:`, value and `,` with the spaces between and the lexer's own marks; or brackets around one. */
const LEXEMES_OF_ITEM = 10;

/** What stands between braces or brackets on one line; the cursor goes past them. */
export function readFlow(cursor: Cursor, depth: number): SourceNode | undefined {
  if (depth > MOST_DEPTH) return undefined;
  return cursor.text[cursor.at] === '{' ? readBraces(cursor, depth) : readBrackets(cursor, depth);
}

function readBraces(cursor: Cursor, depth: number): SourceNode | undefined {
  const offset = cursor.at;
  const entries = new Map<string, SourceEntry>();
  const names = new Set<string>();
  cursor.at += 1;
  do {
    cursor.lexemes += LEXEMES_OF_ITEM;
    cursor.at = skipSpaces(cursor.text, cursor.at);
    const key = readKey(cursor, true);
    if (!key || !isNewKey(key.text, names)) return undefined;
    const value = readAfterKey(cursor, depth);
    if (!value) return undefined;
    entries.set(key.text, { keyOffset: key.offset, value });
  } while (take(cursor, ','));
  return take(cursor, '}') ? { kind: 'mapping', offset, entries } : undefined;
}

function readBrackets(cursor: Cursor, depth: number): SourceNode | undefined {
  const offset = cursor.at;
  const items: SourceNode[] = [];
  cursor.at += 1;
  if (take(cursor, ']')) return { kind: 'list', offset, items };
  do {
    cursor.lexemes += LEXEMES_OF_ITEM;
    cursor.at = skipSpaces(cursor.text, cursor.at);
    const item = readItem(cursor, depth);
    if (!item) return undefined;
    items.push(item);
  } while (take(cursor, ','));
  return take(cursor, ']') ? { kind: 'list', offset, items } : undefined;
}

function readAfterKey(cursor: Cursor, depth: number): SourceNode | undefined {
  const offset = skipSpaces(cursor.text, cursor.at);
  cursor.at = offset;
  const next = cursor.text[offset];
  return next === ',' || next === '}'
    ? { kind: 'text', offset, end: offset, text: '' }
    : readItem(cursor, depth);
}

function readItem(cursor: Cursor, depth: number): SourceNode | undefined {
  const { text, at } = cursor;
  const next = text[at];
  if (next === '{' || next === '[') return readFlow(cursor, depth + 1);
  const scalar = next === '"' || next === "'" ? readQuoted(text, at) : readFlowText(text, at);
  if (scalar) cursor.at = scalar.end;
  return scalar;
}

/** Goes past a character, and the spaces before it, if it comes next. */
function take(cursor: Cursor, character: string): boolean {
  const at = skipSpaces(cursor.text, cursor.at);
  if (cursor.text[at] !== character) return false;
  cursor.at = at + 1;
  return true;
}

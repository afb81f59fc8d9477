import type { SourceText } from '../source-tree.js';
import { type Cursor, dropSpaces } from './cursor.js';

/** How no plain text begins: the indicators of YAML, and the dots that end a document. */
const START = String.raw`[^\s\-?:,[\]{}#&*!|>'"%@\x60.]`;
const QUOTED = String.raw`"([^"\\\n]*)"|'([^'\n]*)'`;

const TEXT_IN_LINE = new RegExp(String.raw`(?:-?${START}|\.)[^\n]*`, 'y');
const TEXT_IN_FLOW = new RegExp(String.raw`-?${START}[^:#,[\]{}\n]*`, 'y');
const QUOTED_TEXT = new RegExp(QUOTED, 'y');
const KEY_IN_LINE = new RegExp(String.raw`(?:${QUOTED}|(${START}[^:#\n]*)):(?=[ \n])`, 'y');
const KEY_IN_FLOW = new RegExp(String.raw`(?:${QUOTED}|(${START}[^:#,[\]{}\n]*)):(?= )`, 'y');

/** YAML has no longer ones on one line with their value. */
const LONGEST_KEY = 1000;

/** A key with its colon; the cursor goes past them. In a flow: between braces. */
export function readKey(cursor: Cursor, isInFlow: boolean): SourceText | undefined {
  const { text, at: offset } = cursor;
  const pattern = isInFlow ? KEY_IN_FLOW : KEY_IN_LINE;
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || key === undefined || !isSoundKey(key)) return undefined;
  cursor.at = pattern.lastIndex;
  return { kind: 'text', offset, end: cursor.at - 1, text: key };
}

function isSoundKey(key: string): boolean {
  const isRefused = key === '' || key === '<<' || key === '__proto__';
  return !isRefused && key.length <= LONGEST_KEY && key === key.trim();
}

/** A value in quotes, without escapes. */
export function readQuoted(text: string, offset: number): SourceText | undefined {
  QUOTED_TEXT.lastIndex = offset;
  const found = QUOTED_TEXT.exec(text);
  const inside = found?.[1] ?? found?.[2];
  return inside === undefined
    ? undefined
    : { kind: 'text', offset, end: QUOTED_TEXT.lastIndex, text: inside };
}

/** A value that takes the rest of its line, but for a comment. */
export function readLineText(text: string, offset: number): SourceText | undefined {
  TEXT_IN_LINE.lastIndex = offset;
  if (!TEXT_IN_LINE.test(text)) return undefined;
  const line = text.slice(offset, TEXT_IN_LINE.lastIndex);
  const comment = line.indexOf(' #');
  const end = dropSpaces(text, offset, comment < 0 ? TEXT_IN_LINE.lastIndex : offset + comment);
  const value = text.slice(offset, end);
  // A second `: ` on one line is a slip, as is a colon with nothing after it.
  return value.includes(': ') || value.endsWith(':') ? undefined : { kind: 'text', offset, end, text: value };
}

/** A value between braces or brackets. */
export function readFlowText(text: string, offset: number): SourceText | undefined {
  TEXT_IN_FLOW.lastIndex = offset;
  if (!TEXT_IN_FLOW.test(text)) return undefined;
  const end = dropSpaces(text, offset, TEXT_IN_FLOW.lastIndex);
  return { kind: 'text', offset, end, text: text.slice(offset, end) };
}

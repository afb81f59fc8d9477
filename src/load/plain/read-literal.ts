import type { SourceText } from '../source-tree.js';
import { type Cursor, goToLine, skipSpaces } from './cursor.js';

const HEADER = /\|-?\n/y;

/** The lines of text below a `|`, which are indented further than `column`; the cursor goes to the line after them. */
export function readLiteral(cursor: Cursor, offset: number, column: number): SourceText | undefined {
  const { text } = cursor;
  HEADER.lastIndex = offset;
  if (!HEADER.test(text)) return undefined;
  const start = HEADER.lastIndex;
  const margin = text.slice(start, skipSpaces(text, start));
  if (margin.length <= column) return undefined;
  const lines = readLines(text, start, margin);
  if (!lines) return undefined;
  goToLine(cursor, lines.end);
  return { kind: 'text', offset, end: Math.min(lines.end, cursor.length), text: lines.text };
}

/** Blank lines within them belong to them, those after them do not. */
function readLines(text: string, start: number, margin: string): { text: string; end: number } | undefined {
  const lines: string[] = [];
  let blanks = 0;
  let end = start;
  for (let at = start; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const isBlank = lineEnd === at;
    if (!isBlank && !text.startsWith(margin, at)) break;
    const line = text.slice(at + margin.length, lineEnd);
    if (!isBlank && line.trim() === '') return undefined;
    at = lineEnd + 1;
    blanks = isBlank ? blanks + 1 : 0;
    if (!isBlank) end = at;
    lines.push(line);
  }
  return { text: lines.slice(0, lines.length - blanks).join('\n'), end };
}

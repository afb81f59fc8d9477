import type { SourcePoint } from '../source.js';
import { characterWidth, displayWidth, takeFirst } from './display-width.js';
import { visibleText } from './visible-text.js';

const ELLIPSIS = '...';
const NARROWEST = 20;

/**
 * The line of a place and a caret under its character, as lines; none if the file has no such line. A full-width
 * character takes two columns and two carets; a long line is cut to `width` columns around the place.
 */
export function formatExcerpt(text: string, at: SourcePoint, width: number): readonly string[] {
  const line = text.split(/\r\n|\r|\n/)[at.line - 1];
  if (line === undefined) return [];
  const gutter = `  ${at.line} | `;
  const { shown, before } = cutAround(
    visibleText(line),
    at.column,
    Math.max(NARROWEST, width - gutter.length),
  );
  const caret = '^'.repeat(Math.max(1, characterWidth(shown.slice(before.length))));
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  return [gutter + shown, blank + ' '.repeat(displayWidth(before)) + caret];
}

/** The part of a line that fits, and what of it stands before the column (1-based, UTF-16). */
function cutAround(
  line: string,
  column: number,
  width: number,
): { readonly shown: string; readonly before: string } {
  const before = line.slice(0, column - 1);
  if (displayWidth(line) <= width) return { shown: line, before };
  const lead =
    displayWidth(before) <= width / 2 ? before : ELLIPSIS + takeLast(before, width / 2 - ELLIPSIS.length);
  const rest = takeFirst(line.slice(before.length), width - displayWidth(lead) - ELLIPSIS.length);
  const isCut = rest.length < line.length - before.length;
  return { shown: lead + rest + (isCut ? ELLIPSIS : ''), before: lead };
}

function takeLast(text: string, width: number): string {
  const reversed = [...text].reverse().join('');
  return [...takeFirst(reversed, width)].reverse().join('');
}

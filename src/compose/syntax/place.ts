import type { SourcePoint } from '../../source.js';
import type { Location } from './ast.js';

/** Where a piece of a template starts. Handlebars counts columns from 0, editors from 1. */
export function startOf(loc: Location): SourcePoint {
  return { path: loc.source, line: loc.start.line, column: loc.start.column + 1 };
}

/** The place of a 0-based offset in a text that itself starts at a place. */
export function pointWithin(start: SourcePoint, text: string, offset: number): SourcePoint {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return { path: start.path, line: start.line + lines.length - 1, column };
}

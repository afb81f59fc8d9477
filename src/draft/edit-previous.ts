import type { SourceExtent } from '../source.js';
import type { Edit } from './splice-text.js';

/** Where `edition.yaml` says its year, and the year before. */
export type YearExtents = {
  readonly year: SourceExtent | undefined;
  readonly previous: SourceExtent | undefined;
};

/**
 * What makes `上年版` say `previous`: a new value, a new line after that of the year, or the line away. A file that has
 * several keys on that line is left as it is: an edition whose `上年版` is not the year before is refused when it is loaded.
 */
export function editPrevious(
  text: string,
  { year, previous: stated }: YearExtents,
  previous: string | undefined,
): readonly Edit[] {
  if (stated && previous !== undefined) {
    return [{ start: stated.start, end: stated.end, text: `"${previous}"` }];
  }
  const line = wholeLine(text, stated ? '上年版' : '年度', stated ?? year);
  if (!line) return [];
  if (stated) return [{ ...line, text: '' }];
  if (previous === undefined) return [];
  const added = `${line.indent}上年版: "${previous}"`;
  const whole = line.lineEnd === '' ? `\n${added}` : `${added}${line.lineEnd}`;
  return [{ start: line.end, end: line.end, text: whole }];
}

type Line = {
  readonly start: number;
  /** Behind the line end. */
  readonly end: number;
  readonly indent: string;
  readonly lineEnd: string;
};

/** The line that the value of a key stands on, if it begins with that key. */
function wholeLine(text: string, key: string, extent: SourceExtent | undefined): Line | undefined {
  if (!extent) return undefined;
  const start = text.lastIndexOf('\n', extent.start - 1) + 1;
  const [line = '', lineEnd = ''] = /^[^\r\n]*(\r\n|\r|\n|$)/.exec(text.slice(start)) ?? [];
  const [head, indent = ''] = new RegExp(`^( *)["']?${key}["']?\\s*:`).exec(line) ?? [];
  return head === undefined ? undefined : { start, end: start + line.length, indent, lineEnd };
}

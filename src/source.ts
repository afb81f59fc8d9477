/**
 * Where a piece of text came from. Paths are relative to the workspace and use `/` on every system,
 * so that messages and outputs are the same on any machine.
 */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
};

/** A file as it lies on the disk, before anything is known of its encoding. */
export type RawFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** A place in a source file; line and column are 1-based, the column counts UTF-16 code units as editors do. */
export type SourcePoint = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
};

/** A stretch of a source file's text, in UTF-16 code units. */
export type SourceExtent = {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
};

/**
 * The place of a 0-based offset in a file's text; LF, CRLF and CR all end a line. The line ends of a file are found once, so that a
 * thousand faults do not read it a thousand times.
 */
export function pointAt(file: SourceFile, offset: number): SourcePoint {
  const starts = known.get(file) ?? findLineStarts(file.text);
  known.set(file, starts);
  const line = lastAtMost(starts, Math.max(0, offset));
  const column = Math.min(Math.max(0, offset), file.text.length) - (starts[line] ?? 0) + 1;
  return { path: file.path, line: line + 1, column };
}

const known = new WeakMap<SourceFile, readonly number[]>();

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

/** The index of the last of the ascending numbers that is not above `limit`; the first is 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `path:line:column`, the form that editors and terminals turn into a link. */
export function formatPoint(point: SourcePoint): string {
  return `${point.path}:${point.line}:${point.column}`;
}

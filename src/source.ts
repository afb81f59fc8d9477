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

/** The place of a 0-based offset in a file's text; LF, CRLF and CR all end a line. */
export function pointAt(file: SourceFile, offset: number): SourcePoint {
  const before = file.text.slice(0, Math.max(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  return { path: file.path, line: lines.length, column: last.length + 1 };
}

/** `path:line:column`, the form that editors and terminals turn into a link. */
export function formatPoint(point: SourcePoint): string {
  return `${point.path}:${point.line}:${point.column}`;
}

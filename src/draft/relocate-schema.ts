import path from 'node:path';

const SCHEMA_LINE = /^(# yaml-language-server: \$schema=)(\.[^\s]*)/m;

/**
 * A data file's text with the path of its JSON Schema, which an editor follows from the file, right for another folder.
 * `from` and `to` are the absolute folders of the file.
 */
export function relocateSchema(text: string, from: string, to: string): string {
  return text.replace(SCHEMA_LINE, (_, head: string, link: string) => {
    const moved = path.relative(to, path.resolve(from, link));
    return head + moved.split(path.sep).join('/');
  });
}

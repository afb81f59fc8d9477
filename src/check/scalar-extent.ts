/**
 * Where a YAML scalar that starts at an offset ends, so that words are looked for in it and not in its neighbours.
 * The file was loaded: no scalar but a block of text (`|`) or a quoted one goes over a line's end.
 */
export function endOfScalar(text: string, start: number): number {
  switch (text[start]) {
    case '"':
      return start + (/^"(?:[^"\\]|\\.)*"/s.exec(text.slice(start))?.[0].length ?? 0);
    case "'":
      return start + (/^'(?:[^']|'')*'/.exec(text.slice(start))?.[0].length ?? 0);
    case '|':
      return endOfBlock(text, start);
    default:
      return endOfPlain(text, start);
  }
}

/** Up to the first line that stands less far in than the first line of the block. */
function endOfBlock(text: string, start: number): number {
  const [header = ''] = /^[^\n]*\n?/.exec(text.slice(start)) ?? [];
  const first = start + header.length;
  const [, indent = ''] = /^(?:[ ]*\r?\n)*( +)/.exec(text.slice(first)) ?? [];
  if (indent === '') return first;
  const outside = new RegExp(`\\n(?! {${indent.length}}| *\\r?(?:\\n|$))`).exec(text.slice(first));
  return outside ? first + outside.index : text.length;
}

/** Between `{` and `}` a comma and a bracket end a plain scalar, too. */
function endOfPlain(text: string, start: number): number {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lastOf = (...marks: readonly string[]) => Math.max(...marks.map((mark) => before.lastIndexOf(mark)));
  const isInFlow = lastOf('{', '[') > lastOf('}', ']');
  const end = (isInFlow ? /[,}\]\r\n]| #/ : /[\r\n]| #/).exec(text.slice(start));
  return end ? start + end.index : text.length;
}

/** The number that a line of a cell starts with: ①, （1）, 1、. */
export type ItemMark = {
  readonly style: '①' | '（1）' | '1、';
  readonly value: number;
  /** As it is typed. */
  readonly written: string;
  /** Where it stands in the whole text, in UTF-16 code units. */
  readonly start: number;
};

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The numbers at the starts of lines, line by line; a line without one gives undefined. */
export function listItemMarks(text: string): readonly (ItemMark | undefined)[] {
  const marks: (ItemMark | undefined)[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    marks.push(readItemMark(line.slice(indent), start + indent));
    start += line.length + 1;
  }
  return marks;
}

function readItemMark(line: string, start: number): ItemMark | undefined {
  const circled = CIRCLED.indexOf(line.slice(0, 1));
  if (line !== '' && circled !== -1) {
    return { style: '①', value: circled + 1, written: line.slice(0, 1), start };
  }
  const [written, bracketed, plain] =
    /^(?:[（(](\d{1,2})[）)]|(\d{1,2})(?:、|[．.](?!\d)))/u.exec(line) ?? [];
  if (written === undefined) return undefined;
  const style = plain === undefined ? '（1）' : '1、';
  return { style, value: Number(plain ?? bracketed), written, start };
}

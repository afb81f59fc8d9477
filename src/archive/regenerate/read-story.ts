import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A paragraph of a DOCX file and where a reader finds it. */
export type PlacedText = { readonly place: string; readonly text: string };

const STORY = 'word/document.xml';
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The text of a DOCX file in reading order, each paragraph with the heading above it and its table, row and cell; undefined if the
 * bytes are no such file. Tables are counted from 1 throughout, rows and cells as the file has them, spans not resolved.
 */
export function readStory(bytes: Uint8Array): readonly PlacedText[] | undefined {
  try {
    const filter = (file: { readonly name: string; readonly originalSize: number }) =>
      file.name === STORY && file.originalSize <= MOST_BYTES;
    const story = unzipSync(bytes, { filter })[STORY];
    return story && placeParagraphs(strFromU8(story));
  } catch {
    return undefined;
  }
}

function placeParagraphs(xml: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const at = { heading: '', table: 0, depth: 0, row: 0, cell: 0 };
  let text = '';
  let isHeading = false;
  let inText = false;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => {
    inText = name === 'w:t';
    if (name === 'w:p') [text, isHeading] = ['', false];
    else if (name === 'w:pStyle') isHeading = /^(Heading|Title)/.test(String(attributes['w:val']));
    else enter(at, name);
  });
  parser.on('text', (characters) => {
    if (inText) text += characters;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'w:tbl') at.depth -= 1;
    if (name !== 'w:p') return;
    if (isHeading) at.heading = text;
    found.push({ place: describePlace(at), text });
  });
  parser.write(xml).close();
  return found;
}

type Place = { heading: string; table: number; depth: number; row: number; cell: number };

function enter(at: Place, name: string): void {
  if (name === 'w:tbl') Object.assign(at, { table: at.table + 1, depth: at.depth + 1, row: 0, cell: 0 });
  if (name === 'w:tr') Object.assign(at, { row: at.row + 1, cell: 0 });
  if (name === 'w:tc') at.cell += 1;
}

function describePlace({ heading, table, depth, row, cell }: Place): string {
  const section = heading === '' ? '开头' : `“${heading}”`;
  return depth === 0 ? section : `${section}，第 ${table} 张表第 ${row} 行第 ${cell} 格`;
}

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What a DOCX body holds, in the order of its XML. */
export type DocxBody = {
  /** The content of all `w:t` elements: typed characters, spaces included. */
  readonly text: string;
  readonly tables: readonly DocxTable[];
};

export type DocxTable = {
  readonly columns: number;
  readonly rows: readonly (readonly DocxCell[])[];
};

export type DocxCell = {
  readonly column: number;
  readonly span: number;
  /** Whether the cell goes on from the one above. */
  readonly continues: boolean;
  /** Word refuses a file with a cell that does not end in a paragraph. */
  readonly endsInParagraph: boolean;
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type DraftTable = { columns: number; readonly rows: Draft<DocxCell>[][] };

/** Reads the main part of a package; tables are not nested in our documents. */
export function readDocx(bytes: Uint8Array): DocxBody {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('the package has no word/document.xml');
  const parser = new SaxesParser({ xmlns: true });
  const tables: DraftTable[] = [];
  let text = '';
  let inText = false;
  let lastClosed = '';
  parser.on('opentag', (tag) => {
    if (tag.uri !== WORD) return;
    inText = tag.local === 't';
    lastClosed = '';
    const value = Object.values(tag.attributes).find((attribute) => attribute.local === 'val')?.value;
    openTableTag(tables, tag.local, value);
  });
  parser.on('closetag', (tag) => {
    inText = false;
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell && tag.local === 'tc') cell.endsInParagraph = lastClosed === 'p';
    lastClosed = tag.local;
  });
  parser.on('text', (characters) => {
    if (inText) text += characters;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(strFromU8(part)).close();
  return { text, tables };
}

function openTableTag(tables: DraftTable[], name: string, value: string | undefined): void {
  const table = tables.at(-1);
  const row = table?.rows.at(-1);
  const cell = row?.at(-1);
  if (name === 'tbl') tables.push({ columns: 0, rows: [] });
  else if (name === 'gridCol' && table) table.columns += 1;
  else if (name === 'tr') table?.rows.push([]);
  else if (name === 'tc')
    row?.push({
      column: cell ? cell.column + cell.span : 0,
      span: 1,
      continues: false,
      endsInParagraph: false,
    });
  else if (name === 'gridSpan' && cell) cell.span = Number(value);
  else if (name === 'vMerge' && cell) cell.continues = value !== 'restart';
}

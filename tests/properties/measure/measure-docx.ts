import type { Block, Document } from '../../../src/document/nodes.js';
import { textOf, walkBlock } from '../../../src/document/walk.js';
import { type DocxCell, type DocxTable, readDocx } from '../docx/read-docx.js';

/** What the XML says about a DOCX; everything but the first should be empty. */
export type DocxMeasure = {
  readonly characters: number;
  /** Where the body's text departs from the document's: what was wanted and what is there. */
  readonly departure: string;
  /** Rows that do not fill their table's grid, merged cells without a beginning, cells without a last paragraph. */
  readonly badRows: readonly string[];
};

const EXCERPT = 30;

/** `contents` are the entries that the contents should show, each with its page number. */
export function measureDocx(
  document: Document,
  bytes: Uint8Array,
  contents: readonly string[] = [],
): DocxMeasure {
  const body = readDocx(bytes);
  const wanted = document.sections
    .flatMap(({ name, blocks }) => blocks.flatMap((block) => textsOf(name, block, contents)))
    .join('')
    .replaceAll('\n', '');
  return {
    characters: [...wanted].length,
    departure: findDeparture(wanted, body.text),
    badRows: body.tables.flatMap((table, index) =>
      findBadRows(table).map((fault) => `table ${index + 1} ${fault}`),
    ),
  };
}

function textsOf(section: string, block: Block, contents: readonly string[]): readonly string[] {
  if (block.kind === 'contents') return contents;
  return [...walkBlock(section, block)].map((leaf) => textOf(leaf.inlines));
}

function findDeparture(wanted: string, found: string): string {
  if (wanted === found) return '';
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const excerpt = (text: string) => JSON.stringify(text.slice(at, at + EXCERPT));
  return `at ${at} wanted ${excerpt(wanted)}, found ${excerpt(found)}`;
}

function findBadRows(table: DocxTable): readonly string[] {
  return table.rows.flatMap((row, index) => {
    const width = row.reduce((sum, cell) => sum + cell.span, 0);
    const above = table.rows[index - 1] ?? [];
    const faults = [
      width === table.columns ? '' : `fills ${width} of ${table.columns} columns`,
      row.every((cell) => !cell.continues || above.some((upper) => matches(upper, cell)))
        ? ''
        : 'continues no cell',
      row.every((cell) => cell.endsInParagraph) ? '' : 'has a cell without a last paragraph',
    ];
    return faults.filter((fault) => fault !== '').map((fault) => `row ${index + 1} ${fault}`);
  });
}

function matches(upper: DocxCell, cell: DocxCell): boolean {
  return upper.column === cell.column && upper.span === cell.span;
}

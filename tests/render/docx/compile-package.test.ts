import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  Footer,
  InsertedTextRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument,
} from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compilePackage } from '../../../src/render/docx/compile-package.js';

const UNUSED = /(custom|numbering|footnotes|endnotes)\.xml/;

const words = fc.string({ unit: fc.constantFrom(...'预算数 1.5&<>"\'\t\n\u0001\u001f𠮷'), maxLength: 8 });
const run = fc.record({ text: words, bold: fc.boolean(), superScript: fc.boolean() });
const paragraph = fc.record({
  style: words,
  runs: fc.array(run, { maxLength: 4 }),
  keepNext: fc.boolean(),
});
const table = fc.array(paragraph, { minLength: 1, maxLength: 4 });
const story = fc.array(
  fc.oneof(
    paragraph.map((said) => ({ kind: 'paragraph', said }) as const),
    table.map((cells) => ({ kind: 'table', cells }) as const),
    words.map((said) => ({ kind: 'entry', said }) as const),
  ),
  { minLength: 1, maxLength: 6 },
);
type Piece = typeof story extends fc.Arbitrary<(infer P)[]> ? P : never;
type Said = typeof paragraph extends fc.Arbitrary<infer S> ? S : never;

const buildParagraph = ({ runs, ...said }: Said) =>
  new Paragraph({ ...said, children: runs.map((options) => new TextRun(options)) });

function buildPiece(piece: Piece, id: number): FileChild {
  if (piece.kind === 'paragraph') return buildParagraph(piece.said);
  if (piece.kind === 'entry') {
    const change = { id, author: piece.said, date: '2019-02-01T00:00:00Z' };
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new InternalHyperlink({
          anchor: 'a',
          children: [new TextRun({ children: [new Tab(), piece.said] })],
        }),
        new InsertedTextRun({ text: piece.said, ...change }),
      ],
    });
  }
  const children = piece.cells.map((said) => new TableCell({ children: [buildParagraph(said)] }));
  return new Table({ rows: [new TableRow({ children })], columnWidths: piece.cells.map(() => 500) });
}

/** Anew each time: the objects of the docx package change when they are written. */
function build(pieces: readonly Piece[]): WordDocument {
  const marked = new Paragraph({ style: 'Heading1' });
  for (const child of [new BookmarkStart('a', 1), new BookmarkEnd(1)]) marked.addChildElement(child);
  const number = new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT] })] });
  return new WordDocument({
    sections: [
      {
        children: [marked, ...pieces.map(buildPiece)],
        footers: { default: new Footer({ children: [number] }) },
      },
      { children: pieces.map(buildPiece) },
    ],
  });
}

async function readPackage(document: WordDocument): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await Packer.toBuffer(document));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const dropUnused = (xml: string) =>
  xml.replace(/<(Override|Relationship) [^>]*>/g, (element) => (UNUSED.test(element) ? '' : element));

describe('compilePackage', () => {
  it('writes every part as the Packer of the docx package does, but for references to unused ones', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (pieces) => {
        const theirs = await readPackage(build(pieces));
        for (const [path, xml] of compilePackage(build(pieces))) {
          const expected = theirs.get(path) ?? '';
          expect(xml, path).toBe(/rels$|Types/.test(path) ? dropUnused(expected) : expected);
        }
      }),
      { numRuns: 40, seed: 20190201 },
    );
  });

  it('leaves out only what is replaced or unused', async () => {
    const [ours, theirs] = [compilePackage(build([])), await readPackage(build([]))];
    expect([...theirs.keys()].filter((path) => !ours.has(path)).toSorted()).toEqual([
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/endnotes.xml.rels',
      'word/_rels/fontTable.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'word/endnotes.xml',
      'word/fontTable.xml',
      'word/footnotes.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });
});

import {
  AlignmentType,
  DeletedTextRun,
  type IContext,
  InsertedTextRun,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  type XmlComponent,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, Mark } from '../../../src/document/nodes.js';
import { fillFrame } from '../../../src/render/docx/frames.js';
import { openScribe } from '../../../src/render/docx/scribe.js';
import { writeRuns } from '../../../src/render/docx/write-runs.js';
import { writeComponent } from '../../../src/render/docx/write-xml.js';

const revision = { id: 7, author: '甲 & "乙"', date: '2019-02-01T00:00:00Z' };
const scribe = openScribe(() => revision);

const write = (component: XmlComponent) => writeComponent(component, { stack: [] } as unknown as IContext);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ unit: fc.constantFrom(...'预算 1.5&<>"\'\u0001𠮷') }),
    marks: fc.subarray<Mark>(['bold', 'superscript']),
  }),
  fc.constant({ kind: 'lineBreak' as const }),
);
const change = fc.constantFrom('inserted' as const, 'deleted' as const, undefined);

/** The run of an inline as the docx package is asked for it, text and all. */
function makeRun(said: Inline): XmlComponent {
  const options =
    said.kind === 'lineBreak'
      ? { break: 1 }
      : {
          text: said.text,
          font: { hint: 'eastAsia' as const },
          ...(said.marks.includes('bold') && { bold: true }),
          ...(said.marks.includes('superscript') && { superScript: true }),
        };
  if (said.change === 'inserted') return new InsertedTextRun({ ...options, ...revision });
  if (said.change === 'deleted') return new DeletedTextRun({ ...options, ...revision });
  return new TextRun(options);
}

describe('a scribe', () => {
  it('writes runs as the docx package does with their text in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(inline, change)), (said) => {
        const inlines = said.map(
          ([one, changed]): Inline => ({ ...one, ...(changed && { change: changed }) }),
        );
        expect(writeRuns(inlines, scribe)).toBe(inlines.map((one) => write(makeRun(one))).join(''));
      }),
      { seed: 20190201 },
    );
  });

  it('frames paragraphs, cells and rows as the docx package does with their content in them', () => {
    const look = { style: '正文', alignment: AlignmentType.RIGHT, keepNext: true };
    const cellLook = { columnSpan: 2, width: { size: 1234, type: 'dxa' as const } };
    const rowLook = { cantSplit: true, insertion: revision };
    const makeParagraph = () => new Paragraph({ ...look, children: [new TextRun('一'), new TextRun('二')] });
    const paragraph = fillFrame(scribe.paragraph(look), write(new TextRun('一')) + write(new TextRun('二')));
    expect(paragraph).toBe(write(makeParagraph()));
    const makeCell = () => new TableCell({ ...cellLook, children: [makeParagraph(), makeParagraph()] });
    const cell = fillFrame(scribe.cell(cellLook), paragraph + paragraph);
    expect(cell).toBe(write(makeCell()));
    const row = fillFrame(scribe.row(rowLook), cell + cell);
    expect(row).toBe(write(new TableRow({ ...rowLook, children: [makeCell(), makeCell()] })));
  });

  it('makes each look once, and no two looks alike', () => {
    const look = { style: '正文', keepNext: true };
    expect(scribe.paragraph({ ...look })).toBe(scribe.paragraph(look));
    expect(scribe.paragraph({ style: '正文' })).not.toEqual(scribe.paragraph(look));
  });

  it('finds the place of the content behind any name of an author', () => {
    const odd = openScribe(() => ({ ...revision, author: '甲\uf8ff乙' }));
    const run = { kind: 'text', text: '新', marks: [], change: 'inserted' } as const;
    expect(writeRuns([run], odd)).toMatch(/w:author="甲\uf8ff乙".*>新<\/w:t>/);
    expect(writeRuns([{ kind: 'lineBreak', change: 'deleted' }], odd)).toContain('w:author="甲\uf8ff乙"');
  });
});

import { describe, expect, it } from 'vitest';
import type { Block, Cell, Document, Inline } from '../../../src/document/nodes.js';
import { sampleLayout } from '../../render/docx/sample-layout.js';
import { makePlainPdf } from '../pdf/plain-pdf.js';
import { measurePdf, type PdfMeasure } from './measure-pdf.js';

const LEFT = 80;
const TOP = 700;

describe('measurePdf', () => {
  it('finds nothing on a page that shows its document in order', async () => {
    const measure = await measure1(paragraph('one two'), text(LEFT, TOP, 'one two'));
    expect(measure).toMatchObject({
      pages: 1,
      characters: 6,
      lost: '',
      outside: [],
      overlaps: [],
      crossings: [],
      disorder: [],
    });
  });

  it('reads matrices, moves, leading, spacing and rise', async () => {
    const stream =
      'q 0.5 0 0 0.5 40 350 cm BT /F 24 Tf 1 0 0 1 80 700 Tm 10 TL [(o) 0 (n)] TJ (e) \' 0 0 (!) " ET Q';
    expect((await measure1(paragraph('one!'), stream)).lost).toBe('');
    const spaced = `BT /F 12 Tf 30 Tc ${LEFT} ${TOP} Td (ab) Tj ET ${text(LEFT + 40, TOP, 'c')}`;
    expect((await measure1(paragraph('acb'), spaced)).overlaps).toHaveLength(1);
    const raised = `BT /F 12 Tf ${LEFT} ${TOP} Td (a) Tj 200 Ts (b) Tj ET`;
    expect((await measure1(paragraph('ab'), raised)).outside).toHaveLength(1);
  });

  it('counts characters that are not shown, shown less often, or shown without ink', async () => {
    expect((await measure1(paragraph('aab'), text(LEFT, TOP, 'ab'))).lost).toBe('a');
    expect((await measure1(paragraph('ab'), `3 Tr ${text(LEFT, TOP, 'ab')}`)).lost).toBe('ab');
  });

  it('finds text outside the type area, but lets the page number stand below it', async () => {
    const number = text(400, 70, '\\2271\\227');
    expect((await measure1(paragraph('a'), text(LEFT, TOP, 'a') + number)).outside).toEqual([]);
    expect((await measure1(paragraph('a'), text(LEFT, TOP, 'a') + text(400, 70, '1'))).outside).toHaveLength(
      1,
    );
    expect((await measure1(paragraph('a'), text(20, TOP, 'a'))).outside).toHaveLength(1);
    expect((await measure1(paragraph('a'), text(LEFT, 800, 'a'))).outside).toHaveLength(1);
  });

  it('finds text printed over text', async () => {
    const measure = await measure1(paragraph('ab'), text(LEFT, TOP, 'a') + text(LEFT + 3, TOP + 4, 'b'));
    expect(measure.overlaps).toHaveLength(1);
  });

  it('finds rules through text, stroked or filled', async () => {
    const word = text(LEFT, TOP, 'mmmm');
    expect((await measure1(paragraph('mmmm'), `${word} 85 650 m 85 720 l S`)).crossings).toHaveLength(1);
    expect((await measure1(paragraph('mmmm'), `${word} 70 703 200 0.5 re f`)).crossings).toHaveLength(4);
    expect((await measure1(paragraph('mmmm'), `${word} 70 690 200 30 re f`)).crossings).toEqual([]);
    expect((await measure1(paragraph('mmmm'), `${word} 70 695 m 300 695 l S`)).crossings).toEqual([]);
  });

  it('finds a cell whose lines are out of order or in the columns of another', async () => {
    const cells = table('ab', 'cd');
    const right = 300;
    const good = text(LEFT, TOP, 'a') + text(LEFT, TOP - 12, 'b') + text(right, TOP, 'cd');
    expect((await measure1(cells, good)).disorder).toEqual([]);
    const swapped = text(LEFT, TOP, 'b') + text(LEFT, TOP - 12, 'a') + text(right, TOP, 'cd');
    expect((await measure1(cells, swapped)).disorder).toEqual(['ab']);
    const moved = text(LEFT, TOP, 'a') + text(right, TOP - 12, 'b') + text(right, TOP, 'cd');
    expect((await measure1(cells, moved)).disorder).toEqual(['ab']);
  });

  it('follows a text over pages that repeat other text, and not over a page that lacks it', async () => {
    const pages = [
      text(LEFT, TOP, 'head') + text(LEFT, 680, 'xy'),
      text(LEFT, TOP, 'head') + text(LEFT, 680, 'z'),
    ];
    expect((await measureAll([paragraph('xyz')], pages)).disorder).toEqual([]);
    const gap = [pages[0] ?? '', text(LEFT, TOP, 'head'), pages[1] ?? ''];
    expect((await measureAll([paragraph('xyz')], gap)).disorder).toEqual(['xyz']);
  });

  it('finds a heading at the foot of a page, away from what it announces', async () => {
    const blocks = [heading('heading'), paragraph('body')];
    const foot = text(LEFT, 120, 'heading');
    expect((await measureAll(blocks, [foot, text(LEFT, TOP, 'body')])).stranded).toEqual(['heading']);
    expect((await measureAll(blocks, [foot + text(LEFT, 105, 'body')])).stranded).toEqual([]);
    const prose = text(LEFT, 120, 'a heading');
    expect((await measureAll(blocks, [prose, text(LEFT, TOP, 'body')])).stranded).toEqual([]);
    const broken: readonly Block[] = [heading('heading'), { kind: 'pageBreak' }, paragraph('body')];
    expect((await measureAll(broken, [foot, text(LEFT, TOP, 'body')])).stranded).toEqual([]);
  });

  it('reads a raised character within its line', async () => {
    const stream = `BT /F 12 Tf ${LEFT} ${TOP} Td (a) Tj 5 Ts /F 7 Tf (2) Tj 0 Ts /F 12 Tf (b) Tj ET`;
    expect((await measure1(paragraph('a2b'), stream)).disorder).toEqual([]);
  });

  it('refuses a page that clips: what it hides would pass for shown', async () => {
    await expect(measure1(paragraph('a'), `0 0 9 9 re W n ${text(LEFT, TOP, 'a')}`)).rejects.toThrow('clips');
  });
});

describe('measurePdf of contents', () => {
  const number = (page: string) => text(400, 70, `\\227${page}\\227`);
  const contents: readonly Block[] = [
    { kind: 'contents', deepest: 1 },
    { kind: 'pageBreak' },
    heading('first one'),
  ];

  async function listed(entry: string): Promise<readonly string[]> {
    const streams = [text(LEFT, TOP, entry) + number('1'), text(LEFT, TOP, 'first one') + number('2')];
    return (await measureAll(contents, streams)).unlisted;
  }

  it('finds nothing where each heading has a line with dots and its page', async () => {
    expect(await listed('first one....2')).toEqual([]);
  });

  it.each([
    'first one....1',
    'first one....3',
    'first one2',
    'first one....',
    'first....2',
    'first onefirst one..2',
  ])('finds a heading that is not listed right: %s', async (entry) => {
    expect(await listed(entry)).toEqual(['firstone']);
  });
});

function measure1(block: Block, stream: string): Promise<PdfMeasure> {
  return measureAll([block], [stream]);
}

function measureAll(blocks: readonly Block[], streams: readonly string[]): Promise<PdfMeasure> {
  const meta = { title: '样张', author: '样张', language: 'zh-CN', date: new Date(0) };
  const document: Document = { meta, sections: [{ name: '样张', sheet: '竖页', blocks }] };
  return measurePdf(document, sampleLayout, makePlainPdf(streams));
}

function text(x: number, y: number, shown: string): string {
  return `BT /F 12 Tf ${x} ${y} Td (${shown}) Tj ET `;
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', style: '正文', inlines: run(words) };
}

function heading(words: string): Block {
  return { kind: 'heading', level: 1, inlines: run(words) };
}

function table(left: string, right: string): Block {
  const columns = [left, right].map(() => ({ weight: 1, align: 'left' }) as const);
  const cells = [left, right].map((words): Cell => ({ colSpan: 1, rowSpan: 1, inlines: run(words) }));
  return { kind: 'table', style: '常规', columns, head: [], body: [{ cells }] };
}

function run(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words, marks: [] }];
}

import { describe, expect, it } from 'vitest';
import type { Block, Cell, Document, Inline, Row, Section, Table } from '../../src/document/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { measureDocx } from './measure/measure-docx.js';
import { measurePdf } from './measure/measure-pdf.js';
import { readPdf } from './pdf/read-pdf.js';
import { readStyle } from './random/read-material.js';

/** Documents that once broke a renderer, or that are made to. Each must come out whole in both formats. */
const HARD_DOCUMENTS: Readonly<Record<string, readonly Section[]>> = {
  'a page break before a section on another sheet': [
    section('竖页', [paragraph('竖页文字'), { kind: 'pageBreak' }]),
    section('横页', [paragraph(prose(120)), table(['甲', '乙', '丙'], [[prose(60), '二', '三']])]),
  ],
  'nothing but a page break': [section('横页', [{ kind: 'pageBreak' }])],
  'a section of a page break alone between other sheets': [
    section('竖页', [paragraph('前文')]),
    section('横页', [{ kind: 'pageBreak' }]),
    section('竖页', [paragraph(prose(600)), table(['甲', '乙'], [['一', prose(80)]])]),
  ],
  'a heading, a caption and a head over rows that are tied together and nearly fill a page': [
    section('横页', [
      heading('职责分类绩效目标一览表'),
      { ...table(['职责', '指标'], tiedRows(27)), caption: run('部门职责与工作活动') },
    ]),
  ],
  'rows that are tied together and fill three pages': [
    section('横页', [heading('部门职责绩效目标'), table(['职责', '指标'], tiedRows(90))]),
  ],
  'a cell of three pages beside short ones': [
    section('横页', [
      table(
        ['甲', '乙', '丙'],
        [
          ['一', prose(2400), '三'],
          ['四', '五', '六'],
        ],
      ),
    ]),
  ],
  'a word of 400 letters in a narrow column': [
    section('竖页', [
      table(['甲', '乙', '丙', '丁', '戊', '己', '庚'], [['x'.repeat(400), '', '', '', '', '', '']]),
    ]),
  ],
  'characters that share a drawing in some font': [
    section('竖页', [paragraph('·•・‧…⋯-‑‒–～〜／∕｀‵￥¥―—'), heading('·•・…⋯')]),
  ],
};

const { layout, fonts } = readStyle();

describe.each(Object.entries(HARD_DOCUMENTS))('%s', (_, sections) => {
  const document: Document = {
    meta: { title: '难排的文档', author: '测试', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) },
    sections,
  };

  it('is whole in a PDF', async () => {
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    expect(await measurePdf(document, layout, bytes)).toMatchObject({
      lost: '',
      outside: [],
      overlaps: [],
      crossings: [],
      disorder: [],
      openRules: [],
      stranded: [],
    });
  });

  it('is whole in a DOCX', async () => {
    const { bytes, diagnostics } = await renderDocx({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    expect(measureDocx(document, bytes)).toMatchObject({ departure: '', badRows: [] });
  });
});

describe('spaces at the start of a cell', () => {
  it('move the text to the right by two characters in a PDF: they alone tell an activity from a duty', async () => {
    const rows = [
      ['职责', '一'],
      ['　　活动', '二'],
    ];
    const document: Document = {
      meta: { title: '缩进', author: '测试', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) },
      sections: [section('横页', [table(['甲', '乙'], rows)])],
    };
    const { bytes } = await renderPdf({ document, layout, fonts });
    const glyphs = (await readPdf(bytes)).flatMap((page) => page.glyphs);
    const duty = glyphs.find((glyph) => glyph.text === '职');
    const activity = glyphs.find((glyph) => glyph.text === '活');
    expect((activity?.left ?? 0) - (duty?.left ?? 0)).toBeCloseTo(2 * (duty?.size ?? 0), 1);
  });
});

function section(sheet: string, blocks: readonly Block[]): Section {
  return { name: sheet, sheet, blocks };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, inlines: run(text) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', style: '正文', inlines: run(text) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    style: '绩效',
    columns: head.map(() => ({ weight: 1, align: 'left' })),
    head: [plainRow(head)],
    body: rows.map(plainRow),
  };
}

/** Rows of one indicator each that a duty on the left ties together. */
function tiedRows(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? [`${count}行的职责`, '指标一'] : [`指标${index + 1}`],
  );
}

function plainRow(texts: readonly string[]): Row {
  return { cells: texts.map((text) => cell(text)) };
}

function cell(text: string): Cell {
  const tied = /^(\d+)行的职责$/.exec(text);
  return { colSpan: 1, rowSpan: Number(tied?.[1] ?? 1), inlines: run(text) };
}

function run(text: string): readonly Inline[] {
  return [{ kind: 'text', text, marks: [] }];
}

function prose(length: number): string {
  return '围绕区政府中心工作，加强调查研究，掌握工作动态，总结推广新经验，为领导决策提供依据；'
    .repeat(length)
    .slice(0, length);
}

import { describe, expect, it } from 'vitest';
import type { PaintedLine } from '../../../src/render/pdf/engine/painted.js';
import { proveContents } from '../../../src/render/pdf/prove-contents.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import type { PrintedEntry } from '../../../src/render/printed-contents.js';
import { readStyle } from '../../properties/random/read-material.js';
import { documentOf, heading, inlines, section } from '../docx/sample-document.js';

const areas = [{ left: 10, top: 10, right: 110, bottom: 110 }];
const box = { left: 10, top: 10, right: 60, bottom: 30 };

const entry = (text: string, label: string): PrintedEntry => ({
  level: 1,
  inlines: inlines(text),
  headingIndex: 0,
  leaf: 0,
  label,
});

const line = (text: string, changes: Partial<PaintedLine> = {}): PaintedLine => ({
  leaf: undefined,
  repeated: false,
  contentsEntry: 0,
  text,
  page: 0,
  box,
  ...changes,
});

const leader: PaintedLine = { leaf: undefined, repeated: false, text: '....', page: 0, box };

const messages = (entries: readonly PrintedEntry[], lines: readonly PaintedLine[]) =>
  proveContents(entries, lines, areas).map(({ code, message }) => `${code} ${message}`);

describe('proveContents', () => {
  it('is silent when each entry has its words and its number, over several lines, and nothing else', () => {
    const lines = [line('一、概'), line('况1'), leader, line('二、乙2', { contentsEntry: 1 })];
    expect(messages([entry('一、概况', '1'), entry('二、乙', '2')], lines)).toEqual([]);
  });

  it.each([
    ['no line', [], 'SC154 目录中应有“一、概况1”，PDF 中是“”'],
    ['another number', [line('一、概况2')], 'SC154 目录中应有“一、概况1”，PDF 中是“一、概况2”'],
    ['no number', [line('一、概况')], 'SC154 目录中应有“一、概况1”，PDF 中是“一、概况”'],
    [
      'it twice',
      [line('一、概况1'), line('一、概况1')],
      'SC154 目录中应有“一、概况1”，PDF 中是“一、概况1一、概况1”',
    ],
    [
      'it beside the type area',
      [line('一、概况1', { box: { ...box, left: 2 } })],
      'SC154 目录中的“一、概况1”超出版心',
    ],
  ])('reports an entry with %s', (_, lines, message) => {
    expect(messages([entry('一、概况', '1')], lines)).toEqual([message]);
  });

  it('refuses a layout that pushes the entries out of the type area', async () => {
    const { layout, fonts } = readStyle();
    const 目录一级 = { ...layout.段落样式.正文, 首行缩进: 60 };
    const styled = { ...layout, 段落样式: { ...layout.段落样式, 目录一级 } };
    const document = documentOf(section('竖页', { kind: 'contents', deepest: 1 }, heading(1, '一、概况')));
    const { diagnostics } = await renderPdf({ document, layout: styled, fonts });
    expect(diagnostics.map(({ code }) => code)).toEqual(['SC154']);
  });
});

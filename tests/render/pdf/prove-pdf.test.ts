import { describe, expect, it } from 'vitest';
import type { PaintedLine } from '../../../src/render/pdf/engine/painted.js';
import { provePdf } from '../../../src/render/pdf/prove-pdf.js';
import { documentOf, paragraph, section } from '../docx/sample-document.js';

const document = documentOf(section('竖页', paragraph('基本支出1120.97万元'), paragraph('项目支出')));
const area = { left: 0, top: 0, right: 100, bottom: 100 };
const box = { left: 10, top: 10, right: 90, bottom: 20 };

function line(leaf: number, text: string, changes: Partial<PaintedLine> = {}): PaintedLine {
  return { leaf, text, repeated: false, page: 0, box, ...changes };
}

const whole = [line(0, '基本支出'), line(0, '1120.97万元'), line(1, '项目支出')];

describe('provePdf', () => {
  it('is content when every character is painted once', () => {
    expect(provePdf(document, whole, [area])).toEqual([]);
    expect(provePdf(document, [...whole, line(1, '项目支出', { repeated: true })], [area])).toEqual([]);
  });

  it.each([
    ['a lost line', whole.slice(0, 2)],
    ['a lost character', [line(0, '基本支出'), line(0, '1120.9万元'), line(1, '项目支出')]],
    ['a line twice', [...whole, line(1, '项目支出')]],
    ['lines in the wrong order', [line(0, '1120.97万元'), line(0, '基本支出'), line(1, '项目支出')]],
  ])('refuses %s', (_, painted) => {
    expect(provePdf(document, painted, [area]).map(({ code }) => code)).toEqual(['SC151']);
  });

  it('refuses a line outside the type area, and says which page', () => {
    const outside = line(1, '项目支出', { box: { ...box, right: 101 } });
    const [finding] = provePdf(document, [...whole.slice(0, 2), outside], [area]);
    expect(finding).toMatchObject({ code: 'SC152', message: '第 1 页的“项目支出”超出版心' });
  });

  it('refuses a figure of the data that is broken over two lines, but not words', () => {
    const figure = { kind: 'text', text: '12345.67', marks: [], dataPath: '支出.合计' } as const;
    const shown = documentOf(section('竖页', { ...paragraph(''), inlines: [figure] }, paragraph('项目支出')));
    const words = [line(1, '项目'), line(1, '支出')];
    expect(provePdf(shown, [line(0, '12345.67'), ...words], [area])).toEqual([]);
    const broken = provePdf(shown, [line(0, '12345.6'), line(0, '7'), ...words], [area]);
    expect(broken.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'SC153 “收支情况”一节的数字“12345.67”比它的一列宽，断成了 2 行',
    ]);
  });
});

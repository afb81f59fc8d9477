import { describe, expect, it } from 'vitest';
import type { Painted, PaintedLine, Shown } from '../../../src/render/pdf/engine/painted.js';
import { proveStructure } from '../../../src/render/pdf/prove-structure.js';
import { buildStructure } from '../../../src/render/pdf/structure/build-structure.js';
import { element, leafElement } from '../../../src/render/pdf/structure/elements.js';
import { documentOf, paragraph, section } from '../docx/sample-document.js';

const document = documentOf(section('竖页', paragraph('甲乙'), paragraph(''), paragraph('丙')));
const tree = buildStructure(document);
const box = { left: 0, top: 0, right: 10, bottom: 10 };
const leaf = (number: number): Shown => ({ kind: 'leaf', leaf: number });

function line(
  number: number,
  text: string,
  mark: number | undefined,
  changes: Partial<PaintedLine> = {},
): PaintedLine {
  return {
    leaf: number,
    repeated: false,
    text,
    page: 0,
    box,
    ...(mark === undefined ? {} : { mark }),
    ...changes,
  };
}

function painted(lines: readonly PaintedLine[], ...marks: readonly (readonly Shown[])[]): Painted {
  const page = { width: 0, height: 0, content: new Uint8Array(), fonts: new Set<never>(), usesColor: false };
  return { lines, bookmarks: [], pages: marks.map((own) => ({ ...page, marks: own })) };
}

const whole = [line(0, '甲', 0), line(0, '乙', 0), line(1, '', undefined), line(2, '丙', 1)];
const prove = (structure: typeof tree, record: Painted) =>
  proveStructure(document, structure, record).map(({ code, message }) => `${code} ${message}`);

describe('proveStructure', () => {
  it('is content with a tree that has every leaf with words once, each marked as itself', () => {
    expect(prove(tree, painted(whole, [leaf(0), leaf(2)]))).toEqual([]);
    const furniture = line(0, '甲', undefined, { repeated: true });
    expect(prove(tree, painted([furniture, ...whole], [leaf(0), leaf(2)]))).toEqual([]);
  });

  it('is content with a leaf that goes on over the page', () => {
    const lines = [line(0, '甲', 0), line(0, '乙', 0, { page: 1 }), line(2, '丙', 1, { page: 1 })];
    expect(prove(tree, painted(lines, [leaf(0)], [leaf(0), leaf(2)]))).toEqual([]);
  });

  it.each([
    ['misses', [0], 'SC155 “丙”在结构标记中出现 0 次'],
    ['repeats', [0, 2, 2], 'SC155 “丙”在结构标记中出现 2 次'],
    ['disorders', [2, 0], 'SC155 结构标记的次序与正文不同'],
  ])('refuses a tree that %s a leaf', (_, leaves, message) => {
    const wrong = element(
      'Document',
      leaves.map((number) => leafElement('P', [], number)),
    );
    expect(prove(wrong, painted(whole, [leaf(0), leaf(2)]))).toContain(message);
  });

  it.each([
    ['a line without a mark', [line(0, '甲', undefined), ...whole.slice(1)], [leaf(0), leaf(2)]],
    ['a line marked as another leaf', whole, [leaf(2), leaf(2)]],
    ['furniture that is marked', [...whole, line(0, '甲', 0, { repeated: true })], [leaf(0), leaf(2)]],
  ])('refuses %s', (_, lines, marks) => {
    expect(prove(tree, painted(lines, marks)).join()).toContain('标记错了');
  });

  it('refuses a page whose marks are not in the order of the tree', () => {
    const lines = [line(2, '丙', 0), line(0, '甲乙', 1)];
    expect(prove(tree, painted(lines, [leaf(2), leaf(0)]))).toEqual([
      'SC155 第 1 页的内容不按结构标记的次序',
    ]);
  });
});

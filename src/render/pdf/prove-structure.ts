import type { Diagnostic } from '../../diagnostic.js';
import type { Document } from '../../document/nodes.js';
import { textOf, walkLeaves } from '../../document/walk.js';
import { type Painted, type PaintedLine, type Shown, shownBy } from './engine/painted.js';
import { type StructureElement, walkStructure } from './structure/structure-tree.js';

/**
 * Compares the structure tree with the document and with what was painted: every leaf with words stands in the tree once,
 * in reading order; every line of it is marked as that leaf; and each page marks its leaves in the tree's order (one more
 * than once where furniture stands between its lines).
 */
export function proveStructure(
  document: Document,
  tree: StructureElement,
  { pages, lines }: Painted,
): readonly Diagnostic[] {
  const texts = [...walkLeaves(document)].map(({ inlines }) => textOf(inlines).replaceAll('\n', ''));
  const tagged = [...walkStructure(tree)].flatMap(({ shown }) =>
    shown?.kind === 'leaf' ? [shown.leaf] : [],
  );
  const times = new Map<number, number>();
  for (const leaf of tagged) times.set(leaf, (times.get(leaf) ?? 0) + 1);
  return [
    ...texts.flatMap((text, leaf) => checkTagged(text, times.get(leaf) ?? 0)),
    ...(isInOrder(tagged) ? [] : [describe('结构标记的次序与正文不同')]),
    ...lines.flatMap((line) => checkMark(line, pages[line.page]?.marks)),
    ...pages.flatMap(({ marks }, page) =>
      isInOrder(marks.flatMap((shown) => (shown.kind === 'leaf' ? [shown.leaf] : [])))
        ? []
        : [describe(`第 ${page + 1} 页的内容不按结构标记的次序`)],
    ),
  ];
}

function checkTagged(text: string, times: number): readonly Diagnostic[] {
  if (times === 1 || (times === 0 && text === '')) return [];
  return [describe(`“${text}”在结构标记中出现 ${times} 次`)];
}

/** Characters that show something of the document are marked as that; furniture is not. */
function checkMark(line: PaintedLine, marks: readonly Shown[] = []): readonly Diagnostic[] {
  const { mark, text, page } = line;
  const owner = mark === undefined ? undefined : marks[mark];
  const expected = text === '' ? undefined : shownBy(line);
  if (JSON.stringify(owner) === JSON.stringify(expected)) return [];
  return [describe(`第 ${page + 1} 页的“${text}”标记错了`)];
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}

function describe(message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'SC155',
    message,
    hint: '没有写出文件。这是程序的缺陷，请把这条信息和数据一起报告给维护人员。',
  };
}

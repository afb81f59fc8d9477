import type { Diagnostic } from '../../diagnostic.js';
import { isChanged, splitStretches } from '../../document/change-views.js';
import type { Change, Document, Inline } from '../../document/nodes.js';
import { textOf, walkLeaves } from '../../document/walk.js';
import {
  isSameShown,
  nameShown,
  type Painted,
  type PaintedLine,
  type Shown,
  shownBy,
} from './engine/painted.js';
import { type StructureElement, walkStructure } from './structure/structure-tree.js';

/**
 * Compares the structure tree with the document and with what was painted: every leaf with words, of a changed one every
 * stretch with words and what happened to it, stands in the tree once,
 * in reading order; every line of it is marked as that leaf; and each page marks its leaves in the tree's order (one more
 * than once where furniture stands between its lines).
 */
export function proveStructure(
  document: Document,
  tree: StructureElement,
  { pages, lines }: Painted,
): readonly Diagnostic[] {
  const tagged = [...walkStructure(tree)].flatMap(({ change, shown }) =>
    shown?.kind === 'leaf' ? [{ ...shown, name: nameTagged(shown, change) }] : [],
  );
  const times = new Map<string, number>();
  for (const { name } of tagged) times.set(name, (times.get(name) ?? 0) + 1);
  return [
    ...listTagged(document).flatMap(({ name, text }) => checkTagged(text, times.get(name) ?? 0)),
    ...(isInOrder(tagged) ? [] : [describe('结构标记的次序与正文不同')]),
    ...lines.flatMap((line) => checkMark(line, pages[line.page]?.marks)),
    ...pages.flatMap(({ marks }, page) =>
      isInOrder(marks.flatMap((shown) => (shown.kind === 'leaf' ? [shown] : [])))
        ? []
        : [describe(`第 ${page + 1} 页的内容不按结构标记的次序`)],
    ),
  ];
}

/** What should be tagged, with its text. */
function listTagged(document: Document): readonly { readonly name: string; readonly text: string }[] {
  return [...walkLeaves(document)].flatMap(({ inlines }, leaf) => {
    if (!isChanged(inlines))
      return [{ name: nameTagged({ kind: 'leaf', leaf }, undefined), text: plain(inlines) }];
    return splitStretches(inlines).map(({ change, inlines: words }, stretch) => ({
      name: nameTagged({ kind: 'leaf', leaf, stretch }, change),
      text: plain(words),
    }));
  });
}

function nameTagged(shown: Shown, change: Change | undefined): string {
  return `${nameShown(shown)} ${change}`;
}

function plain(inlines: readonly Inline[]): string {
  return textOf(inlines).replaceAll('\n', '');
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
  if (isSameShown(owner, expected)) return [];
  return [describe(`第 ${page + 1} 页的“${text}”标记错了`)];
}

type ShownLeaf = Extract<Shown, { readonly kind: 'leaf' }>;

function isInOrder(leaves: readonly ShownLeaf[]): boolean {
  return leaves.every((shown, index) => {
    const before = leaves[index - 1];
    if (!before || shown.leaf > before.leaf) return true;
    return shown.leaf === before.leaf && (shown.stretch ?? 0) >= (before.stretch ?? 0);
  });
}

function describe(message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'SC155',
    message,
    hint: '没有写出文件。这是程序的缺陷，请把这条信息和数据一起报告给维护人员。',
  };
}

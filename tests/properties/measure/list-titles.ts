import type { Document } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';

/**
 * What the contents of a document should list: the words of the headings after them, down to their level, each with its
 * page number if the pages of all headings are given.
 */
export function listTitles(document: Document, headingPages: readonly string[] = []): readonly string[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const start = blocks.findIndex((block) => block.kind === 'contents');
  const contents = blocks[start];
  if (contents?.kind !== 'contents') return [];
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
  return headings.flatMap(({ block, index }, number) => {
    const words = textOf(block.inlines).replaceAll('\n', '').trim();
    const isListed = index > start && block.level > 0 && block.level <= contents.deepest && words !== '';
    return isListed ? [words + (headingPages[number] ?? '')] : [];
  });
}

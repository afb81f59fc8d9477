import { viewInlines } from './change-views.js';
import type { Contents, ContentsLevel, Document, Heading, Inline, TextRun } from './nodes.js';
import { textOf, walkBlock } from './walk.js';

/** A heading that the contents list. */
export type ContentsEntry = {
  readonly level: ContentsLevel;
  /** The heading's words on one line, in the style of the entry: bold type and line breaks are left out. */
  readonly inlines: readonly Inline[];
  /** The heading's place among all headings of the document, the title included, 0-based. */
  readonly headingIndex: number;
  /** The heading's place among the document's leaves, as `walkLeaves` gives them, 0-based. */
  readonly leaf: number;
};

/** The contents of a document; the composer lets no second one pass. */
export function findContents(document: Document): Contents | undefined {
  return document.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'contents');
}

/**
 * What the contents list, in reading order: the headings after them, so that a heading over the contents does not list
 * itself. The title is never listed, nor is a heading without words. Where the document shows a correction, they are the
 * contents of the new text.
 */
export function listContentsEntries(document: Document): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let deepest = 0;
  let headingIndex = 0;
  let leaf = 0;
  for (const section of document.sections) {
    for (const block of section.blocks) {
      if (block.kind === 'contents' && block.change !== 'deleted') deepest = block.deepest;
      if (block.kind === 'heading') {
        if (isListed(block, deepest)) {
          entries.push({ level: block.level, inlines: flatten(block.inlines), headingIndex, leaf });
        }
        headingIndex += 1;
      }
      leaf += [...walkBlock(section.name, block)].length;
    }
  }
  return entries;
}

function isListed(heading: Heading, deepest: number): heading is Heading & { readonly level: ContentsLevel } {
  if (heading.level === 0 || heading.level > deepest || heading.change === 'deleted') return false;
  return textOf(viewInlines(heading.inlines, 'accepted')).trim() !== '';
}

function flatten(inlines: readonly Inline[]): readonly Inline[] {
  const runs = viewInlines(inlines, 'accepted').flatMap((inline): readonly TextRun[] => {
    if (inline.kind === 'lineBreak') return [];
    const { change: _, ...run } = inline;
    return [{ ...run, marks: run.marks.filter((mark) => mark !== 'bold') }];
  });
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(first, last + 1).map((run, index, { length }) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? text.trimEnd() : text };
  });
}

import type { ContentsEntry } from '../../document/contents.js';
import { contentsStyle } from '../../document/leaf-style.js';
import { type Builder, defineRuns } from './define-text.js';
import type { TextNode } from './engine/flow-nodes.js';

/**
 * What the right of every line keeps free for the page number, in characters: three digits and a dot or two of the
 * leader, or four digits. So a number that is known only when all pages are laid out never changes them.
 */
const NUMBER_ROOM = 2.5;

/** The entries of the contents, still without page numbers: `fillContents` adds them. */
export function defineContents(
  { layout, fonts }: Builder,
  entries: readonly ContentsEntry[],
): readonly TextNode[] {
  return entries.map(({ level, inlines }, contentsEntry) => {
    const style = contentsStyle(layout, level);
    return {
      text: defineRuns(inlines, style, fonts),
      fontSize: style.字号,
      linePitch: style.行距,
      alignment: 'left',
      insetLeft: style.首行缩进 * style.字号,
      insetRight: NUMBER_ROOM * style.字号,
      spaceBefore: style.段前,
      spaceAfter: style.段后,
      contentsEntry,
    };
  });
}

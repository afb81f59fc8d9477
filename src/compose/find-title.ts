import type { Heading, Section } from '../document/nodes.js';
import { textOf } from '../document/walk.js';

/** The headings of level 0; a publication has exactly one. */
export function findTitles(sections: readonly Section[]): readonly Heading[] {
  return sections.flatMap((section) =>
    section.blocks.filter((block) => block.kind === 'heading').filter((heading) => heading.level === 0),
  );
}

/** A title in one line, as metadata and file names want it. */
export function titleText(title: Heading): string {
  return textOf(title.inlines).replaceAll('\n', '');
}

import type { Block, Section } from '../../document/nodes.js';

/** Sections that follow each other on the same sheet: one section of Word, whose pages they share. */
export type Chapter = {
  readonly sheet: string;
  readonly blocks: readonly Block[];
};

/** A section without blocks has no pages and is left out. */
export function joinSections(sections: readonly Section[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const { sheet, blocks } of sections) {
    if (blocks.length === 0) continue;
    const last = chapters[chapters.length - 1];
    if (last?.sheet === sheet) chapters[chapters.length - 1] = { sheet, blocks: [...last.blocks, ...blocks] };
    else chapters.push({ sheet, blocks });
  }
  return chapters;
}

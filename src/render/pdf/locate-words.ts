import { textOf, walkLeaves } from '../../document/walk.js';
import type { RenderInput } from '../renderer.js';
import { linesOf } from './engine/page-lines.js';
import { openPdfFonts } from './engine/pdf-fonts.js';
import { layOutPages } from './lay-out-pages.js';

/** Where words stand in the PDF: the number printed on their page, '' on pages without. */
export type FindPage = (leaf: number, start: number) => string;

type LinePlace = { readonly label: string; readonly length: number };

/**
 * Finds the pages of words in the PDF of a document that shows no correction, by their leaf (its place among those of `walkLeaves`) and
 * their offset in its text. Costs one layout of the document; nothing is painted.
 */
export function locateWords({ document, layout, fonts }: RenderInput): FindPage {
  const laidOut = layOutPages(document, { layout, fonts, pdf: openPdfFonts(fonts) });
  const leaves = [...walkLeaves(document)];
  const linesOfLeaf = leaves.map((): LinePlace[] => []);
  for (const [index, page] of laidOut.pages.entries()) {
    for (const { leaf, repeated, set } of linesOf(page)) {
      const length = set.parts.reduce((sum, { text }) => sum + text.length, 0);
      if (leaf !== undefined && !repeated)
        linesOfLeaf[leaf]?.push({ label: laidOut.labels[index] ?? '', length });
    }
  }
  return (leaf, start) => {
    const text = textOf(leaves[leaf]?.inlines ?? []);
    return findLine(linesOfLeaf[leaf] ?? [], text.slice(0, start).replaceAll('\n', '').length);
  };
}

/** Lines hold the text of their leaf, all of it but the line breaks. */
function findLine(lines: readonly LinePlace[], start: number): string {
  let end = 0;
  for (const { label, length } of lines) {
    end += length;
    if (start < end) return label;
  }
  return lines.at(-1)?.label ?? '';
}

import type { Layout } from '../../../src/document/layout.js';
import type { Document } from '../../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../../src/document/walk.js';
import { glyphText, type PdfPage } from '../pdf/pdf-page.js';
import { readPdf } from '../pdf/read-pdf.js';
import { countCharacters, dropWhiteSpace, missingCharacters } from './count-characters.js';
import { findCrossings } from './find-crossings.js';
import { findOpenRules } from './find-open-rules.js';
import { findOutside } from './find-outside.js';
import { findOverlaps } from './find-overlaps.js';
import { findStranded } from './find-stranded.js';
import { findUnlisted } from './find-unlisted.js';
import { listTitles } from './list-titles.js';
import { findDisorder } from './reading-order.js';
import { typeAreaOf } from './type-area.js';

/** What geometry says about a PDF; everything but the first two should be empty. */
export type PdfMeasure = {
  readonly pages: number;
  readonly characters: number;
  /** Characters of the document that no page shows. */
  readonly lost: string;
  /** Texts that stand outside the type area, page numbers aside. */
  readonly outside: readonly string[];
  /** Pairs of glyphs that print over each other. */
  readonly overlaps: readonly string[];
  /** Glyphs that a rule runs through. */
  readonly crossings: readonly string[];
  /** Rules that end in the open: a cell that a page's foot leaves without its lower rule. */
  readonly openRules: readonly string[];
  /** Texts of paragraphs and cells that cannot be read in order in their own columns. */
  readonly disorder: readonly string[];
  /** Headings and captions at a page's foot whose text or table starts on the next page. */
  readonly stranded: readonly string[];
  /** Headings that the contents do not list as a line with their page. */
  readonly unlisted: readonly string[];
};

export async function measurePdf(document: Document, layout: Layout, bytes: Uint8Array): Promise<PdfMeasure> {
  const pages = (await readPdf(bytes)).map(dropBlankGlyphs);
  const texts = [...walkLeaves(document)].map((leaf) => textOf(leaf.inlines));
  const wanted = [...texts, ...listTitles(document)].join('');
  const found = pages.map((page) => glyphText(page.glyphs)).join('');
  return {
    pages: pages.length,
    characters: [...dropWhiteSpace(wanted)].length,
    lost: missingCharacters(countCharacters(wanted), countCharacters(found)),
    outside: onPages(pages, (page) => findOutside(page, typeAreaOf(page, layout)).map(describe)),
    overlaps: onPages(pages, (page) =>
      findOverlaps(page.glyphs).map(([one, other]) => `${describe(one)} × ${describe(other)}`),
    ),
    crossings: onPages(pages, (page) => findCrossings(page.glyphs, page.rules).map(describe)),
    openRules: onPages(pages, (page) => findOpenRules(page.rules).map(describeRule)),
    disorder: findDisorder(document, layout, pages),
    stranded: findStranded(document, layout, pages),
    unlisted: findUnlisted(document, layout, pages),
  };
}

function describeRule({ left, bottom, right, top }: PdfPage['rules'][number]): string {
  return [left, bottom, right, top].map((place) => place.toFixed(1)).join(',');
}

/** A space may stand anywhere: it has no ink. */
function dropBlankGlyphs(page: PdfPage): PdfPage {
  return { ...page, glyphs: page.glyphs.filter((glyph) => dropWhiteSpace(glyph.text) !== '') };
}

function onPages(pages: readonly PdfPage[], find: (page: PdfPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page, index) => find(page).map((fault) => `p${index + 1} ${fault}`));
}

function describe(glyph: PdfPage['glyphs'][number]): string {
  return `${glyph.text}@${glyph.left.toFixed(1)},${glyph.baseline.toFixed(1)}`;
}

import { createHash } from 'node:crypto';
import type { Attachment } from '../../document/attachment.js';
import { listContentsEntries } from '../../document/contents.js';
import type { Layout } from '../../document/layout.js';
import type { Document } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import type { Render, RenderInput } from '../renderer.js';
import { paintPages } from './engine/paint-pages.js';
import type { Painted } from './engine/painted.js';
import { openPdfFonts } from './engine/pdf-fonts.js';
import type { LinkTarget } from './file/write-links.js';
import { writePublication } from './file/write-publication.js';
import { layOutPages } from './lay-out-pages.js';
import { proveContents } from './prove-contents.js';
import { provePdf } from './prove-pdf.js';
import { proveStructure } from './prove-structure.js';
import { showChanges } from './show-changes.js';
import { buildStructure } from './structure/build-structure.js';
import { findTags } from './structure/find-tags.js';

/**
 * Renders PDF/A-3a and PDF/UA-1 in one file; equal input gives equal bytes. What a correction deleted is struck through,
 * what it inserted underlined.
 */
export const renderPdf: Render = async (input: RenderInput) => {
  const { document, layout, fonts, attachments = [] } = showChanges(input);
  const pdfFonts = openPdfFonts(fonts);
  const { pages, labels, contents } = layOutPages(document, { layout, fonts, pdf: pdfFonts });
  const structure = buildStructure(document);
  const painted = paintPages(pages, findTags(structure), pdfFonts);
  const areas = pages.map(({ pageSize, pageMargins }) => ({
    left: pageMargins.left,
    top: pageMargins.top,
    right: pageSize.width - pageMargins.right,
    bottom: pageSize.height - pageMargins.bottom,
  }));
  const diagnostics = [
    ...provePdf(document, painted.lines, areas),
    ...proveContents(contents, painted.lines, areas),
    ...proveStructure(document, structure, painted),
  ];
  const metadata = { ...document.meta, id: identify(document, layout, attachments) };
  const targets = findTargets(document, painted);
  const publication = { metadata, painted, fonts: pdfFonts, structure, labels, targets, attachments };
  return { bytes: writePublication(publication), diagnostics };
};

/** Where each entry of the contents leads: to the first line of its heading. */
function findTargets(document: Document, { lines }: Painted): readonly LinkTarget[] {
  return listContentsEntries(document).flatMap(({ leaf, inlines }) => {
    const line = lines.find((painted) => painted.leaf === leaf && !painted.repeated);
    if (!line) throw new Error('a heading of the contents was not painted');
    return [{ description: textOf(inlines), page: line.page, left: line.box.left, top: line.box.top }];
  });
}

/**
 * Sixteen bytes from what the file holds: equal files have equal identifiers, others have not. Where a node comes from
 * (`at`) is no part of it: it names paths of the folder that the program was called from.
 */
function identify(document: Document, layout: Layout, attachments: readonly Attachment[]): Uint8Array {
  const shown = JSON.stringify({ document, layout }, (key, value: unknown) =>
    key === 'at' ? undefined : value,
  );
  const hash = createHash('sha256').update(shown);
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  return hash.digest().subarray(0, 16);
}

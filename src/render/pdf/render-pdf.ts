import { createHash } from 'node:crypto';
import type { Layout } from '../../document/layout.js';
import type { Document } from '../../document/nodes.js';
import type { Render, RenderInput } from '../renderer.js';
import { defineDocument } from './definition.js';
import { PageBuilder } from './engine/page-builder.js';
import { Painter } from './engine/painter.js';
import { PdfDocument } from './engine/pdf-document.js';
import { provePdf } from './prove-pdf.js';

/** Every section brings its own sheet, so pdfmake's default is never used. */
const NO_SHEET = {};

/** Renders PDF/A-2b; equal input gives equal bytes. */
export const renderPdf: Render = async ({ document, layout, fonts }: RenderInput) => {
  const { title, author, language, date } = document.meta;
  const id = identify(document, layout);
  const pdf = new PdfDocument(fonts, { title, author, language, date, id });
  const pages = new PageBuilder(NO_SHEET, NO_SHEET, {}).layoutDocument(
    defineDocument(document, layout, fonts),
    pdf,
    {},
    {},
  );
  const painter = new Painter(pdf);
  painter.renderPages(pages);
  const areas = pages.map(({ pageSize, pageMargins }) => ({
    left: pageMargins.left,
    top: pageMargins.top,
    right: pageSize.width - pageMargins.right,
    bottom: pageSize.height - pageMargins.bottom,
  }));
  return { bytes: await pdf.finish(), diagnostics: provePdf(document, painter.painted, areas) };
};

/**
 * Sixteen bytes from what the file shows: equal files have equal identifiers, others have not. Where a node comes from
 * (`at`) is no part of it: it names paths of the folder that the program was called from.
 */
function identify(document: Document, layout: Layout): Uint8Array {
  const shown = JSON.stringify({ document, layout }, (key, value: unknown) =>
    key === 'at' ? undefined : value,
  );
  return createHash('sha256').update(shown).digest().subarray(0, 16);
}

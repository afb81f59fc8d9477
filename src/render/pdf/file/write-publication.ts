import type { Attachment } from '../../../document/attachment.js';
import { nameShown, type Painted, type PaintedPage } from '../engine/painted.js';
import type { PdfFonts } from '../engine/pdf-fonts.js';
import { ObjectTable } from '../objects/object-table.js';
import { name, PdfBytes, text } from '../objects/pdf-value.js';
import { writeFile } from '../objects/write-file.js';
import type { StructureElement } from '../structure/structure-tree.js';
import { describePageLabels } from './page-labels.js';
import { writeAttachments } from './write-attachments.js';
import { type LinkTarget, writeLinks } from './write-links.js';
import { type Metadata, writeInfo, writeMetadata, writeOutputIntent } from './write-metadata.js';
import { type Destination, writeOutline } from './write-outline.js';
import { writeFonts, writePages } from './write-pages.js';
import { type MarkedPlace, writeStructure } from './write-structure.js';

/** All that a file says. */
export type Publication = {
  readonly metadata: Metadata;
  readonly painted: Painted;
  readonly fonts: PdfFonts;
  readonly structure: StructureElement;
  /** The number printed on each page, '' on pages without. */
  readonly labels: readonly string[];
  /** What each entry of the contents leads to. */
  readonly targets: readonly LinkTarget[];
  readonly attachments: readonly Attachment[];
};

/** The bytes of a PDF/A-3a and PDF/UA-1 file. */
export function writePublication(publication: Publication): Uint8Array {
  const { metadata, painted, fonts, structure, labels, targets, attachments } = publication;
  const objects = new ObjectTable();
  const pages = painted.pages.map(() => objects.reserve());
  const heights = painted.pages.map(({ height }) => height);
  const destination: Destination = ({ page, left, top }) => [
    pages[page] ?? null,
    name('XYZ'),
    left,
    (heights[page] ?? 0) - top,
    null,
  ];
  const links = writeLinks(objects, painted.lines, targets, heights, destination, pages.length);
  const tree = writePages(
    objects,
    pages,
    painted.pages,
    writeFonts(objects, fonts),
    [...links.values()].flat(),
  );
  const files = writeAttachments(objects, attachments, metadata.date);
  const places = findPlaces(painted.pages);
  const outline = writeOutline(objects, painted.bookmarks, destination);
  const root = objects.add({
    Type: name('Catalog'),
    Pages: tree,
    Lang: text(metadata.language),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: writeStructure(objects, structure, {
      pages,
      placesOf: (shown) => places.get(nameShown(shown)) ?? [],
      linksOf: (shown) => (shown.kind === 'entry' ? (links.get(shown.entry) ?? []) : []),
    }),
    ...(outline && { Outlines: outline, PageMode: name('UseOutlines') }),
    PageLabels: describePageLabels(labels),
    Metadata: writeMetadata(objects, metadata),
    OutputIntents: [writeOutputIntent(objects)],
    ...(files.files.length > 0 && { Names: { EmbeddedFiles: { Names: files.names } }, AF: files.files }),
  });
  const info = writeInfo(objects, metadata);
  const id = new PdfBytes(metadata.id);
  return writeFile(objects.close(), { Root: root, Info: info, ID: [id, id] });
}

/** Where each leaf and each entry is marked, in the order of the pages. */
function findPlaces(pages: readonly PaintedPage[]): ReadonlyMap<string, readonly MarkedPlace[]> {
  const places = new Map<string, MarkedPlace[]>();
  for (const [page, { marks }] of pages.entries()) {
    for (const [mark, shown] of marks.entries()) {
      const known = places.get(nameShown(shown)) ?? [];
      places.set(nameShown(shown), known);
      known.push({ page, mark });
    }
  }
  return places;
}

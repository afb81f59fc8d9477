import type { PaintedLine } from '../engine/painted.js';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfReference, text } from '../objects/pdf-value.js';
import type { Destination } from './write-outline.js';
import type { WrittenLink } from './write-structure.js';

/** An entry of the contents as a reader hears it, and where its heading stands. */
export type LinkTarget = {
  readonly description: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
};

/** Set for annotations that are printed (ISO 19005-3, 6.3.2). */
const PRINT = 1 << 2;

/** One link for each line of each entry, by the entry's number; `firstKey` is the first free key of the parent tree. */
export function writeLinks(
  objects: ObjectTable,
  lines: readonly PaintedLine[],
  targets: readonly LinkTarget[],
  pageHeights: readonly number[],
  destination: Destination,
  firstKey: number,
): ReadonlyMap<number, readonly WrittenLink[]> {
  const links = new Map<number, WrittenLink[]>();
  let key = firstKey;
  for (const { contentsEntry: entry, mark, page, box } of lines) {
    if (entry === undefined || mark === undefined) continue;
    const target = targets[entry];
    const height = pageHeights[page] ?? 0;
    if (!target) continue;
    const annotation: PdfReference = objects.add({
      Type: name('Annot'),
      Subtype: name('Link'),
      Rect: [box.left, height - box.bottom, box.right, height - box.top],
      Border: [0, 0, 0],
      F: PRINT,
      Contents: text(target.description),
      Dest: destination(target),
      StructParent: key,
    });
    const known = links.get(entry) ?? [];
    links.set(entry, [...known, { page, annotation, key }]);
    key += 1;
  }
  return links;
}

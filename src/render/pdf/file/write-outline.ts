import type { PlacedBookmark } from '../engine/painted.js';
import type { ObjectTable } from '../objects/object-table.js';
import { type PdfReference, type PdfValue, text } from '../objects/pdf-value.js';

type Item = { readonly bookmark: PlacedBookmark; readonly children: Item[] };

/** A place on a page as a destination; `top` is measured from the page's upper edge. */
export type Destination = (place: {
  readonly page: number;
  readonly left: number;
  readonly top: number;
}) => PdfValue;

/** The bookmarks, each under the last one of a higher level; undefined if there are none. */
export function writeOutline(
  objects: ObjectTable,
  bookmarks: readonly PlacedBookmark[],
  destination: Destination,
): PdfReference | undefined {
  const roots = nest(bookmarks);
  if (roots.length === 0) return undefined;
  const root = objects.reserve();
  objects.put(root, { ...writeItems(objects, roots, root, destination), Count: countVisible(roots) });
  return root;
}

function nest(bookmarks: readonly PlacedBookmark[]): readonly Item[] {
  const roots: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? -1) >= bookmark.level) open.pop();
    const item: Item = { bookmark, children: [] };
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  return roots;
}

function writeItems(
  objects: ObjectTable,
  items: readonly Item[],
  parent: PdfReference,
  destination: Destination,
): { readonly First?: PdfReference; readonly Last?: PdfReference } {
  const references = items.map(() => objects.reserve());
  for (const [index, { bookmark, children }] of items.entries()) {
    const [self, before, after] = [references[index], references[index - 1], references[index + 1]];
    if (!self) continue;
    objects.put(self, {
      Title: text(bookmark.title),
      Parent: parent,
      ...(before && { Prev: before }),
      ...(after && { Next: after }),
      ...writeItems(objects, children, self, destination),
      ...(children.length > 0 && { Count: isOpen(bookmark) ? countVisible(children) : -children.length }),
      Dest: destination(bookmark),
    });
  }
  const [first, last] = [references[0], references.at(-1)];
  return { ...(first && { First: first }), ...(last && { Last: last }) };
}

/** The title's chapters are shown at once, theirs when a reader asks for them. */
function isOpen({ level }: PlacedBookmark): boolean {
  return level === 0;
}

function countVisible(items: readonly Item[]): number {
  return items.reduce(
    (sum, { bookmark, children }) => sum + 1 + (isOpen(bookmark) ? countVisible(children) : 0),
    0,
  );
}

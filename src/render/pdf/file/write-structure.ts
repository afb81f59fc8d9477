import type { Change } from '../../../document/nodes.js';
import type { Shown } from '../engine/painted.js';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfDictionary, type PdfReference, type PdfValue, text } from '../objects/pdf-value.js';
import type { StructureElement } from '../structure/structure-tree.js';

/** A marked content: on which page, under which number. */
export type MarkedPlace = { readonly page: number; readonly mark: number };

/** An annotation on a page; `key` is its StructParent. */
export type WrittenLink = { readonly page: number; readonly annotation: PdfReference; readonly key: number };

/** What the structure tree points at. */
export type StructureTargets = {
  readonly pages: readonly PdfReference[];
  readonly placesOf: (shown: Shown) => readonly MarkedPlace[];
  readonly linksOf: (shown: Shown) => readonly WrittenLink[];
};

type Writing = StructureTargets & {
  readonly objects: ObjectTable;
  readonly ids: Map<string, PdfReference>;
  /** The element of each marked content, by page and number. */
  readonly owners: PdfReference[][];
  readonly linkOwners: Map<number, PdfReference>;
};

/** The structure tree with what leads back to it: names of heading cells, owners of marked contents and links. */
export function writeStructure(
  objects: ObjectTable,
  tree: StructureElement,
  targets: StructureTargets,
): PdfReference {
  const root = objects.reserve();
  const writing: Writing = {
    ...targets,
    objects,
    ids: new Map(),
    owners: targets.pages.map(() => []),
    linkOwners: new Map(),
  };
  const document = writeElement(writing, tree, root);
  const links = [...writing.linkOwners].toSorted(([one], [other]) => one - other);
  const ids = [...writing.ids].toSorted(([one], [other]) => (one < other ? -1 : 1));
  objects.put(root, {
    Type: name('StructTreeRoot'),
    K: document,
    ParentTree: { Nums: [...writing.owners.flatMap((owners, page) => [page, owners]), ...links.flat()] },
    ParentTreeNextKey: targets.pages.length + links.length,
    ...(ids.length > 0 && { IDTree: { Names: ids.flatMap(([id, owner]) => [text(id), owner]) } }),
  });
  return root;
}

function writeElement(writing: Writing, element: StructureElement, parent: PdfReference): PdfReference {
  const { objects, ids } = writing;
  const self = objects.reserve();
  const { type, id, children, shown } = element;
  if (id !== undefined) ids.set(id, self);
  const attributes = describeAttributes(element);
  objects.put(self, {
    S: name(type),
    P: parent,
    ...(id !== undefined && { ID: text(id) }),
    ...(attributes && { A: attributes }),
    ...(children.length > 0 && { K: children.map((child) => writeElement(writing, child, self)) }),
    ...(shown && describeContent(writing, shown, self)),
  });
  return self;
}

/** What an element shows: marked contents of its page, of other pages, and links. */
function describeContent(writing: Writing, shown: Shown, self: PdfReference): PdfDictionary {
  const { pages, owners, linkOwners } = writing;
  const [first, ...others] = writing.placesOf(shown);
  if (!first) return {};
  for (const { page, mark } of [first, ...others]) {
    const marks = owners[page];
    if (marks) marks[mark] = self;
  }
  const kids: PdfValue[] = [
    first.mark,
    ...others.map(({ page, mark }) =>
      page === first.page ? mark : { Type: name('MCR'), Pg: pages[page], MCID: mark },
    ),
  ];
  for (const { page, annotation, key } of writing.linksOf(shown)) {
    linkOwners.set(key, self);
    kids.push({ Type: name('OBJR'), Obj: annotation, Pg: pages[page] });
  }
  return { Pg: pages[first.page], K: kids.length === 1 ? first.mark : kids };
}

/** How changed text is told from other text (14.8.5.4.5): there is no type for it, but readers can say these. */
const DECORATIONS = { inserted: 'Underline', deleted: 'LineThrough' } as const satisfies Record<
  Change,
  string
>;

/** What a cell, a table (14.8.5.7) or changed text says of itself. */
function describeAttributes({ cell, change, summary }: StructureElement): PdfDictionary | undefined {
  if (change) return { O: name('Layout'), TextDecorationType: name(DECORATIONS[change]) };
  const described = {
    ...(cell && cell.rowSpan > 1 && { RowSpan: cell.rowSpan }),
    ...(cell && cell.colSpan > 1 && { ColSpan: cell.colSpan }),
    ...(cell?.scope && { Scope: name(cell.scope) }),
    ...(cell && cell.headers.length > 0 && { Headers: cell.headers.map(text) }),
    ...(summary !== undefined && { Summary: text(summary) }),
  };
  return Object.keys(described).length === 0 ? undefined : { O: name('Table'), ...described };
}

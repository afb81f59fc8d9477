import { type Read, type ReadDictionary, readObjects } from './read-objects.js';

/** A structure element as the file has it. */
export type ReadElement = {
  readonly type: string;
  readonly id: Read | undefined;
  readonly attributes: ReadDictionary;
  readonly children: readonly ReadElement[];
  /** Marked contents: page object and number. */
  readonly marks: readonly (readonly [page: string, mark: number])[];
  readonly number: number;
};

/** The catalog and the structure tree of a file that this program wrote. */
export function readStructure(bytes: Uint8Array) {
  const objects = readObjects(bytes);
  const get = (reference: Read | undefined): ReadDictionary =>
    objects.get(Number.parseInt(String(reference), 10)) as ReadDictionary;
  const catalog = [...objects.values()].find(
    (object) =>
      typeof object === 'object' && object !== null && 'Type' in object && object.Type === '/Catalog',
  ) as ReadDictionary;
  const root = get(catalog.StructTreeRoot);
  const readElement = (reference: Read): ReadElement => {
    const element = get(reference);
    const kids =
      element.K === undefined ? [] : Array.isArray(element.K) ? (element.K as Read[]) : [element.K];
    return {
      type: String(element.S).slice(1),
      id: element.ID,
      attributes: (element.A ?? {}) as ReadDictionary,
      children: kids.filter((kid) => typeof kid === 'string').map(readElement),
      marks: kids.flatMap((kid): (readonly [string, number])[] => {
        if (typeof kid === 'number') return [[String(element.Pg), kid]];
        const content = typeof kid === 'object' ? (kid as ReadDictionary) : {};
        return content.Type === '/MCR' ? [[String(content.Pg), Number(content.MCID)]] : [];
      }),
      number: Number.parseInt(String(reference), 10),
    };
  };
  return { objects, get, catalog, root, tree: readElement(root.K ?? null) };
}

export function* walkElements(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const child of element.children) yield* walkElements(child);
}

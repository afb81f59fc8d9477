import { childOf, type DataSegment } from '../data-path.js';

/**
 * A data file as it stands in the text: every scalar is its source text, every node knows its offset. What the
 * schema reads (`toPlain`) and what locates a fault (`findNode`) are two views of it.
 */
export type SourceNode = SourceText | SourceMapping | SourceList;

export type SourceText = {
  readonly kind: 'text';
  readonly offset: number;
  /** Where its source ends; a block of text ends with its last line. */
  readonly end: number;
  readonly text: string;
};

export type SourceMapping = {
  readonly kind: 'mapping';
  readonly offset: number;
  readonly entries: ReadonlyMap<string, SourceEntry>;
};

export type SourceEntry = { readonly keyOffset: number; readonly value: SourceNode };

export type SourceList = {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: readonly SourceNode[];
};

/** What stands at a path, or its nearest ancestor that exists. */
export type FoundNode = {
  readonly node: SourceNode;
  /** Where the key of the last step stands; the node's own place in a list and at the root. */
  readonly keyOffset: number;
  /** False if the path goes on where the file does not. */
  readonly isWhole: boolean;
};

export function findNode(root: SourceNode, path: readonly DataSegment[]): FoundNode {
  let found: FoundNode = { node: root, keyOffset: root.offset, isWhole: true };
  for (const segment of path) {
    const next = stepInto(found.node, segment);
    if (!next) return { ...found, isWhole: false };
    found = { ...next, isWhole: true };
  }
  return found;
}

function stepInto(node: SourceNode, segment: DataSegment): Omit<FoundNode, 'isWhole'> | undefined {
  if (node.kind === 'mapping') {
    const entry = node.entries.get(String(segment));
    return entry && { node: entry.value, keyOffset: entry.keyOffset };
  }
  const item = node.kind === 'list' ? (childOf(node.items, segment) as SourceNode | undefined) : undefined;
  return item && { node: item, keyOffset: item.offset };
}

/** Plain data of strings, lists and records; a record has no prototype, so that no key is there by birth. */
export function toPlain(node: SourceNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(toPlain);
    case 'mapping': {
      const record: Record<string, unknown> = Object.create(null);
      for (const [key, { value }] of node.entries) record[key] = toPlain(value);
      return record;
    }
    default:
      return node satisfies never;
  }
}

import type { Shown } from '../engine/painted.js';
import { type StructureElement, type StructureType, walkStructure } from './structure-tree.js';

/** The structure type of what shows a leaf or an entry: the tag of its marked content. */
export function findTags(tree: StructureElement): (shown: Shown) => StructureType {
  const leaves = new Map<number, StructureType>();
  for (const { shown, type } of walkStructure(tree)) {
    if (shown?.kind === 'leaf') leaves.set(shown.leaf, type);
  }
  return (shown) => {
    const type = shown.kind === 'entry' ? 'Link' : leaves.get(shown.leaf);
    if (!type) throw new Error('a leaf that the structure does not know was painted');
    return type;
  };
}

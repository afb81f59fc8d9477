import { nameShown, type Shown } from '../engine/painted.js';
import { type StructureElement, type StructureType, walkStructure } from './structure-tree.js';

/** The structure type of what shows a leaf or an entry: the tag of its marked content. */
export function findTags(tree: StructureElement): (shown: Shown) => StructureType {
  const types = new Map<string, StructureType>();
  for (const { shown, type } of walkStructure(tree)) {
    if (shown) types.set(nameShown(shown), type);
  }
  return (shown) => {
    const type = types.get(nameShown(shown));
    if (!type) throw new Error('a leaf that the structure does not know was painted');
    return type;
  };
}

import type { DataSegment } from '../data-path.js';
import { nameValue } from './explain-issue.js';
import type { Fault } from './fault.js';
import type { SourceNode } from './source-tree.js';

/** What stands in a data file where something is still to be written. In quotes it is a text like any other. */
export const UNFILLED = '待填';

type Path = readonly DataSegment[];

/** Every place that is still to be filled in: a text would be printed as it stands, and a blank is a value. */
export function findUnfilled(root: SourceNode, dataPath: (path: Path) => string): readonly Fault[] {
  return listUnfilled(root).map(({ path, offset }) => ({
    code: 'SJ208',
    offset,
    message: `${nameValue(path)}还没有填写，写的是“${UNFILLED}”`,
    hint: '照本年的批复填写；没有的金额写 0',
    dataPath: dataPath(path),
  }));
}

type Unfilled = { readonly path: Path; readonly offset: number };

/** Most files have none: a path is put together, from its end, only where there is one. */
function listUnfilled(node: SourceNode): readonly Unfilled[] {
  switch (node.kind) {
    case 'text': {
      const isUnfilled = node.text === UNFILLED && node.end - node.offset === UNFILLED.length;
      return isUnfilled ? [{ path: [], offset: node.offset }] : [];
    }
    case 'list':
      return node.items.flatMap((item, index) => stepInto(index, item));
    case 'mapping':
      return [...node.entries].flatMap(([key, { value }]) => stepInto(key, value));
    default:
      return node satisfies never;
  }
}

function stepInto(step: DataSegment, node: SourceNode): readonly Unfilled[] {
  return listUnfilled(node).map(({ path, offset }) => ({ path: [step, ...path], offset }));
}

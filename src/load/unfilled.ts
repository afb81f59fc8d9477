import type { DataSegment } from '../data-path.js';
import { nameValue } from './explain-issue.js';
import type { Fault } from './fault.js';
import type { SourceNode } from './source-tree.js';

/** What stands in a data file where something is still to be written. In quotes it is a text like any other. */
export const UNFILLED = '待填';

type Path = readonly DataSegment[];

/** Every place that is still to be filled in: a text would be printed as it stands, and a blank is a value. */
export function findUnfilled(root: SourceNode, dataPath: (path: Path) => string): readonly Fault[] {
  return [...walkUnfilled(root, [])].map(({ path, offset }) => ({
    code: 'SJ208',
    offset,
    message: `${nameValue(path)}还没有填写，写的是“${UNFILLED}”`,
    hint: '照本年的批复填写；没有的金额写 0',
    dataPath: dataPath(path),
  }));
}

function* walkUnfilled(
  node: SourceNode,
  path: Path,
): Generator<{ readonly path: Path; readonly offset: number }> {
  switch (node.kind) {
    case 'text':
      if (node.text === UNFILLED && node.end - node.offset === UNFILLED.length) {
        yield { path, offset: node.offset };
      }
      return;
    case 'list':
      for (const [index, item] of node.items.entries()) yield* walkUnfilled(item, [...path, index]);
      return;
    case 'mapping':
      for (const [key, { value }] of node.entries) yield* walkUnfilled(value, [...path, key]);
      return;
    default:
      node satisfies never;
  }
}

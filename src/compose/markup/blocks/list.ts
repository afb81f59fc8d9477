import type { ListItem } from '../../../document/nodes.js';
import type { Report } from '../../fault.js';
import { elementsOf, type MarkupElement } from '../markup-tree.js';
import { readId } from '../read-attributes.js';
import { readInlines } from '../read-inlines.js';
import type { BlockReader } from './block-reader.js';

/** `<ul>`, `<ol>`: the numbers or bullets are typed text in the items. */
export function listReader(ordered: boolean): BlockReader {
  return (element, { report }) => ({
    kind: 'list',
    ordered,
    at: element.at,
    items: elementsOf(element.children).map((item) => readItem(item, report)),
  });
}

function readItem(item: MarkupElement, report: Report): ListItem {
  return { at: item.at, ...readId(item, report), inlines: readInlines(item.children) };
}

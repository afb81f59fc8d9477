import type { HeadingLevel } from '../../../document/nodes.js';
import { readId } from '../read-attributes.js';
import { readInlines } from '../read-inlines.js';
import type { BlockReader } from './block-reader.js';

/** `<title>`, `<h1>` … `<h4>`: a heading of a level; its number is typed text. */
export function headingReader(level: HeadingLevel): BlockReader {
  return (element, { report }) => ({
    kind: 'heading',
    level,
    at: element.at,
    ...readId(element, report),
    inlines: readInlines(element.children),
  });
}

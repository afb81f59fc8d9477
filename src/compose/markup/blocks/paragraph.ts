import { readId, readStyle } from '../read-attributes.js';
import { readInlines } from '../read-inlines.js';
import type { BlockReader } from './block-reader.js';

/** `<p style id>`: a paragraph in a paragraph style of the layout, 正文 unless it says otherwise. */
export const readParagraph: BlockReader = (element, { layout, report }) => ({
  kind: 'paragraph',
  style: readStyle(element, '正文', layout.段落样式, report),
  at: element.at,
  ...readId(element, report),
  inlines: readInlines(element.children),
});

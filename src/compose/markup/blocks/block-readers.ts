import type { BlockName } from '../vocabulary.js';
import type { BlockReader } from './block-reader.js';
import { readContents } from './contents.js';
import { headingReader } from './heading.js';
import { listReader } from './list.js';
import { readPageBreak } from './page-break.js';
import { readParagraph } from './paragraph.js';
import { readTable } from './table.js';

/** One reader for every element that may stand at the top of a section. */
export const blockReaders: Readonly<Record<BlockName, BlockReader>> = {
  title: headingReader(0),
  h1: headingReader(1),
  h2: headingReader(2),
  h3: headingReader(3),
  h4: headingReader(4),
  p: readParagraph,
  ul: listReader(false),
  ol: listReader(true),
  table: readTable,
  pagebreak: readPageBreak,
  contents: readContents,
};

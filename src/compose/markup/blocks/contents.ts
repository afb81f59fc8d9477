import type { ContentsLevel } from '../../../document/nodes.js';
import { readCount } from '../read-attributes.js';
import type { BlockReader } from './block-reader.js';

const DEEPEST: ContentsLevel = 4;
const USUAL_DEEPEST: ContentsLevel = 2;

/** `<contents levels>`: the headings after it down to a level, 2 unless it says otherwise, with their pages. */
export const readContents: BlockReader = (element, { report }) => {
  const given = readCount(element, 'levels', DEEPEST, report) as ContentsLevel;
  return {
    kind: 'contents',
    deepest: element.attributes.has('levels') ? given : USUAL_DEEPEST,
    at: element.at,
  };
};

import type { BlockReader } from './block-reader.js';

/** `<pagebreak/>`: what follows starts on a new page. */
export const readPageBreak: BlockReader = (element) => ({ kind: 'pageBreak', at: element.at });

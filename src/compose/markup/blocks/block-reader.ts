import type { Layout } from '../../../document/layout.js';
import type { Block } from '../../../document/nodes.js';
import type { Report } from '../../fault.js';
import type { MarkupElement } from '../markup-tree.js';

/** What a reader needs beside its element. */
export type ReadContext = { readonly layout: Layout; readonly report: Report };

/** Turns a well-nested element into its node; what is wrong is reported and replaced by the usual. */
export type BlockReader = (element: MarkupElement, context: ReadContext) => Block;

import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import type { FlowNode } from './flow-nodes.js';
import { openPages } from './pages.js';
import { placeFlow } from './place-flow.js';
import type { Typesetter } from './typesetter.js';

/** A stretch of pages on the same sheet: pdfmake sees an empty stack, {@link placeFlow} fills it. */
export type FlowStack = { readonly stack: readonly []; readonly flow: readonly FlowNode[] };

/** Every section brings its own sheet, so pdfmake's default is never used. */
const NO_SHEET = {};

/** pdfmake's layout engine, of which sheets and sections are left: what stands on them is set and placed by {@link placeFlow}. */
export class PageBuilder extends layoutBuilderModule.default {
  constructor(private readonly typesetter: Typesetter) {
    super(NO_SHEET, NO_SHEET, {});
  }

  protected override processVerticalContainer(node: FlowStack | { readonly stack: readonly object[] }): void {
    if ('flow' in node) placeFlow(node.flow, openPages(this.writer), this.typesetter);
    else super.processVerticalContainer(node);
  }
}

import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import { ChineseInlines } from './chinese-inlines.js';
import type { FlowNode } from './flow-nodes.js';
import { openPages } from './pages.js';
import type { PdfFonts } from './pdf-fonts.js';
import { placeFlow } from './place-flow.js';

/**
 * pdfmake's layout engine with two parts of its own: text is cut into pieces by Chinese rules, and a stack is placed by
 * {@link placeFlow}, which sets the lines, and keeps headings with what follows and row groups on one page. Sheets,
 * sections and the pass that measures text are pdfmake's.
 */
export class PageBuilder extends layoutBuilderModule.default {
  protected override tryLayoutDocument(
    content: object,
    pdfDocument: PdfFonts,
    ...rest: readonly unknown[]
  ): object {
    this.docMeasure.textInlines = new ChineseInlines(pdfDocument);
    return super.tryLayoutDocument(content, pdfDocument, ...rest);
  }

  protected override processVerticalContainer(node: { readonly stack: readonly FlowNode[] }): void {
    const nodes = node.stack;
    if (nodes.some((item) => 'section' in item)) super.processVerticalContainer(node);
    else placeFlow(nodes, openPages(this.writer));
  }
}

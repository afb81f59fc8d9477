import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import type { Line } from 'pdfmake/js/Line.js';
import { ChineseInlines } from './chinese-inlines.js';
import type { FlowNode, TextNode } from './flow-nodes.js';
import { buildLine } from './line-building.js';
import { openPages } from './pages.js';
import type { PdfFonts } from './pdf-fonts.js';
import { placeFlow } from './place-flow.js';

/**
 * pdfmake's layout engine with three parts of its own: text is cut into inlines by Chinese rules, a line is filled
 * without losing characters, and a stack is placed by {@link placeFlow}, which keeps headings with what follows and
 * row groups on one page. Sheets, sections, page footers and measuring are pdfmake's.
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

  protected override buildNextLine(node: TextNode): Line | null {
    return buildLine(node, this.writer.context().availableWidth);
  }
}

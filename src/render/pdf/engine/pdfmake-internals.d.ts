/** The module behind pdfmake's public API that the engine extends, typed as far as it uses it. pdfmake 0.3.11 ships no types for it. */

declare module 'pdfmake/js/LayoutBuilder.js' {
  export interface Page {
    readonly items: { type: string; item: object }[];
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly pageMargins: { left: number; top: number; right: number; bottom: number };
  }
  export interface Context {
    x: number;
    y: number;
    availableWidth: number;
    availableHeight: number;
    getCurrentPage(): Page;
    moveDown(offset: number): void;
  }
  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    protected writer: { context(): Context; moveToNextPage(): void };
    layoutDocument(content: object, pdfDocument: object, styles: object, defaultStyle: object): Page[];
    protected processVerticalContainer(node: object): void;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

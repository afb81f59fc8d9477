/**
 * The modules behind pdfmake's public API that the engine extends, typed as far as it uses them. pdfmake 0.3.11 ships
 * no types for them; the version is pinned, and `tests/render/pdf/pdfmake-contract.test.ts` holds these shapes against it.
 */

declare module 'pdfmake/js/Line.js' {
  /** A piece of a line that is placed as a whole. Widths and heights are points. */
  export interface Inline {
    readonly text: string;
    readonly font: import('./embedded-font.js').EmbeddedFont;
    readonly fontSize: number;
    readonly alignment: string;
    readonly width: number;
    readonly height: number;
    readonly leadingCut: number;
    readonly trailingCut: number;
    /** How far the baseline is raised, for superscripts. */
    readonly rise: number;
    readonly lineEnd?: boolean;
    /** Where it stands among the changes of its leaf; ours. */
    readonly stretch?: import('./change-look.js').StretchPlace;
    /** No line may end after this inline. */
    readonly noNewLine?: boolean;
    x?: number;
  }
  export class Line {
    constructor(maxWidth: number);
    readonly maxWidth: number;
    readonly inlines: Inline[];
    /** The widths of all inlines, before anything is cut. */
    readonly inlineWidths: number;
    readonly newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    x?: number;
    y?: number;
    addInline(inline: Inline): void;
    getHeight(): number;
    getWidth(): number;
  }
  const module: { readonly default: typeof Line };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Line } from 'pdfmake/js/Line.js';
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
    protected docMeasure: { textInlines: object };
    registerTableLayouts(layouts: object): void;
    layoutDocument(content: object, pdfDocument: object, styles: object, defaultStyle: object): Page[];
    protected tryLayoutDocument(content: object, pdfDocument: object, ...rest: readonly unknown[]): object;
    protected processVerticalContainer(node: object): void;
    protected buildNextLine(node: object): Line | null;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

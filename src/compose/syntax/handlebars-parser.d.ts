/** Handlebars' parser without the rest of it, which turns templates into JavaScript; 4.7.10. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws an error without a place, see `parser`, or one with `lineNumber` and `column`. */
  export function parseWithoutProcessing(template: string, options: { readonly srcName: string }): object;
  /** Drops the white space beside `~`, in the program itself, which it gives back. */
  export function parse<Program extends object>(
    program: Program,
    options: { readonly ignoreStandalone: true },
  ): Program;
  /** Its lexer stands where it stopped. */
  export const parser: {
    readonly lexer: { readonly yylloc: { readonly first_line: number; readonly first_column: number } };
  };
}

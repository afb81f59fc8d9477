import Handlebars from 'handlebars';
import { fail, type Outcome, succeed } from '../../diagnostic.js';
import type { SourceFile } from '../../source.js';
import type { Location, Program } from './ast.js';
import { explainParseError } from './explain-parse-error.js';

/**
 * A template's syntax tree, before Handlebars strips any white space; at most one fault, the first. `blocks` are the
 * helpers for `{{#name …}}`.
 */
export function parseTemplate(template: SourceFile, blocks: readonly string[]): Outcome<Program> {
  try {
    const program: unknown = Handlebars.parseWithoutProcessing(template.text, { srcName: template.path });
    return succeed(program as Program);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail([explainParseError(template, error.message, placeOfError(error), blocks)]);
  }
}

/**
 * Handlebars' own checks throw an exception with a place, its generated parser a bare error: then the parser's
 * lexer still stands on the piece that did not fit.
 */
function placeOfError(error: Error): Location['start'] {
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  if (typeof lineNumber === 'number' && typeof column === 'number') return { line: lineNumber, column };
  const { Parser } = Handlebars as unknown as {
    readonly Parser: { readonly lexer: { readonly yylloc: Record<'first_line' | 'first_column', number> } };
  };
  const { first_line, first_column } = Parser.lexer.yylloc;
  return { line: first_line, column: first_column };
}

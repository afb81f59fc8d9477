import { Composer, type CST, type YAMLError } from 'yaml';
import type { SourcePoint } from '../source.js';
import { buildTree } from './build-tree.js';
import type { LoadCode } from './codes.js';
import { explainSyntaxErrors } from './explain-syntax-errors.js';
import type { Fault } from './fault.js';
import { findRefusedSyntax } from './find-refused-syntax.js';
import { findSwallowedText } from './find-swallowed-text.js';
import { firstPerLine } from './first-per-line.js';
import { parseTokens } from './parse-tokens.js';
import type { SourceNode } from './source-tree.js';

type Composed = { readonly contents: unknown; readonly errors: readonly YAMLError[] };

/** A text as a tree, or without one where its structure is in doubt. */
export type ParsedYaml = { readonly root?: SourceNode; readonly faults: readonly Fault[] };

/** Faults that leave no doubt about the structure: the schema is checked in the same run. */
const HARMLESS: ReadonlySet<LoadCode> = new Set(['SJ104', 'SJ116', 'SJ117', 'SJ131']);

/** Reads any text without refused characters, however it is written. `place` tells lines: of several faults in one, the first is told. */
export function parseYaml(text: string, place: (offset: number) => SourcePoint): ParsedYaml {
  const parsed = parseTokens(text);
  if (!parsed.ok) return { faults: [parsed.fault] };
  const refused = findRefusedSyntax(parsed.tokens, parsed.placed);
  const { contents, errors } = composeFirst(parsed.tokens, text.length);
  if (errors.length > 0) {
    const syntax = explainSyntaxErrors(errors, text, parsed.tokens, place);
    const sure = refused.filter(({ code }) => !HARMLESS.has(code));
    return { faults: firstPerLine([...sure, ...syntax], ({ offset }) => place(offset)) };
  }
  const built = buildTree(contents);
  const faults = [...refused, ...findSwallowedText(parsed.placed), ...built.faults];
  return faults.every(({ code }) => HARMLESS.has(code)) ? { root: built.root, faults } : { faults };
}

/** Failsafe: no text is a number, a date or a truth. A second document was refused before. */
function composeFirst(tokens: readonly CST.Token[], length: number): Composed {
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [first] = composer.compose(tokens, true, length);
  if (!first) throw new Error('the composer gave no document');
  return { contents: first.contents, errors: first.errors };
}

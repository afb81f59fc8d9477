import { Composer, type CST, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { DataSegment } from '../data-path.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile, SourceExtent, SourceFile, SourcePoint } from '../source.js';
import { buildTree } from './build-tree.js';
import { cleanText } from './clean-text.js';
import type { LoadCode } from './codes.js';
import { decodeText } from './decode-text.js';
import { dataPathIn, explainIssues } from './explain-issues.js';
import { explainSyntaxErrors } from './explain-syntax-errors.js';
import { type Fault, moveFault, placeFaults } from './fault.js';
import { findRefusedSyntax } from './find-refused-syntax.js';
import { findSwallowedText } from './find-swallowed-text.js';
import { firstPerLine } from './first-per-line.js';
import { indexLines } from './index-lines.js';
import { parseTokens } from './parse-tokens.js';
import { findNode, type SourceNode, toPlain } from './source-tree.js';
import { findUnfilled } from './unfilled.js';

/** A data file, read and checked. */
export type Loaded<T> = {
  readonly file: SourceFile;
  readonly value: T;
  /** The place of the value at a path; of its nearest ancestor where the file has no such value. */
  readonly locate: (path: readonly DataSegment[]) => SourcePoint;
  /** The place of the key of that value; of the value itself in a list. */
  readonly locateKey: (path: readonly DataSegment[]) => SourcePoint;
  /** Where the scalar at a path stands, quotes and all; undefined where the file has no scalar there. */
  readonly findExtent: (path: readonly DataSegment[]) => SourceExtent | undefined;
};

export type ReadOptions = {
  /** The name that stands before the data paths of the file's faults, e.g. `支出`. */
  readonly root?: string;
};

type Composed = { readonly contents: unknown; readonly errors: readonly YAMLError[] };

type Parsed = { readonly root?: SourceNode; readonly faults: readonly Fault[] };

/** Faults that leave no doubt about the structure: the schema is checked in the same run. */
const HARMLESS: ReadonlySet<LoadCode> = new Set(['SJ104', 'SJ116', 'SJ117', 'SJ131']);

/**
 * Reads a YAML file strictly: UTF-8, plain mappings, lists and texts, every scalar as its source text (an empty
 * value is `''`), then checked by the schema. Every fault of the input is a diagnostic of the family SJ with its
 * place; all of them are found in one run, except that a file whose structure is in doubt is not held against
 * its schema. Time is bounded, whatever the file holds.
 */
export function readYaml<S extends z.ZodType>(
  input: RawFile | SourceFile,
  schema: S,
  options: ReadOptions = {},
): Outcome<Loaded<z.output<S>>> {
  const decoded = 'bytes' in input ? decodeText(input.path, input.bytes) : succeed(input);
  if (!decoded.ok) return decoded;
  const file = decoded.value;
  const placeOriginal = indexLines(file);
  const clean = cleanText(file.text);
  if (!clean.isText) return fail(placeFaults(clean.faults, placeOriginal));
  const place = (offset: number) => placeOriginal(clean.toOriginal(offset));
  const parsed = parseClean(clean.text, place);
  const checked = parsed.root && checkSchema(parsed.root, schema, options.root);
  const faults = [...parsed.faults, ...(checked?.faults ?? [])].map((fault) =>
    moveFault(fault, clean.toOriginal),
  );
  const diagnostics = placeFaults([...clean.faults, ...faults], placeOriginal);
  if (!parsed.root || !checked?.ok || hasErrors(diagnostics)) return fail(diagnostics);
  const places = {
    ...locateIn(parsed.root, place),
    findExtent: findExtentIn(parsed.root, file, clean.toOriginal),
  };
  return succeed({ file, value: checked.value, ...places }, diagnostics);
}

function locateIn(root: SourceNode, place: (offset: number) => SourcePoint) {
  return {
    locate: (path: readonly DataSegment[]) => place(findNode(root, path).node.offset),
    locateKey: (path: readonly DataSegment[]) => place(findNode(root, path).keyOffset),
  };
}

function findExtentIn(root: SourceNode, file: SourceFile, toOriginal: (offset: number) => number) {
  return (path: readonly DataSegment[]): SourceExtent | undefined => {
    const { isWhole, node } = findNode(root, path);
    if (!isWhole || node.kind !== 'text') return undefined;
    return { file, start: toOriginal(node.offset), end: toOriginal(node.end) };
  };
}

/** The tree of a text without refused characters; no tree where the structure is in doubt. */
function parseClean(text: string, place: (offset: number) => SourcePoint): Parsed {
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

type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly faults: readonly [] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function checkSchema<S extends z.ZodType>(root: SourceNode, schema: S, name?: string): Checked<z.output<S>> {
  const plain = toPlain(root);
  // A parser compiled for each schema would pay after hundreds of files.
  const result = schema.safeParse(plain, { error: () => '', jitless: true });
  const dataPath = dataPathIn(plain, name);
  const unfilled = findUnfilled(root, dataPath);
  if (result.success && unfilled.length === 0) return { ok: true, value: result.data, faults: [] };
  const places = new Set(unfilled.map(({ offset }) => offset));
  const issues = result.success ? [] : explainIssues(result.error.issues, { root, schema, dataPath });
  return { ok: false, faults: [...unfilled, ...issues.filter(({ offset }) => !places.has(offset))] };
}

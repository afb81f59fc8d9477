import type { z } from 'zod';
import type { DataSegment } from '../data-path.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import { pointAt, type RawFile, type SourceExtent, type SourceFile, type SourcePoint } from '../source.js';
import { cleanText } from './clean-text.js';
import { decodeText } from './decode-text.js';
import { dataPathIn, explainIssues } from './explain-issues.js';
import { type Fault, moveFault, placeFaults } from './fault.js';
import { parseYaml } from './parse-yaml.js';
import { readPlain } from './plain/read-plain.js';
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
  const placeOriginal = (offset: number) => pointAt(file, offset);
  const clean = cleanText(file.text);
  if (!clean.isText) return fail(placeFaults(clean.faults, placeOriginal));
  const place = (offset: number) => placeOriginal(clean.toOriginal(offset));
  const plain = readPlain(clean.text);
  const parsed = plain ? { root: plain, faults: [] } : parseYaml(clean.text, place);
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

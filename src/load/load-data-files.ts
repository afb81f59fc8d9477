import type { z } from 'zod';
import { type DataFileStem, dataFilePath, dataFiles } from '../budget/budget.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { EditionFiles } from './check-edition-files.js';
import { type Loaded, readYaml } from './read-yaml.js';

/** Data files, read and each checked by its own schema. */
export type DataParts = ReadonlyMap<DataFileStem, Loaded<unknown>>;

/** Reads those of the data files that are there; no other is looked at. All faults in one run. */
export function loadDataFiles(files: EditionFiles, stems: readonly DataFileStem[]): Outcome<DataParts> {
  const read = stems.flatMap((stem) => {
    const outcome = readPart(files, dataFilePath(stem), dataFiles[stem].schema, stem);
    return outcome ? [{ stem, outcome }] : [];
  });
  const diagnostics = read.flatMap(({ outcome }) => outcome.diagnostics);
  if (hasErrors(diagnostics)) return fail(diagnostics);
  const parts = read.flatMap(({ stem, outcome }) => (outcome.ok ? [[stem, outcome.value] as const] : []));
  return succeed(new Map(parts), diagnostics);
}

/** A file of the edition, undefined if it is not there; `root` is the name that data paths in it begin with. */
export function readPart<S extends z.ZodType>(
  files: EditionFiles,
  path: string,
  schema: S,
  root?: DataFileStem | '批复',
): Outcome<Loaded<z.output<S>>> | undefined {
  const file = files.get(path);
  return file && readYaml(file, schema, root === undefined ? {} : { root });
}

/** What the data files say, by stem. */
export function valuesOf(parts: DataParts): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...parts].map(([stem, { value }]) => [stem, value]));
}

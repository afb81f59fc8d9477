import type { DataSegment } from '../data-path.js';
import type { SourceFile, SourcePoint } from '../source.js';
import { indexDataPaths } from './index-data-paths.js';
import type { Loaded } from './read-yaml.js';

/** From data back to the files that state it. */
export type EditionPlaces = {
  /** The place of a value of the data; of its nearest ancestor where no file states it. */
  readonly locate: (path: readonly DataSegment[]) => SourcePoint;
  /** The same for a path as `formatDataPath` writes it, e.g. `支出.合计`; undefined if the data has none such. */
  readonly locateData: (dataPath: string) => SourcePoint | undefined;
  /** The text of one of the edition's files by its path in a place. */
  readonly readSource: (path: string) => SourceFile | undefined;
};

/** `parts` are the data files by stem, which is the first step of their values' paths; `edition` has the others. */
export function locateEdition(
  data: Readonly<Record<string, unknown>>,
  edition: Loaded<unknown>,
  parts: ReadonlyMap<DataSegment, Loaded<unknown>>,
): EditionPlaces {
  const locate = (path: readonly DataSegment[]): SourcePoint => {
    const [stem, ...inside] = path;
    const part = stem === undefined ? undefined : parts.get(stem);
    return part ? part.locate(inside) : edition.locate(path);
  };
  const paths = indexDataPaths(data);
  const locateData = (dataPath: string): SourcePoint | undefined => {
    const path = paths().get(dataPath);
    return path && locate(path);
  };
  const sources = new Map([edition, ...parts.values()].map(({ file }) => [file.path, file]));
  return { locate, locateData, readSource: (path) => sources.get(path) };
}

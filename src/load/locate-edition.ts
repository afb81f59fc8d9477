import type { DataSegment } from '../data-path.js';
import type { SourceExtent, SourcePoint } from '../source.js';
import { indexDataPaths } from './index-data-paths.js';
import type { Loaded } from './read-yaml.js';

/** From data back to the files that state it. */
export type EditionPlaces = {
  /** The place of a value of the data; of its nearest ancestor where no file states it. */
  readonly locate: (path: readonly DataSegment[]) => SourcePoint;
  /** The same for a path as `formatDataPath` writes it, e.g. `支出.合计`; undefined if the data has none such. */
  readonly locateData: (dataPath: string) => SourcePoint | undefined;
  /** Where the scalar at such a path stands in its file; undefined if no file states it. */
  readonly findExtent: (dataPath: string) => SourceExtent | undefined;
};

/** The file that states a value, and the value's path in it. */
type InFile = { readonly loaded: Loaded<unknown>; readonly inside: readonly DataSegment[] };

/** `parts` are the data files by stem, which is the first step of their values' paths; `edition` has the others. */
export function locateEdition(
  data: Readonly<Record<string, unknown>>,
  edition: Loaded<unknown>,
  parts: ReadonlyMap<DataSegment, Loaded<unknown>>,
): EditionPlaces {
  const findFile = (path: readonly DataSegment[]): InFile => {
    const [stem, ...inside] = path;
    const part = stem === undefined ? undefined : parts.get(stem);
    return part ? { loaded: part, inside } : { loaded: edition, inside: path };
  };
  const locate = (path: readonly DataSegment[]): SourcePoint => {
    const { loaded, inside } = findFile(path);
    return loaded.locate(inside);
  };
  const paths = indexDataPaths(data);
  const locateData = (dataPath: string): SourcePoint | undefined => {
    const path = paths().get(dataPath);
    return path && locate(path);
  };
  const findExtent = (dataPath: string): SourceExtent | undefined => {
    const path = paths().get(dataPath);
    if (!path) return undefined;
    const { loaded, inside } = findFile(path);
    return loaded.findExtent(inside);
  };
  return { locate, locateData, findExtent };
}

import { statedName } from '../budget/derive/stated-name.js';
import { type DataSegment, formatDataPath } from '../data-path.js';
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

/** The files that state the data: `edition.yaml`, the data files by stem, and those of the year before. */
export type StatedIn = {
  readonly edition: Loaded<unknown>;
  readonly parts: ReadonlyMap<DataSegment, Loaded<unknown>>;
  readonly previous?: StatedIn | undefined;
};

/** The file that states a value, and the value's path in it. */
type InFile = { readonly loaded: Loaded<unknown>; readonly inside: readonly DataSegment[] };

export function locateEdition(data: Readonly<Record<string, unknown>>, stated: StatedIn): EditionPlaces {
  const paths = indexDataPaths(data);
  const locate = (path: readonly DataSegment[]): SourcePoint => {
    const { loaded, inside } = findFile(stated, path[0] === '汇总' ? findStated(path) : path);
    return loaded.locate(inside);
  };
  /** `汇总.支出总表.行[201].合计` is told at `支出总表.行[201].合计`, or at the nearest above that is stated. */
  const findStated = (path: readonly DataSegment[]): readonly DataSegment[] => {
    const names = path.map((_, index) => formatDataPath(data, path.slice(0, index + 1)));
    return names.reduce<readonly DataSegment[]>((found, name) => paths().get(statedName(name)) ?? found, []);
  };
  const locateData = (dataPath: string): SourcePoint | undefined => {
    const path = paths().get(dataPath);
    return path && locate(path);
  };
  const findExtent = (dataPath: string): SourceExtent | undefined => {
    const path = paths().get(statedName(dataPath));
    if (!path) return undefined;
    const { loaded, inside } = findFile(stated, path);
    return loaded.findExtent(inside);
  };
  return { locate, locateData, findExtent };
}

function findFile({ edition, parts, previous }: StatedIn, path: readonly DataSegment[]): InFile {
  const [stem, ...inside] = path;
  if (stem === '上年版' && previous) return findFile(previous, inside);
  const part = stem === undefined ? undefined : parts.get(stem);
  return part ? { loaded: part, inside } : { loaded: edition, inside: path };
}

import { type DataSegment, formatDataPath } from '../data-path.js';
import { pointAt, type SourceFile, type SourcePoint } from '../source.js';
import type { Place } from './rule.js';

/** From data back to the files that state it. */
export type DataPlaces = {
  readonly data: unknown;
  readonly locate: (path: readonly DataSegment[]) => SourcePoint;
  readonly locateDataPath: (dataPath: string) => SourcePoint | undefined;
  /** The text of a data file by its path. */
  readonly readSource: (path: string) => SourceFile | undefined;
};

export type Located = { readonly at?: SourcePoint; readonly dataPath?: string };

/**
 * Where a place stands in the files that people edit: a value of the data at its value; printed words at the very
 * words in the data they come from, else at the template's line.
 */
export function locatePlace(place: Place, places: DataPlaces): Located {
  if (place.kind === 'data') {
    return { at: places.locate(place.path), dataPath: formatDataPath(places.data, place.path) };
  }
  const { leaf, start, end } = place;
  const shown =
    leaf.shown.find((data) => data.start <= start && start < data.end) ??
    leaf.shown.find((data) => data.start < end && start < data.end);
  const value = shown && places.locateDataPath(shown.dataPath);
  if (!shown || !value) {
    const at = leaf.cell?.at ?? leaf.block.at;
    return { ...(at && { at }), ...(shown && { dataPath: shown.dataPath }) };
  }
  const words = leaf.text.slice(Math.max(start, shown.start), Math.min(end, shown.end));
  return { at: findWords(value, words, places) ?? value, dataPath: shown.dataPath };
}

/** The words after the start of the value in its file; undefined where the file spells them differently. */
function findWords(value: SourcePoint, words: string, places: DataPlaces): SourcePoint | undefined {
  const file = places.readSource(value.path);
  const [line] = words.split('\n');
  if (!file || line === undefined || line.trim() === '') return undefined;
  const from = offsetOf(file, value);
  const found = file.text.indexOf(line, from);
  return found === -1 ? undefined : pointAt(file, found);
}

function offsetOf(file: SourceFile, point: SourcePoint): number {
  let offset = 0;
  for (let line = 1; line < point.line; line += 1) {
    const next = file.text.indexOf('\n', offset);
    if (next === -1) return file.text.length;
    offset = next + 1;
  }
  return offset + point.column - 1;
}

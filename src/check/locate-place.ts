import { type DataSegment, formatDataPath } from '../data-path.js';
import type { ShownData } from '../document/shown-data.js';
import { pointAt, type SourceExtent, type SourcePoint } from '../source.js';
import type { PrintedLeaf } from './printed-text.js';
import type { Place } from './rule.js';

/** From data back to the files that state it. */
export type DataPlaces = {
  readonly data: unknown;
  readonly locate: (path: readonly DataSegment[]) => SourcePoint;
  readonly locateDataPath: (dataPath: string) => SourcePoint | undefined;
  /** Where the scalar at a data path stands in its file; undefined if no file states it. */
  readonly findExtent: (dataPath: string) => SourceExtent | undefined;
};

export type Located = { readonly at?: SourcePoint; readonly dataPath?: string };

type TextPlace = Extract<Place, { readonly kind: 'text' }>;

/**
 * Where a place stands in the files that people edit: a value of the data at its value; printed words at the very
 * words in the data they come from, else at the template's line.
 */
export function locatePlace(place: Place, places: DataPlaces): Located {
  if (place.kind === 'data') {
    return { at: places.locate(place.path), dataPath: formatDataPath(places.data, place.path) };
  }
  const shown = findShown(place);
  const value = shown && isWritten(shown, places) ? places.locateDataPath(shown.dataPath) : undefined;
  if (!shown || !value) {
    const at = place.leaf.at;
    return { ...(at && { at }), ...(shown && { dataPath: shown.dataPath }) };
  }
  return {
    at: findWords(place, shown, places.findExtent(shown.dataPath)) ?? value,
    dataPath: shown.dataPath,
  };
}

/** The data that the stretch begins in, else the first that it reaches. */
function findShown({ leaf, start, end }: TextPlace): ShownData | undefined {
  return (
    leaf.shown.find((data) => data.start <= start && start < data.end) ??
    leaf.shown.find((data) => data.start < end && start < data.end)
  );
}

/** False for what no file writes and no figures make, such as 称谓 where it is left out: its words are the template's. */
function isWritten({ dataPath }: ShownData, { findExtent }: DataPlaces): boolean {
  return dataPath.startsWith('汇总.') || findExtent(dataPath) !== undefined;
}

/** The words within their value in its file; undefined where the file spells them differently. */
function findWords(
  { leaf, start, end }: TextPlace,
  shown: ShownData,
  value: SourceExtent | undefined,
): SourcePoint | undefined {
  const from = Math.max(start, shown.start);
  const [words = ''] = leaf.text.slice(from, Math.min(end, shown.end)).split('\n');
  if (!value || words.trim() === '') return undefined;
  const nth = countWords(leaf, shown.start, from, words);
  const found = findNth(value.file.text.slice(value.start, value.end), words, nth);
  return found === undefined ? undefined : pointAt(value.file, value.start + found);
}

/** How often words stand in a leaf between two offsets, overlaps included. */
function countWords({ text }: PrintedLeaf, start: number, before: number, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words, start); at !== -1 && at < before; at = text.indexOf(words, at + 1)) {
    count += 1;
  }
  return count;
}

function findNth(text: string, words: string, nth: number): number | undefined {
  let found = text.indexOf(words);
  for (let passed = 0; passed < nth && found !== -1; passed += 1) found = text.indexOf(words, found + 1);
  return found === -1 ? undefined : found;
}

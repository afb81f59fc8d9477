import type { Inline } from './nodes.js';

/** A stretch of a leaf's text, as `textOf` gives it, that shows a value of the data. Offsets are UTF-16 code units. */
export type ShownData = { readonly start: number; readonly end: number; readonly dataPath: string };

/**
 * Every value that a leaf shows, in order. Runs of one path are one showing if nothing but line breaks stands between
 * them: a line end in the value or a departure has cut it.
 */
export function findShownData(inlines: readonly Inline[]): readonly ShownData[] {
  const shown: ShownData[] = [];
  let offset = 0;
  /** Where a run would go on with the last showing. */
  let reach = 0;
  for (const inline of inlines) {
    const start = offset;
    offset += inline.kind === 'text' ? inline.text.length : 1;
    if (inline.kind === 'lineBreak') {
      if (reach === start) reach = offset;
      continue;
    }
    const { dataPath } = inline;
    if (dataPath === undefined) continue;
    const last = shown.at(-1);
    if (last?.dataPath === dataPath && reach === start) shown[shown.length - 1] = { ...last, end: offset };
    else shown.push({ start, end: offset, dataPath });
    reach = offset;
  }
  return shown;
}

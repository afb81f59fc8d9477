/** A stretch of a text, in UTF-16 code units, and what stands there instead. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A text with some stretches replaced. */
export type Spliced = {
  readonly text: string;
  /** Where an offset of the old text, outside of what was replaced, is in the new one. */
  readonly move: (offset: number) => number;
};

/** Replaces stretches that do not overlap; all else, comments and blanks too, stays as it is. */
export function spliceText(text: string, edits: readonly Edit[]): Spliced {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  const move = (offset: number) =>
    sorted
      .filter(({ end }) => end <= offset)
      .reduce((moved, edit) => moved + edit.text.length - (edit.end - edit.start), offset);
  return { text: pieces.join(''), move };
}

import type { Inline } from 'pdfmake/js/Line.js';

/** Neighbouring inlines of one stretch of a leaf with changes; all of any other line. */
export function partStretches(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const [first, ...others] = inlines;
  const parts: Inline[][] = [first ? [first] : []];
  for (const inline of others) {
    const part = parts.at(-1);
    if (part?.[0]?.stretch?.number === inline.stretch?.number) part?.push(inline);
    else parts.push([inline]);
  }
  return parts;
}

/** Neighbouring inlines of one font, size and rise; a raised run is a run of its own. */
export function joinRuns(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const runs: Inline[][] = [];
  for (const inline of inlines) {
    if (inline.text === '') continue;
    const run = runs[runs.length - 1];
    const like = run?.[0];
    if (like && like.font === inline.font && like.fontSize === inline.fontSize && like.rise === inline.rise) {
      run.push(inline);
    } else runs.push([inline]);
  }
  return runs;
}

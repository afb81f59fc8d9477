import type { Run } from './glyph-runs.js';
import type { PlacedPiece } from './set-line.js';

/** A run as it is shown. */
export type SpacedRun = {
  /** The space after every glyph (Tc), in points. */
  readonly spacing: number;
  /** The operand of TJ: characters, and how far the next stands further left, in thousandths of an em. */
  readonly shown: readonly (string | number)[];
  /** How far it moves the pen, in points. */
  readonly advance: number;
};

type Glyph = { readonly character: string; readonly x: number; readonly width: number };

/** Spacing is printed in thousandths of a point. */
const STEPS = 1000;

/**
 * Glyphs at the places of their inlines. A justified line has the same gap after most of its glyphs: that is said once;
 * only what differs stands between the glyphs, in thousandths of an em.
 */
export function spaceGlyphs(run: Run): SpacedRun {
  const size = run[0].piece.fontSize;
  const glyphs = run.flatMap(placeGlyphs);
  const spacing = findSpacing(glyphs);
  const start = glyphs[0]?.x ?? 0;
  const shown: (string | number)[] = [];
  let text = '';
  let pen = start;
  for (const glyph of glyphs) {
    const shift = Math.round(((pen - glyph.x) * 1000) / size);
    if (shift !== 0) {
      shown.push(...(text === '' ? [] : [text]), shift);
      text = '';
      pen -= (shift * size) / 1000;
    }
    text += glyph.character;
    pen += glyph.width + spacing;
  }
  return { spacing, shown: [...shown, text], advance: pen - start };
}

function placeGlyphs({ piece: { text, font, fontSize }, x }: PlacedPiece): readonly Glyph[] {
  let place = x;
  return Array.from(text, (character) => {
    const width = (font.measure(character) * fontSize) / 1000;
    const glyph = { character, x: place, width };
    place += width;
    return glyph;
  });
}

/** The gap that stands between more than half of the glyphs; 0 if there is none such. */
function findSpacing(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (!before) continue;
    const gap = Math.round((glyph.x - before.x - before.width) * STEPS);
    const count = (counts.get(gap) ?? 0) + 1;
    if (2 * count > glyphs.length - 1) return gap / STEPS;
    counts.set(gap, count);
  }
  return 0;
}

import type { Inline } from 'pdfmake/js/Line.js';

/** A run as it is shown: the space after every glyph (Tc, points), the operand of TJ, and how far it moves the pen. */
export type SpacedRun = { readonly spacing: number; readonly shown: string; readonly advance: number };

type Glyph = { readonly hex: string; readonly x: number; readonly width: number };

/** Spacing is printed in thousandths of a point. */
const STEPS = 1000;

/**
 * Glyphs at the places of their inlines. A justified line has the same gap after most of its glyphs: that is said once;
 * only what differs stands between the glyphs, in thousandths of an em.
 */
export function spaceGlyphs(run: readonly Inline[]): SpacedRun {
  const size = run[0]?.fontSize ?? 1;
  const glyphs = run.flatMap(placeGlyphs);
  const spacing = findSpacing(glyphs);
  const start = glyphs[0]?.x ?? 0;
  let shown = '';
  let hex = '';
  let pen = start;
  for (const glyph of glyphs) {
    const shift = Math.round(((pen - glyph.x) * 1000) / size);
    if (shift !== 0) {
      shown += `${hex === '' ? '' : `<${hex}>`}${shift}`;
      hex = '';
      pen -= (shift * size) / 1000;
    }
    hex += glyph.hex;
    pen += glyph.width + spacing;
  }
  return { spacing, shown: `${shown}<${hex}>`, advance: pen - start };
}

function placeGlyphs({ text, font, fontSize, x = 0 }: Inline): readonly Glyph[] {
  let place = x;
  return Array.from(text, (character) => {
    const width = (font.measure(character) * fontSize) / 1000;
    const glyph = { hex: font.encode(character), x: place, width };
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

import type { Inline } from 'pdfmake/js/Line.js';

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

/** The operand of TJ: glyphs, and between them how much the next stands further left, in thousandths of an em. */
export function placeGlyphs(run: readonly Inline[]): string {
  let operand = '';
  let hex = '';
  let pen = run[0]?.x ?? 0;
  for (const inline of run) {
    const shift = Math.round(((pen - (inline.x ?? 0)) * 1000) / inline.fontSize);
    if (shift !== 0) {
      operand += `${hex === '' ? '' : `<${hex}>`}${shift}`;
      hex = '';
      pen -= (shift * inline.fontSize) / 1000;
    }
    hex += inline.font.encode(inline.text);
    pen += inline.width;
  }
  return `${operand}<${hex}>`;
}

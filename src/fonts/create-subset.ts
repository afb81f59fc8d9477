import type { Font, Subset } from 'fontkit';

/** A subset with what fontkit does not declare: the glyphs that it holds, number 0 being .notdef. */
export type GlyphSubset = Subset & {
  readonly glyphs: number[];
  includeGlyph(glyph: number): number;
};

type PrivateDictionary = { readonly Subrs?: readonly unknown[] | null };

/** What fontkit reads of the table `CFF `; an operator that is not there is null. */
type Cff = {
  readonly globalSubrIndex: readonly unknown[];
  readonly topDict: {
    readonly Private: PrivateDictionary | null;
    readonly FDArray: readonly { readonly Private: PrivateDictionary | null }[] | null;
  };
};

type CffSubset = GlyphSubset & { readonly cff: Cff; font: { getGlyph(glyph: number): object } };

/** A glyph that calls no subroutines. */
const PLAIN_GLYPH = { path: undefined, _usedSubrs: {}, _usedGsubrs: {} };

/**
 * A new subset of a font. fontkit draws every glyph of a CFF font to learn which subroutines it calls, and keeps what it
 * drew; the shipped fonts have no subroutines, so that it is told there is nothing to learn.
 */
export function createSubset(font: Font): GlyphSubset {
  const subset = font.createSubset() as GlyphSubset;
  if (isCff(subset) && !hasSubroutines(subset.cff)) subset.font = { getGlyph: () => PLAIN_GLYPH };
  return subset;
}

/** Whether a subset's glyphs are of PostScript outlines (the table `CFF `). */
export function isCff(subset: GlyphSubset): subset is CffSubset {
  return 'cff' in subset;
}

function hasSubroutines({ globalSubrIndex, topDict: { Private, FDArray } }: Cff): boolean {
  const dictionaries = [Private, ...(FDArray ?? []).map((dictionary) => dictionary.Private)];
  return globalSubrIndex.length > 0 || dictionaries.some((own) => (own?.Subrs?.length ?? 0) > 0);
}

import type { Layout } from '../../../src/document/layout.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { readLayout } from '../../edition/published-edition.js';
import { openShippedFonts } from '../../render/open-fonts.js';
import { type CharacterPool, collectCharacters } from './characters.js';

/** A real layout with its fonts. */
export type Style = {
  readonly layout: Layout;
  readonly fonts: OpenFonts;
};

/** What random documents are made with: a style, and the characters that its fonts draw. */
export type Material = Style & { readonly pool: CharacterPool };

/** The layout of the repository's first edition, and the fonts that it leads to. */
export function readStyle(): Style {
  const { layout } = readLayout('hebei-2019');
  return { layout, fonts: openShippedFonts(layout) };
}

export function readMaterial(): Material {
  const style = readStyle();
  return { ...style, pool: collectCharacters(style.fonts, style.layout) };
}

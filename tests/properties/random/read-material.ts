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

/** A sheet without page numbers, which the layout of the edition does not need. */
export const UNNUMBERED = '无页码页';

export function readMaterial(): Material {
  const style = addUnnumbered(readStyle());
  return { ...style, pool: collectCharacters(style.fonts, style.layout) };
}

function addUnnumbered({ layout, fonts }: Style): Style {
  const { 竖页 } = layout.纸张;
  if (!竖页) throw new Error('the layout has no portrait sheet');
  return {
    layout: { ...layout, 纸张: { ...layout.纸张, [UNNUMBERED]: { ...竖页, 页码: false } } },
    fonts,
  };
}

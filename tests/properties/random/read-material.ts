import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Layout, layoutSchema } from '../../../src/document/layout.js';
import { fontCatalogueSchema } from '../../../src/fonts/font-set.js';
import { type OpenFonts, openFonts } from '../../../src/fonts/open-fonts.js';
import { type CharacterPool, collectCharacters, rolesOf } from './characters.js';

/** What random documents are made with: an official layout, its fonts, the characters that they draw. */
export type Material = {
  readonly layout: Layout;
  readonly fonts: OpenFonts;
  readonly pool: CharacterPool;
};

const ROOT = new URL('../../../', import.meta.url);

export function readMaterial(): Material {
  const layout = readLayout();
  const fonts = readFonts(layout);
  return { layout, fonts, pool: collectCharacters(fonts, layout) };
}

/** The layout of the repository's first edition. */
export function readLayout(): Layout {
  return layoutSchema.parse(readYaml('templates/hebei-2019/layout.yaml'));
}

/** The repository's fonts that a layout leads to. */
export function readFonts(layout: Layout): OpenFonts {
  const opened = openFonts({
    catalogue: fontCatalogueSchema.parse(readYaml('fonts/fonts.yaml')),
    roles: rolesOf(layout),
    readFont: (file) => readIfPresent(new URL(`fonts/${file}`, ROOT)),
    locate: () => ({ path: 'fonts/fonts.yaml', line: 1, column: 1 }),
  });
  if (!opened.ok) throw new Error(opened.diagnostics.map((fault) => fault.message).join('\n'));
  return opened.value;
}

function readIfPresent(file: URL): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Scalars stay text, as the schemas want them. */
function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, ROOT), 'utf8'), { schema: 'failsafe' });
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Outcome, succeed } from '../../src/diagnostic.js';
import type { Layout } from '../../src/document/layout.js';
import { type FontCatalogue, fontCatalogueSchema } from '../../src/fonts/font-set.js';
import { type OpenFonts, openFonts } from '../../src/fonts/open-fonts.js';
import { rolesOf } from '../../src/fonts/roles-of.js';

const folder = new URL('../../fonts/', import.meta.url);

export const shippedCatalogue: FontCatalogue = fontCatalogueSchema.parse(
  parse(readFileSync(new URL('fonts.yaml', folder), 'utf8'), { schema: 'failsafe' }),
);

export function readShippedFont(file: string): Outcome<Uint8Array> {
  return succeed(readFileSync(new URL(file, folder)));
}

/** The shipped fonts that a layout can use. */
export function openShippedFonts(layout: Layout): OpenFonts {
  const opened = openFonts({
    catalogue: shippedCatalogue,
    roles: rolesOf(layout),
    readFont: readShippedFont,
    locate: () => ({ path: 'fonts/fonts.yaml', line: 1, column: 1 }),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  return opened.value;
}

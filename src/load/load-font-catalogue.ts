import { type Outcome, succeed } from '../diagnostic.js';
import { type FontCatalogue, fontCatalogueSchema } from '../fonts/font-set.js';
import type { RawFile, SourceFile, SourcePoint } from '../source.js';
import { readYaml } from './read-yaml.js';

export type LoadedFontCatalogue = {
  readonly catalogue: FontCatalogue;
  /** Where `fonts.yaml` describes a role; its list of roles where it does not. */
  readonly locateRole: (role: string) => SourcePoint;
};

/** Loads `fonts.yaml`. The font files themselves are opened later. */
export function loadFontCatalogue(file: RawFile | SourceFile): Outcome<LoadedFontCatalogue> {
  const loaded = readYaml(file, fontCatalogueSchema);
  if (!loaded.ok) return loaded;
  const { value, locateKey } = loaded.value;
  return succeed({ catalogue: value, locateRole: (role) => locateKey(['字体', role]) }, loaded.diagnostics);
}

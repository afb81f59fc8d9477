import { type Outcome, succeed } from '../diagnostic.js';
import { type FontCatalogue, type FontFace, fontCatalogueSchema } from '../fonts/font-set.js';
import type { RawFile, SourceFile, SourcePoint } from '../source.js';
import { readYaml } from './read-yaml.js';

export type LoadedFontCatalogue = {
  readonly catalogue: FontCatalogue;
  /** Where `fonts.yaml` describes a role, or one of its keys; its list of roles where it does not. */
  readonly locateRole: (role: string, key?: keyof FontFace) => SourcePoint;
};

/** Loads `fonts.yaml`. The font files themselves are opened later. */
export function loadFontCatalogue(file: RawFile | SourceFile): Outcome<LoadedFontCatalogue> {
  const loaded = readYaml(file, fontCatalogueSchema);
  if (!loaded.ok) return loaded;
  const { value, locate, locateKey } = loaded.value;
  const locateRole = (role: string, key?: keyof FontFace): SourcePoint =>
    key === undefined ? locateKey(['字体', role]) : locate(['字体', role, key]);
  return succeed({ catalogue: value, locateRole }, loaded.diagnostics);
}

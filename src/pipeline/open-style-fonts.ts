import { andThen, type Outcome, succeed } from '../diagnostic.js';
import type { OpenFonts } from '../fonts/open-fonts.js';
import { rolesOf } from '../fonts/roles-of.js';
import { readFontFile } from '../workspace/read-font-file.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Style } from './read-style.js';

/** The bytes of font files by their name in `fonts/`. */
export type FontFiles = ReadonlyMap<string, Uint8Array>;

/** The fonts of a layout, and the files that they were read from. */
export type StyleFonts = { readonly fonts: OpenFonts; readonly files: FontFiles };

/** Reads, verifies and parses the fonts that a layout names. The parser is loaded only now: `check` does without. */
export async function openStyleFonts(
  workspace: Workspace,
  { folder, fonts }: Style,
): Promise<Outcome<StyleFonts>> {
  const { openFonts } = await import('../fonts/open-fonts.js');
  const files = new Map<string, Uint8Array>();
  const readFont = (file: string) =>
    andThen(readFontFile(workspace, file), ({ bytes }) => {
      files.set(file, bytes);
      return succeed(bytes);
    });
  const { catalogue, locateRole: locate } = fonts;
  return andThen(openFonts({ catalogue, roles: rolesOf(folder.layout), readFont, locate }), (open) =>
    succeed({ fonts: open, files }),
  );
}

import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { type LoadedFontCatalogue, loadFontCatalogue } from '../load/load-font-catalogue.js';
import { type LayoutFolder, loadLayoutFolder } from '../load/load-layout-folder.js';
import { readFontFile } from '../workspace/read-font-file.js';
import { readLayoutFolder } from '../workspace/read-layout-folder.js';
import type { Workspace } from '../workspace/workspace.js';

/** How an edition looks: its layout and the fonts that layouts choose from. */
export type Style = { readonly folder: LayoutFolder; readonly fonts: LoadedFontCatalogue };

/** Reads a layout by its name. */
export function readStyle(workspace: Workspace, layout: string): Outcome<Style> {
  return andThen(andThen(readFontFile(workspace, 'fonts.yaml'), loadFontCatalogue), (fonts) =>
    andThen(readLayoutFolder(workspace, layout), (files) =>
      andThen(loadLayoutFolder(files, fonts.catalogue), (folder) => succeed({ folder, fonts })),
    ),
  );
}

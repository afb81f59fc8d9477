import { type CompiledTemplates, compileTemplates } from '../compose/compile-templates.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { type LoadedFontCatalogue, loadFontCatalogue } from '../load/load-font-catalogue.js';
import { type LayoutFolder, loadLayoutFolder } from '../load/load-layout-folder.js';
import { readFontFile } from '../workspace/read-font-file.js';
import { readLayoutFolder } from '../workspace/read-layout-folder.js';
import type { Workspace } from '../workspace/workspace.js';
import { FONT_CATALOGUE, type InputFiles, joinInputs, placeCatalogue, placeLayout } from './input-files.js';
import { remember } from './remember.js';

/** How an edition looks: its layout and the fonts that layouts choose from. */
export type Style = {
  readonly folder: LayoutFolder;
  readonly fonts: LoadedFontCatalogue;
  /** The layout's templates, compiled when they are first asked for. */
  readonly compileTemplates: () => Outcome<CompiledTemplates>;
  /** The files that say so. */
  readonly inputs: InputFiles;
};

/** Reads a layout by its name. */
export function readStyle(workspace: Workspace, layout: string): Outcome<Style> {
  return andThen(readFontFile(workspace, FONT_CATALOGUE), (catalogue) =>
    andThen(loadFontCatalogue(catalogue), (fonts) =>
      andThen(readLayoutFolder(workspace, layout), (files) =>
        andThen(loadLayoutFolder(files, fonts.catalogue), (folder) => {
          const inputs = joinInputs(placeLayout(layout, files), placeCatalogue(catalogue));
          const compile = remember(compileTemplates);
          return succeed({ folder, fonts, compileTemplates: () => compile(folder), inputs });
        }),
      ),
    ),
  );
}

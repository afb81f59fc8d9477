import type { Outcome } from '../diagnostic.js';
import type { Workspace } from '../workspace/workspace.js';
import { openStyleFonts, type StyleFonts } from './open-style-fonts.js';
import { type ListedSubjects, readListedSubjects } from './read-listed-subjects.js';
import { readStyle, type Style } from './read-style.js';
import { remember } from './remember.js';

/**
 * What the editions of one run have in common: layouts with their compiled templates, lists of subjects, open fonts. Each
 * is read when an edition first asks for it, faults included, and then kept. A file that changes afterwards is not read
 * again: whoever waits for changes opens another workshop.
 */
export type Workshop = {
  readonly workspace: Workspace;
  readonly readStyle: (layout: string) => Outcome<Style>;
  readonly readSubjects: (budgetYear: number) => Outcome<ListedSubjects>;
  readonly openFonts: (style: Style) => Promise<Outcome<StyleFonts>>;
};

export function openWorkshop(workspace: Workspace): Workshop {
  return {
    workspace,
    readStyle: remember((layout: string) => readStyle(workspace, layout)),
    readSubjects: remember((year: number) => readListedSubjects(workspace, year)),
    openFonts: remember((style: Style) => openStyleFonts(workspace, style)),
  };
}

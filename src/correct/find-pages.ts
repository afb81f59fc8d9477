import { type Outcome, succeed } from '../diagnostic.js';
import { type OpenEdition, prepareFonts } from '../pipeline.js';
import type { FindPage } from '../render/pdf/locate-words.js';
import type { Workspace } from '../workspace/workspace.js';

/** Where the words of an edition stand in its PDF. `workspace` is the one that it was opened in. */
export async function findPages(workspace: Workspace, opened: OpenEdition): Promise<Outcome<FindPage>> {
  const prepared = await prepareFonts(workspace, opened, opened.edition.locateData);
  if (!prepared.ok) return prepared;
  const { locateWords } = await import('../render/pdf/locate-words.js');
  return succeed(locateWords(prepared.value.input), prepared.diagnostics);
}

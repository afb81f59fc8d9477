import { type Outcome, succeed } from '../diagnostic.js';
import type { Workshop } from '../pipeline/workshop.js';
import { type OpenEdition, prepareFonts } from '../pipeline.js';
import type { FindPage } from '../render/pdf/locate-words.js';

/** Where the words of an edition stand in its PDF. */
export async function findPages(workshop: Workshop, opened: OpenEdition): Promise<Outcome<FindPage>> {
  const prepared = await prepareFonts(workshop, opened, opened.edition.locateData);
  if (!prepared.ok) return prepared;
  const { locateWords } = await import('../render/pdf/locate-words.js');
  return succeed(locateWords(prepared.value.input), prepared.diagnostics);
}

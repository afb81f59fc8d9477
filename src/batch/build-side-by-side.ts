import type { BuildEdition } from '../cli/build-editions.js';
import { type Diagnostic, hasErrors } from '../diagnostic.js';

type Built = Awaited<ReturnType<BuildEdition>>;

/**
 * Builds the last format of an edition `here`, and the others `elsewhere` meanwhile, so that whoever waits for one edition waits
 * less. Both read it for themselves: a file that is saved in between is in one of the outputs only, until the next build.
 */
export function buildSideBySide(here: BuildEdition, elsewhere: BuildEdition): BuildEdition {
  return async (request) => {
    const [others, last] = [request.formats.slice(0, -1), request.formats.slice(-1)];
    if (others.length === 0) return here(request);
    // Begun first: what is done here does not yield.
    const both = [elsewhere({ ...request, formats: others }), here({ ...request, formats: last })];
    return (await Promise.all(both)).reduce(joinBuilt);
  };
}

function joinBuilt(one: Built, other: Built): Built {
  const known = new Set(one.diagnostics.map(identify));
  const more = other.diagnostics.filter((each) => !known.has(identify(each)));
  const diagnostics = [...one.diagnostics, ...more];
  return { diagnostics, outputs: hasErrors(diagnostics) ? [] : [...one.outputs, ...other.outputs] };
}

/** What both found in the edition is said once. */
function identify(finding: Diagnostic): string {
  return JSON.stringify(finding);
}

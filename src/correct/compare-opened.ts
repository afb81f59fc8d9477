import { type ComparedEdition, compareEditions, type EditionChanges } from '../compare/compare-editions.js';
import type { OpenEdition } from '../pipeline.js';

/** What became different between two editions, each opened with its own templates. */
export function compareOpened(old: OpenEdition, now: OpenEdition): EditionChanges {
  return compareEditions(sideOf(old), sideOf(now), lookOf(old) !== lookOf(now));
}

function sideOf({ edition, document }: OpenEdition): ComparedEdition {
  const { budget, derived, asPublished, locate } = edition;
  return { budget, derived, asPublished, locate, document };
}

/** What an edition is printed with besides its data. */
const LOOK = /^(templates|subjects)\//;

function lookOf({ inputs }: OpenEdition): string {
  const files = [...inputs].filter(([inside]) => LOOK.test(inside)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(files.map(([inside, { bytes }]) => [inside, Buffer.from(bytes).toString('base64')]));
}

import type { RequiredPart } from './lexicon/required-parts.js';
import { listHeadings } from './outline.js';
import type { PrintedText } from './printed-text.js';
import { inText, type Place } from './rule.js';

/** A required part that no text shows, and the heading (the highest first) or title where it should be. */
export type MissingPart = { readonly part: RequiredPart; readonly place: Place };

/** The parts required in a year that none of the texts shows. Without a heading or a title there is no place. */
export function findMissingParts(
  parts: readonly RequiredPart[],
  year: number,
  texts: readonly string[],
  printed: PrintedText,
): readonly MissingPart[] {
  const title = printed.leaves.find(({ block }) => block.kind === 'heading' && block.level === 0);
  const headings = listHeadings(printed).toSorted((one, other) => one.level - other.level);
  return parts
    .filter(({ since, shows }) => year >= since && !texts.some((text) => shows.test(text)))
    .flatMap((part): readonly MissingPart[] => {
      const leaf = headings.find((heading) => part.near.test(heading.leaf.text))?.leaf ?? title;
      return leaf ? [{ part, place: inText(leaf) }] : [];
    });
}

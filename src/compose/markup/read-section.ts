import { fail, hasErrors, type Outcome, succeed } from '../../diagnostic.js';
import type { Layout } from '../../document/layout.js';
import type { Block } from '../../document/nodes.js';
import type { SourcePoint } from '../../source.js';
import { collectFaults } from '../fault.js';
import type { PlaceList } from '../syntax/place-list.js';
import { blockReaders } from './blocks/block-readers.js';
import { checkNesting } from './check-nesting.js';
import { elementsOf } from './markup-tree.js';
import { parseMarkup } from './parse-markup.js';
import type { BlockName } from './vocabulary.js';

type SectionContext = {
  readonly layout: Layout;
  /** The places that the markup names. */
  readonly places: PlaceList;
  /** The place of what stands in no element: the top of the section's template. */
  readonly start: SourcePoint;
};

/** A section's markup as blocks. */
export function readSection(
  markup: string,
  { layout, places, start }: SectionContext,
): Outcome<readonly Block[]> {
  const parsed = parseMarkup(markup, start, places);
  if (!parsed.ok) return parsed;
  const { faults, report } = collectFaults();
  checkNesting(parsed.value, start, report);
  if (hasErrors(faults)) return fail(faults);
  const blocks = elementsOf(parsed.value).map((element) =>
    // Nesting was checked: only blocks stand here.
    blockReaders[element.name as BlockName](element, { layout, report }),
  );
  return hasErrors(faults) ? fail(faults) : succeed(blocks);
}

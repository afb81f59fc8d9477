import type { Diagnostic } from '../../diagnostic.js';
import { fault } from '../fault.js';
import type { PartialStatement, Program } from './ast.js';
import { partialName } from './check-calls.js';
import { callsIn } from './check-partials.js';
import { startOf } from './place.js';

/** A layout has tens; partials that call the next one twice each reach this with 14 files. */
const MOST_CALLS = 10_000;

/**
 * Partials that call partials multiply: a section whose calls come to more than {@link MOST_CALLS} would take for
 * ever. Only for partials without a circle.
 */
export function checkPartialGrowth(
  partials: ReadonlyMap<string, Program>,
  sections: Iterable<Program>,
): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const count = (call: PartialStatement): number => {
    const name = partialName(call);
    const known = counts.get(name);
    if (known !== undefined) return known;
    const inner = [...callsIn(partials.get(name))].reduce((sum, each) => sum + count(each), 1);
    counts.set(name, inner);
    return inner;
  };
  return [...sections].flatMap((section) =>
    [...callsIn(section)].filter((call) => count(call) > MOST_CALLS).map(describeGrowth),
  );
}

function describeGrowth(call: PartialStatement): Diagnostic {
  const message = `片段“${partialName(call)}”层层引用，合计超过 ${MOST_CALLS} 次`;
  return fault('MB111', message, { at: startOf(call.loc), hint: '一个片段里不要反复引用别的片段' });
}

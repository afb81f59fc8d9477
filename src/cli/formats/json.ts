import type { CheckedEdition, OpenCheckReport } from '../checked-edition.js';
import { sortFindings } from '../sort-findings.js';
import { describeFinding } from './describe-finding.js';
import { openJsonList } from './json-list.js';

/** For programs: the findings of each edition, in one value. */
export const openCheckedJson: OpenCheckReport = ({ stdout }) => {
  const list = openJsonList('editions', stdout.write);
  return {
    tell: (checked) => list.add(describeChecked(checked)),
    conclude: () => list.end({}),
  };
};

export function describeChecked({ edition, diagnostics }: CheckedEdition) {
  return { edition, findings: sortFindings(diagnostics).map(describeFinding) };
}

import type { BuiltEdition, EditionSummary, OpenBuildReport } from '../built-edition.js';
import { sortFindings } from '../sort-findings.js';
import { describeFinding } from './describe-finding.js';
import { openJsonList } from './json-list.js';

/** For programs: one value, the summary last; what `check --format json` has has the same names here. */
export const openBuiltJson: OpenBuildReport = ({ stdout }) => {
  const list = openJsonList('editions', stdout.write);
  return {
    tell: (built) => list.add(describeEdition(built)),
    conclude: (all) => list.end({ summary: summarise(all) }),
  };
};

function describeEdition({ edition, result, counts, outputs, open }: BuiltEdition) {
  const findings = sortFindings(open).map(describeFinding);
  return { edition, result, outputs, known: counts.known, findings };
}

function summarise(all: readonly EditionSummary[]) {
  const count = (wanted: string) => all.filter(({ result }) => result === wanted).length;
  return {
    editions: all.length,
    built: count('built'),
    unchanged: count('unchanged'),
    failed: count('failed'),
  };
}

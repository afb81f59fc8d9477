import type { BuiltEdition, EditionSummary, OpenBuildReport } from '../built-edition.js';
import { sortFindings } from '../sort-findings.js';
import { describeFinding } from './describe-finding.js';

/**
 * For programs: one value, written as editions are done, so that a run of thousands need not remember their findings. What
 * `check --format json` has has the same names here.
 */
export const openBuiltJson: OpenBuildReport = ({ stdout }) => {
  let before = '';
  return {
    tell(built) {
      stdout.write(`${before || '{\n  "editions": ['}\n${indent(describeEdition(built), 4)}`);
      before = ',';
    },
    conclude(all) {
      const summary = `  "summary": ${indent(summarise(all), 2).trimStart()}`;
      stdout.write(`${before ? '\n  ],' : '{\n  "editions": [],'}\n${summary}\n}\n`);
    },
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

/** Line ends stand only between values: those in a string are escaped. */
function indent(value: object, columns: number): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(columns));
}

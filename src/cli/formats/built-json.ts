import type { OpenBuildReport } from '../built-edition.js';
import { sortFindings } from '../sort-findings.js';
import { describeFinding } from './describe-finding.js';

/** For programs: one value at the end; what `check --format json` has has the same names here. */
export const openBuiltJson: OpenBuildReport = ({ stdout }) => ({
  tell: () => {},
  conclude(all) {
    const editions = all.map(({ edition, result, known, outputs, open }) => ({
      edition,
      result,
      outputs,
      known,
      findings: sortFindings(open).map(describeFinding),
    }));
    const count = (wanted: string) => all.filter(({ result }) => result === wanted).length;
    const summary = {
      editions: all.length,
      built: count('built'),
      unchanged: count('unchanged'),
      failed: count('failed'),
    };
    stdout.write(`${JSON.stringify({ summary, editions }, null, 2)}\n`);
  },
});

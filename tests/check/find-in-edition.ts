import { readPrintedText } from '../../src/check/printed-text.js';
import type { RuleFamily } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import type { Severity } from '../../src/diagnostic.js';
import { composeEdition, loadPublished, publishEdition, readLayout } from '../edition/published-edition.js';
import { showPlace } from './build-input.js';

const edition = loadPublished();
const document = publishEdition(composeEdition(edition, readLayout(edition.budget.版式)), edition);
const input = { ...edition, printed: readPrintedText(document) };

/** A finding in the publication of 2019; `place` as `showPlace` writes it. */
export type FoundInEdition = {
  readonly code: string;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
};

/** What the rules of a family find in the publication of 2019, acknowledged or not. */
export function findInEdition(family: RuleFamily): readonly FoundInEdition[] {
  return rules
    .filter(({ code }) => code.startsWith(family))
    .flatMap((rule) =>
      runRule(rule, input).map(({ place, message, severity = rule.severity }) => ({
        code: rule.code,
        severity,
        place: showPlace(place),
        message,
      })),
    );
}

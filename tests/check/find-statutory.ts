import type { Budget } from '../../src/budget/budget.js';
import { deriveFigures } from '../../src/budget/derive.js';
import { noSubjects, type Subjects } from '../../src/budget/subjects.js';
import { readPrintedText } from '../../src/check/printed-text.js';
import type { CheckInput, Rule } from '../../src/check/rule.js';
import { runRule } from '../../src/check/run-checks.js';
import type { Block, Document } from '../../src/document/nodes.js';
import { showPlace } from './build-input.js';
import { buildStatutory } from './build-statutory.js';

/** What stands around the statutory tables in the tests of their rules. */
type Around = {
  /** The edition of the year before. */
  readonly previous?: Budget;
  readonly subjects?: Subjects;
  readonly blocks?: readonly Block[];
};

/** What a rule finds in the small department, changed as `buildStatutory` says: each as `place: message`. */
export function findStatutory(
  rule: Rule,
  changes: Readonly<Record<string, unknown>> = {},
  around: Around = {},
): readonly string[] {
  return runRule(rule, buildStatutoryInput(changes, around)).map(
    ({ place, message, severity }) =>
      `${severity === undefined ? '' : `${severity} `}${showPlace(place)}: ${message}`,
  );
}

export function buildStatutoryInput(
  changes: Readonly<Record<string, unknown>> = {},
  { previous, subjects = noSubjects, blocks = [] }: Around = {},
): CheckInput {
  const meta = { title: '标题', author: '部门', language: 'zh-CN', date: new Date(Date.UTC(2023, 0, 1)) };
  const document: Document = { meta, sections: [{ name: '正文', sheet: '竖页', blocks }] };
  const budget: Budget = { ...buildStatutory(changes), ...(previous && { 上年版: previous }) };
  return { budget, derived: deriveFigures(budget, subjects), subjects, printed: readPrintedText(document) };
}

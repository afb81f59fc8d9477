import type { BudgetWith, DataFileStem } from '../budget/budget.js';
import type { DerivedWith } from '../budget/derive.js';
import type { Subjects } from '../budget/subjects.js';
import type { DataSegment } from '../data-path.js';
import type { Severity } from '../diagnostic.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';

/**
 * KJ 勾稽 (sums, between tables, text against tables) · DW 单位和格式 · JG 完整和结构 · JX 绩效指标 · WZ 文字 · GK 公开.
 */
export type RuleFamily = 'KJ' | 'DW' | 'JG' | 'JX' | 'WZ' | 'GK';

export type RuleCode = `${RuleFamily}${number}`;

/** Where a finding is: a value of the data, or a stretch of the printed text. */
export type Place =
  | { readonly kind: 'data'; readonly path: readonly DataSegment[] }
  | { readonly kind: 'text'; readonly leaf: PrintedLeaf; readonly start: number; readonly end: number };

export type Finding = {
  readonly place: Place;
  /** Chinese; states the fact with both figures. Ends without a full stop. */
  readonly message: string;
  /** Chinese; what to do. */
  readonly hint?: string;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** Where a rule reports something milder than its own severity, e.g. a rounding residue as info. */
  readonly severity?: Severity;
};

/** What a rule sees: the budget with the data files it needs, and the document as it is printed, departures included. */
export type CheckInput<Needed extends DataFileStem = never> = {
  readonly budget: BudgetWith<Needed>;
  /** What is derived from the budget, as templates see it. */
  readonly derived: DerivedWith<Needed>;
  /** The subjects that the budget's codes are of. */
  readonly subjects: Subjects;
  readonly printed: PrintedText;
};

/** One check of the catalogue. `explain` prints its words, and `docs/diagnostics.md` is made from them. */
export type Rule<Needed extends DataFileStem = DataFileStem> = {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** Chinese, a short noun phrase: 「合计不等于各项之和」. */
  readonly title: string;
  /** Chinese: what the rule compares, and why it matters. */
  readonly explanation: string;
  /** Chinese: how to mend it. */
  readonly remedy: string;
  /** Chinese: a wrong and a right case. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Chinese: the law, standard or practice that it comes from. */
  readonly source: string;
  /** The data files without which there is nothing to check; a layout that does not print them never asks the rule. */
  readonly needs: readonly Needed[];
  readonly check: (input: CheckInput<Needed>) => Iterable<Finding>;
};

/** A rule whose `check` sees the data files of its `needs`, and of the others that they may be missing. */
export function defineRule<const Needed extends DataFileStem = never>(rule: Rule<Needed>): Rule<Needed> {
  return rule;
}

/** A value of the data. */
export function atData(...path: readonly DataSegment[]): Place {
  return { kind: 'data', path };
}

/** A stretch of the text of a leaf, in UTF-16 code units; the whole text if no stretch is given. */
export function inText(leaf: PrintedLeaf, start = 0, end = leaf.text.length): Place {
  return { kind: 'text', leaf, start, end };
}

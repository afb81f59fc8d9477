import type { FieldChange, FieldPlace, FieldValue } from '../../compare/data/field-change.js';
import type { DepartureChange } from '../../compare/departure-changes.js';
import type { Cause, ExplainedChange } from '../../compare/find-consequences.js';
import type { DiffReport, FormatDiff } from '../diff-report.js';

/** For programs (docs/比较.md): every entry has every key; what it does not have is null. */
export const formatDiffJson: FormatDiff = (report) => {
  const { changes } = report;
  const described = {
    old: report.old,
    new: report.new,
    fields: changes.fields.map(describeField),
    departures: changes.departures.map(describeDeparture),
    printed: changes.printed.map((change) => describePrinted(report, change)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};

function describeField({ kind, old, new: now }: FieldChange) {
  return { kind, old: describeSide(old), new: describeSide(now) };
}

function describeSide(side: FieldPlace | FieldValue) {
  return {
    path: side.path,
    value: 'value' in side ? side.value : null,
    text: 'text' in side ? side.text : null,
    file: side.at?.path ?? null,
    line: side.at?.line ?? null,
    column: side.at?.column ?? null,
  };
}

function describeDeparture({ departure, isTakenBack }: DepartureChange) {
  const { 位置, 刊印, 应为 } = departure;
  return {
    takenBack: isTakenBack,
    section: 位置.节,
    dataPath: 位置.数据 ?? null,
    block: 位置.块 ?? null,
    text: 位置.文字 ?? null,
    nth: 位置.第,
    printed: 刊印,
    expected: 应为,
  };
}

function describePrinted({ pageOf }: DiffReport, change: ExplainedChange) {
  const { kind, section, part, table = null, row = null, column = null, words } = change;
  return {
    kind,
    section,
    part,
    table,
    row,
    column,
    old: change.old?.text ?? null,
    new: change.new?.text ?? null,
    words: words.map((each) => ({
      old: each.old.text,
      oldStart: each.old.start,
      new: each.new.text,
      newStart: each.new.start,
      page: pageOf(change, each) ?? null,
      cause: each.cause.kind,
      dataPaths: pathsOf(each.cause),
    })),
  };
}

function pathsOf(cause: Cause): readonly string[] {
  if ('fields' in cause) return cause.fields.map((field) => field.new.path);
  return cause.kind === 'departure' && cause.departure.位置.数据 !== undefined
    ? [cause.departure.位置.数据]
    : [];
}

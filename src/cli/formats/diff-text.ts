import type { FieldChange } from '../../compare/data/field-change.js';
import type { DepartureChange } from '../../compare/departure-changes.js';
import type { Cause, ExplainedChange, ExplainedWords } from '../../compare/find-consequences.js';
import { describePlace } from '../../correct/describe-place.js';
import { formatPoint, type SourcePoint } from '../../source.js';
import type { DiffReport, FormatDiff } from '../diff-report.js';
import { paint } from '../terminal.js';
import { visibleText } from '../visible-text.js';
import { wrapText } from '../wrap-text.js';

/** For people: what was typed otherwise, what is printed otherwise, and what a reader sees. */
export const formatDiffText: FormatDiff = (report, { colour, width }) => {
  const { changes } = report;
  const parts = [
    { title: '数据', entries: changes.fields.flatMap(describeField) },
    { title: '照原样刊印（as-published.yaml）', entries: changes.departures.flatMap(describeDeparture) },
    {
      title: '读者看到的',
      entries: changes.printed.flatMap((change) => describePrinted(report, change)),
    },
  ].filter(({ entries }) => entries.length > 0);
  const lines = [
    `${visibleText(report.old)} → ${visibleText(report.new)}`,
    summarise(report),
    ...parts.flatMap(({ title, entries }) => [
      '',
      paint(title, 'bold', colour),
      ...entries.flatMap((entry) => formatEntry(entry, width())),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

type Entry = {
  readonly text: string;
  readonly indent: string;
  readonly head?: string;
  readonly at?: SourcePoint | undefined;
};

/** A place stands on a line of its own and is not broken: editors open it. */
function formatEntry({ text, indent, head, at }: Entry, width: number): readonly string[] {
  const lines = wrapText(visibleText(text), width, indent, head);
  return at ? [...lines, `${indent}  ${visibleText(formatPoint(at))}`] : lines;
}

const PLACE = '  ';
const DETAIL = '    ';

function summarise({ changes: { fields, departures, printed } }: DiffReport): string {
  if (fields.length + departures.length + printed.length === 0) return '没有不同';
  const words = printed.flatMap((change) => change.words);
  const following = words.filter(({ cause }) => cause.kind === 'consequence').length;
  return (
    `数据改了 ${fields.length} 处，照原样刊印的改了 ${departures.length} 处；` +
    `读者看到的有 ${words.length} 处不同${following === 0 ? '' : `，其中 ${following} 处是随之变化的`}`
  );
}

function describeField(change: FieldChange): readonly Entry[] {
  switch (change.kind) {
    case 'changed':
      return [
        { text: change.new.path, indent: PLACE },
        sideOf('原为 ', change.old.text, change.old.at),
        sideOf('改为 ', change.new.text, change.new.at),
      ];
    case 'added':
      return [{ text: change.new.path, indent: PLACE }, sideOf('新增 ', change.new.text, change.new.at)];
    case 'removed':
      return [{ text: change.old.path, indent: PLACE }, sideOf('删去 ', change.old.text, change.old.at)];
    case 'moved':
      return [
        { text: change.new.path, indent: PLACE },
        { text: '移到了别的位置', indent: DETAIL, at: change.new.at },
      ];
    default:
      return change satisfies never;
  }
}

function sideOf(head: string, text: string, at: SourcePoint | undefined): Entry {
  return { head, text: text === '' ? '（空白）' : text, indent: DETAIL, at };
}

function describeDeparture({ departure, isTakenBack }: DepartureChange): readonly Entry[] {
  const { 位置, 刊印, 应为 } = departure;
  const place = 位置.数据 ?? 位置.块 ?? 位置.文字;
  return [
    { text: `${位置.节}，${place}`, indent: PLACE },
    {
      head: isTakenBack ? '不再刊印 ' : '改为刊印 ',
      text: isTakenBack ? `“${刊印}”，印“${应为}”` : `“${刊印}”，不印“${应为}”`,
      indent: DETAIL,
    },
  ];
}

const kindNames = {
  changed: '',
  inserted: '（新增）',
  deleted: '（删去）',
  moved: '（移动）',
} as const satisfies Record<ExplainedChange['kind'], string>;

function describePrinted(report: DiffReport, change: ExplainedChange): readonly Entry[] {
  const pages = [...new Set(change.words.map((words) => report.pageOf(change, words) ?? ''))];
  const page = pages
    .filter((each) => each !== '')
    .map((each) => `，第 ${each} 页`)
    .join('');
  return [
    { text: `${describePlace(change)}${page}${kindNames[change.kind]}`, indent: PLACE },
    ...change.words.map((words) => ({ text: describeWords(words), indent: DETAIL })),
  ];
}

const NOTHING = '（无）';

function describeWords({ old, new: now, cause }: ExplainedWords): string {
  const replaced = `${old.text === '' ? NOTHING : old.text} → ${now.text === '' ? NOTHING : now.text}`;
  return `${replaced}${noteOf(cause)}`;
}

function noteOf(cause: Cause): string {
  switch (cause.kind) {
    case 'correction':
      return '';
    case 'departure':
      return '（数据没有改，改的是照原样刊印）';
    case 'consequence':
      return '（随之变化）';
    case 'layout':
      return '（模板或版式改了）';
    default:
      return cause satisfies never;
  }
}

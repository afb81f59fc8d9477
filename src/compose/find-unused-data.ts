import { isAmount } from '../budget/amount.js';
import { type Budget, dataFileStems } from '../budget/budget.js';
import { type DataSegment, formatDataPath } from '../data-path.js';
import type { Diagnostic } from '../diagnostic.js';
import type { SourcePoint } from '../source.js';
import { fault } from './fault.js';
import type { Templates } from './templates.js';

/** Says how the amounts of a file are written: for loading, not for print. */
const FORMAT = '金额格式';

/** Where templates find what is derived from a table, e.g. `汇总.支出总表.行`. */
const SUMMARY = /汇总\.([^\s.()[\]"'#/>@~{}]+)/g;

/**
 * What stands in the tables and texts of an edition and can appear nowhere, since a step on the way to it is named in
 * no template: a warning for each such key, at its first value that is not blank. The rows of a table whose summary is
 * printed appear in that.
 */
export function findUnusedData(
  budget: Budget,
  templates: Templates,
  locate: (path: readonly DataSegment[]) => SourcePoint,
): readonly Diagnostic[] {
  const mustaches = mustachesIn(templates);
  const named = new Set(mustaches.flatMap(splitWords));
  const first = new Map<string, readonly DataSegment[]>();
  for (const [stem, said] of listToPrint(budget, mustaches)) {
    for (const path of walkUnnamed({ [stem]: said }, [stem], named)) {
      const key = path.filter((segment) => typeof segment === 'string').join('.');
      if (!first.has(key)) first.set(key, path);
    }
  }
  return [...first.values()].map((path) => {
    const message = `没有模板用到数据“${formatDataPath(budget, path)}”`;
    const hint = '它不会印出；要印的，在模板中加上，不要的，从数据中删去';
    return fault('MB305', message, { severity: 'warning', at: locate(path), hint });
  });
}

/** What stands inside braces but for comments: its words are more than the names of data, never less. */
function mustachesIn({ sections, partials }: Templates): readonly string[] {
  const texts = [...sections.values(), ...partials.values()].map(({ text }) => text);
  return texts.flatMap((text) => text.match(/\{\{(?!~?!)[^}]*/g) ?? []);
}

/** What each file says that is printed from there or nowhere. */
function listToPrint(
  budget: Budget,
  mustaches: readonly string[],
): readonly (readonly [stem: string, said: unknown])[] {
  const summaries = mustaches.flatMap((text) => [...text.matchAll(SUMMARY)].map(([, stem]) => stem));
  return dataFileStems.map((stem) => [
    stem,
    summaries.includes(stem) ? withoutGroups(budget[stem]) : budget[stem],
  ]);
}

/** What a table says of itself as a whole. */
function withoutGroups(table: unknown): unknown {
  if (!isGroup(table)) return table;
  return Object.fromEntries(Object.entries(table).filter(([, value]) => !isGroup(value)));
}

function splitWords(mustache: string): readonly string[] {
  return mustache.split(/[\s.()[\]="'#/>@~{]+/);
}

/** The values that hold something, whose last key no template names, though all before it are named. */
function* walkUnnamed(
  parent: unknown,
  path: readonly DataSegment[],
  named: ReadonlySet<string>,
): Generator<readonly DataSegment[]> {
  const key = path[path.length - 1];
  const value = key === undefined ? undefined : (parent as Readonly<Record<DataSegment, unknown>>)[key];
  if (key === FORMAT || value === undefined || value === '') return;
  if (typeof key === 'string' && !named.has(key)) yield path;
  else if (isGroup(value)) {
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const next of keys) yield* walkUnnamed(value, [...path, next], named);
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isAmount(value);
}

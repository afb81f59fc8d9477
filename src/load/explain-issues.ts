import type { z } from 'zod';
import { type DataSegment, formatDataPath } from '../data-path.js';
import { nearestName } from '../nearest-name.js';
import { knownKeys, labelOf, schemaAt } from './describe-schema.js';
import { explainIssue } from './explain-issue.js';
import type { Fault } from './fault.js';
import { findLineSlip } from './line-slips.js';
import { quoteText } from './quote-text.js';
import { findNode, type SourceNode } from './source-tree.js';

type Issue = z.core.$ZodIssue;
type Path = readonly DataSegment[];

/** What the issues of a file are explained from. */
export type IssueContext = {
  readonly root: SourceNode;
  readonly schema: z.core.$ZodType;
  /** The data path of a place in the file. */
  readonly dataPath: (path: Path) => string;
};

/** A `dataPath` for {@link IssueContext}: the path within the plain data, after the name of the file if it has one. */
export function dataPathIn(plain: unknown, name: string | undefined): (path: Path) => string {
  if (name === undefined) return (path) => formatDataPath(plain, path);
  return (path) => formatDataPath({ [name]: plain }, [name, ...path]);
}

/** The issues of zod as faults in Chinese, each at its place; a mistyped key is not reported as missing as well. */
export function explainIssues(issues: readonly Issue[], context: IssueContext): readonly Fault[] {
  const all = withoutEchoes(issues.flatMap((issue) => resolveUnion(issue, [], context.root)));
  const unknown = all.flatMap((issue) => unknownKeys(issue, context));
  const meant = new Set(unknown.map(({ suggestion }) => suggestion));
  const rest = all.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = toPath(issue);
    const found = findNode(context.root, path);
    if (!found.isWhole) {
      return meant.has(context.dataPath(path)) ? [] : [missingKey(path, found.node, context)];
    }
    return [withDataPath(faultAt(issue, path, context), path, context)];
  });
  return [...unknown.map(({ fault }) => fault), ...rest];
}

/** A value of another kind is not also too short, or written wrongly. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const ofOtherKind = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')),
  );
  return issues.filter(({ code, path }) => code === 'invalid_type' || !ofOtherKind.has(path.join('\n')));
}

/** Of a value with several forms, the issues of the form that comes nearest: the right kind, the fewest issues. */
function resolveUnion(issue: Issue, prefix: readonly PropertyKey[], root: SourceNode): readonly Issue[] {
  const placed = { ...issue, path: [...prefix, ...issue.path] };
  if (placed.code !== 'invalid_union') return [placed];
  const { node } = findNode(root, toPath(placed));
  const near = placed.errors.filter((errors) => !errors.some((error) => isOfOtherKind(error, node)));
  const [nearest] = near.toSorted((a, b) => a.length - b.length);
  return nearest?.flatMap((inner) => resolveUnion(inner, placed.path, root)) ?? [placed];
}

/** A form of another kind than the value; a set of words is another kind than a group or a list. */
function isOfOtherKind({ code, path }: Issue, node: SourceNode): boolean {
  if (path.length > 0) return false;
  return (
    code === 'invalid_type' || code === 'invalid_union' || (code === 'invalid_value' && node.kind !== 'text')
  );
}

type UnknownKey = { readonly fault: Fault; readonly suggestion: string | undefined };

function unknownKeys(issue: Issue, context: IssueContext): readonly UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = toPath(issue);
  const { node } = findNode(context.root, path);
  const free = knownKeys(schemaAt(context.schema, path)).filter(
    (key) => node.kind !== 'mapping' || !node.entries.has(key),
  );
  return issue.keys.map((key) => unknownKey(key, path, free, context));
}

function unknownKey(key: string, path: Path, free: readonly string[], context: IssueContext): UnknownKey {
  const nearest = nearestName(key, free);
  const choice = free.length > 0 ? `这里还可以写：${free.slice(0, 12).join('、')}` : '删除它';
  const fault: Fault = {
    code: 'SJ201',
    offset: findNode(context.root, [...path, key]).keyOffset,
    message: `不认识的键${quoteText(key)}`,
    hint: nearest === undefined ? choice : `是不是“${nearest}”？`,
  };
  return {
    fault: withDataPath(fault, [...path, key], context),
    suggestion: nearest === undefined ? undefined : context.dataPath([...path, nearest]),
  };
}

function missingKey(path: Path, parent: SourceNode, context: IssueContext): Fault {
  const key = String(path.at(-1) ?? '');
  const label = labelOf(schemaAt(context.schema, path));
  const message = label === undefined || label === key ? `缺少“${key}”` : `缺少“${key}”（${label}）`;
  const fault: Fault = { code: 'SJ202', offset: parent.offset, message, hint: `在这一组里补上“${key}: ……”` };
  return withDataPath(fault, path, context);
}

function faultAt(issue: Issue, path: Path, context: IssueContext): Fault {
  const found = findNode(context.root, path);
  const { node, keyOffset } = found;
  if (node.kind === 'text' && issue.code === 'invalid_type') {
    const slip = findLineSlip(node.text);
    if (slip) return { ...slip, offset: node.offset + slip.offset };
  }
  const isAtKey = (node.kind === 'text' && node.text === '') || issue.code === 'invalid_key';
  return { ...explainIssue(issue, found, path), offset: isAtKey ? keyOffset : node.offset };
}

function withDataPath(fault: Fault, path: Path, context: IssueContext): Fault {
  const dataPath = context.dataPath(path);
  return dataPath === '' ? fault : { ...fault, dataPath };
}

function toPath(issue: Issue): Path {
  return issue.path.filter((segment) => typeof segment !== 'symbol');
}

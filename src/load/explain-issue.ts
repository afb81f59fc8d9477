import type { z } from 'zod';
import { explainNumberSlip } from '../budget/number-slips.js';
import type { DataSegment } from '../data-path.js';
import { nearestName } from '../nearest-name.js';
import type { LoadCode } from './codes.js';
import { quoteText } from './quote-text.js';
import type { FoundNode, SourceNode } from './source-tree.js';

type Issue = z.core.$ZodIssue;

/** What to say about an issue at a value that stands in the file. */
type Explanation = {
  readonly code: LoadCode;
  readonly message: string;
  readonly hint?: string | undefined;
};

const MAPPING = '一组“键: 值”';
const LIST = '列表（每一项前面写“- ”）';
const FORMS: Readonly<Record<string, string>> = {
  object: MAPPING,
  record: MAPPING,
  map: MAPPING,
  array: LIST,
  tuple: LIST,
  set: LIST,
  string: '文字',
};

/**
 * An issue in Chinese. The schema's own message says what was expected (`应为……`) and is used where there is one;
 * zod's English never is: the parser is told to leave a message of its own empty.
 */
export function explainIssue(issue: Issue, { node }: FoundNode, path: readonly DataSegment[]): Explanation {
  switch (issue.code) {
    case 'invalid_type':
      return explainForm(issue.message || `应为${FORMS[issue.expected] ?? '另一种形式'}`, node, path);
    case 'invalid_union':
      return explainUnion(issue, node, path);
    case 'invalid_value':
      return explainChoice(issue.values, issue.message, node, path);
    case 'invalid_format':
      return {
        ...explainValue(issue.message || '应为另一种写法', node, path),
        hint: node.kind === 'text' ? explainNumberSlip(node.text) : undefined,
      };
    case 'too_small':
      return explainSize(issue, `至少要有 ${issue.minimum} `, node, path);
    case 'too_big':
      return explainSize(issue, `最多可以有 ${issue.maximum} `, node, path);
    case 'custom':
      return { ...explainValue(issue.message || '不符合要求', node, path), hint: hintOf(issue.params) };
    case 'invalid_key':
      return { code: 'SJ207', message: `键${quoteText(lastKey(path))}${keyFault(issue.issues)}` };
    case 'not_multiple_of':
    case 'invalid_element':
    case 'unrecognized_keys':
      return explainValue(issue.message || '应为另一种写法', node, path);
    default:
      return issue satisfies never;
  }
}

/** Names a value in a sentence: its key, or its place in the list of that key. */
export function nameValue(path: readonly DataSegment[]): string {
  const last = path.at(-1);
  if (last === undefined) return '文件';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.findLast((segment) => typeof segment === 'string');
  return list === undefined ? `第 ${last + 1} 项` : `“${list}”的第 ${last + 1} 项`;
}

/** A message that states what was expected follows what is there; any other message stands alone. */
function explainValue(message: string, node: SourceNode, path: readonly DataSegment[]): Explanation {
  const name = nameValue(path);
  const isExpectation = /^(应|不|至少|最多)/.test(message);
  if (node.kind !== 'text') return { code: 'SJ205', message: isExpectation ? name + message : message };
  if (node.text === '') {
    return { code: 'SJ205', message: `${name}没有填写${message === '不能为空' ? '' : `，${message}`}` };
  }
  if (message === '不能为空') return { code: 'SJ205', message: `${name}只有空格，不能为空` };
  return {
    code: 'SJ205',
    message: isExpectation ? `${name}写的是${quoteText(node.text)}，${message}` : message,
  };
}

function explainForm(expected: string, node: SourceNode, path: readonly DataSegment[]): Explanation {
  const name = nameValue(path);
  if (node.kind === 'text' && node.text === '') {
    return { code: 'SJ203', message: path.length === 0 ? '文件没有内容' : `${name}没有填写，${expected}` };
  }
  const actual =
    node.kind === 'text' ? `文字${quoteText(node.text)}` : node.kind === 'list' ? '列表' : MAPPING;
  const hint = expected.endsWith('文字') ? '是文字的，整个值用双引号括起来' : undefined;
  return { code: 'SJ203', message: `${name}${expected}，这里是${actual}`, hint };
}

function explainChoice(
  values: readonly z.core.util.Primitive[],
  message: string,
  node: SourceNode,
  path: readonly DataSegment[],
): Explanation {
  const words = values.map(String);
  const expected =
    message || `应为${words.map((word) => `“${word}”`).join('、')}${words.length > 1 ? '之一' : ''}`;
  if (node.kind !== 'text') return explainForm(expected, node, path);
  const nearest = nearestName(node.text, words);
  const hint = nearest === undefined || words.length === 1 ? undefined : `是不是“${nearest}”？`;
  return { ...explainValue(expected, node, path), code: 'SJ204', hint };
}

/** None of the forms that a value may have came near enough to be explained itself. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  node: SourceNode,
  path: readonly DataSegment[],
): Explanation {
  const options = 'options' in issue ? (issue.options ?? []) : [];
  if (options.length > 0) return explainChoice(options, issue.message, node, path);
  const forms = issue.errors
    .flat()
    .flatMap((error) => (error.code === 'invalid_type' ? [FORMS[error.expected]] : []));
  const known = [...new Set(forms.filter((form) => form !== undefined))];
  return explainForm(issue.message || `应为${known.join('或') || '另一种形式'}`, node, path);
}

function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  limit: string,
  node: SourceNode,
  path: readonly DataSegment[],
): Explanation {
  if (node.kind === 'text') return explainValue(issue.message || `${limit}个字`, node, path);
  const size = node.kind === 'list' ? node.items.length : node.entries.size;
  const unit = node.kind === 'list' ? '项' : '个键';
  const message = issue.message || `${limit}${unit}`;
  return { code: 'SJ206', message: `${nameValue(path)}${message}，现在有 ${size} ${unit}` };
}

function keyFault(issues: readonly Issue[]): string {
  return issues.find(({ message }) => message !== '')?.message ?? '不符合要求';
}

function lastKey(path: readonly DataSegment[]): string {
  return String(path.at(-1) ?? '');
}

function hintOf(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const hint = params?.hint;
  return typeof hint === 'string' ? hint : undefined;
}

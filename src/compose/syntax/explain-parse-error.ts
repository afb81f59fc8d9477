import type { Diagnostic } from '../../diagnostic.js';
import { pointAt, type SourceFile, type SourcePoint } from '../../source.js';
import { fault } from '../fault.js';

/**
 * Handlebars' parse error in Chinese. `place` has a 1-based line and a 0-based column; `blocks` are the helpers for
 * `{{#name …}}`.
 */
export function explainParseError(
  template: SourceFile,
  message: string,
  place: { readonly line: number; readonly column: number },
  blocks: readonly string[],
): Diagnostic {
  const at: SourcePoint = { path: template.path, line: place.line, column: place.column + 1 };
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) return explainMismatch(at, opened, closed, blocks);
  const [, invalid] = /^Invalid path: (\S+)/.exec(message) ?? [];
  if (invalid !== undefined) return fault('MB101', `数据路径“${invalid}”有误`, { at, hint: PATH_HINT });
  const [, got = ''] = /got '(\w+)'$/.exec(message) ?? [];
  const open = findUnclosedBraces(template, at);
  if (open)
    return fault('MB101', '这个 {{ 没有用 }} 结束', { at: open, hint: '在它的内容之后写两个右大括号' });
  const unclosed = got === 'EOF' ? findUnclosedBlock(template) : undefined;
  if (unclosed) return explainUnclosed(unclosed);
  return explainToken(at, got, /Expecting 'ID', got/.test(message));
}

const PATH_HINT = '各级用“.”连接；含有数字开头、空格或标点的键写在方括号内，如 {{支出.[2018年]}}';

function explainMismatch(
  at: SourcePoint,
  opened: string,
  closed: string,
  blocks: readonly string[],
): Diagnostic {
  const message = `{{#${opened}}} 却由 {{/${closed}}} 结束`;
  if (!blocks.includes(opened) && blocks.includes(closed)) {
    return fault('MB102', message, { at, hint: `没有助手“${opened}”，把开始处改成 {{#${closed} …}}` });
  }
  return fault('MB102', message, { at, hint: `把结束处改成 {{/${opened}}}，或补上漏写的结束` });
}

function explainUnclosed(block: { readonly name: string; readonly at: SourcePoint }): Diagnostic {
  const { name, at } = block;
  return fault('MB102', `{{#${name}}} 没有结束`, { at, hint: `在它管到的内容之后写 {{/${name}}}` });
}

function explainToken(at: SourcePoint, got: string, afterDot: boolean): Diagnostic {
  switch (got) {
    case 'OPEN_ENDBLOCK':
      return fault('MB102', '这里的结束没有对应的开始', { at, hint: '删去它，或补上 {{#…}}' });
    case 'INVERSE':
    case 'OPEN_INVERSE_CHAIN':
      return fault('MB102', '这里的 {{else}} 不在任何块中，或同一块中已有一个', { at });
    case 'NUMBER':
      return fault('MB101', '数据路径不能以数字开头', { at, hint: PATH_HINT });
    case 'CLOSE_UNESCAPED':
      return fault('MB101', '多写了一个“}”', { at, hint: '两个大括号开始，两个大括号结束' });
    case 'EOF':
      return fault('MB101', '模板到末尾还没有写完', { at, hint: '检查最后一个 {{ 有没有 }}' });
    case 'CLOSE':
      return fault('MB101', '大括号里缺少内容', { at, hint: '如 {{支出.合计}}、{{wan 支出.合计}}' });
    default:
      return fault('MB101', '大括号里有不能识别的写法', {
        at,
        hint: afterDot ? PATH_HINT : '检查前面的 {{ 有没有 }}，括号、引号、符号是不是半角',
      });
  }
}

/** The last `{{` at or before a place, if markup or another `{{` comes before its `}}`. */
function findUnclosedBraces(template: SourceFile, at: SourcePoint): SourcePoint | undefined {
  const lines = template.text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const offset = lines.slice(0, at.line - 1).join('').length + at.column - 1;
  const open = template.text.lastIndexOf('{{', offset);
  if (open < 0) return undefined;
  const isClosed = /^\{\{[^<{]*?\}\}/.test(template.text.slice(open));
  return isClosed ? undefined : pointAt(template, open);
}

const BLOCK = /\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|\{\{~?([#^/])[*>]?\s*([^\s}~]+)/g;

/** The innermost block that is never closed. */
function findUnclosedBlock(
  template: SourceFile,
): { readonly name: string; readonly at: SourcePoint } | undefined {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const { 1: sign, 2: name, index } of template.text.matchAll(BLOCK)) {
    if (sign === '/') open.pop();
    else if (name !== undefined) open.push({ name, offset: index });
  }
  const innermost = open.pop();
  return innermost && { name: innermost.name, at: pointAt(template, innermost.offset) };
}

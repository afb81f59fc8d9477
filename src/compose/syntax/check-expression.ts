import type { Diagnostic } from '../../diagnostic.js';
import { nearestName } from '../../nearest-name.js';
import { fault } from '../fault.js';
import { hintName } from '../hint-name.js';
import type { Call, Expression, Location, PathExpression } from './ast.js';
import { writtenForm } from './call-site.js';
import { DATA_VARIABLES, type KnownNames } from './known-names.js';
import { startOf } from './place.js';

/** What is given to a helper or a partial: a path, text, yes or no, or an inline helper's result. */
export function* checkExpression(expression: Expression, names: KnownNames): Generator<Diagnostic> {
  switch (expression.type) {
    case 'PathExpression':
      yield* checkVariable(expression);
      return;
    case 'SubExpression':
      yield* checkCall(expression, names.inline, names);
      return;
    case 'StringLiteral':
    case 'BooleanLiteral':
      return;
    case 'NumberLiteral':
      yield forbidLiteral(expression.loc, '参数不能直接写数', '数要来自数据；文字加引号');
      return;
    case 'NullLiteral':
    case 'UndefinedLiteral':
      yield forbidLiteral(expression.loc, `参数不能写 ${writtenForm(expression)}`, '没有内容写 ""');
      return;
    default:
      expression satisfies never;
  }
}

/** A call of a helper: one of those allowed here, with exactly one value. */
export function* checkCall(call: Call, allowed: readonly string[], names: KnownNames): Generator<Diagnostic> {
  const name = writtenForm(call.path);
  const at = startOf(call.path.loc);
  if (!allowed.includes(name)) yield rejectHelper(name, call.path.loc, allowed, names);
  else if (call.params.length !== 1) {
    yield fault('MB107', `${name} 要一项数据，这里有 ${call.params.length} 项`, { at });
  } else if (call.hash) {
    yield fault('MB107', `${name} 不接受“名称=数据”`, { at: startOf(call.hash.loc), hint: '删去它' });
  }
  for (const param of call.params) yield* checkExpression(param, names);
}

/** A name that is no helper, or one of the other sort. */
export function rejectHelper(
  name: string,
  loc: Location,
  allowed: readonly string[],
  { block, inline }: KnownNames,
): Diagnostic {
  const at = startOf(loc);
  if (block.includes(name)) return fault('MB103', `${name} 是块助手`, { at, hint: `写成 {{#${name} …}}` });
  if (inline.includes(name)) return fault('MB103', `${name} 不是块助手`, { at, hint: `写成 {{${name} …}}` });
  const near = nearestName(name, allowed);
  const other = nearestName(name, allowed === block ? inline : block);
  const hint =
    (near !== undefined && `是不是“${near}”？`) ||
    (other !== undefined && `是不是“{{${block.includes(other) ? '#' : ''}${other} …}}”？`) ||
    `助手有 ${allowed.join('、')}；数据路径的各级用“.”连接`;
  return fault('MB103', `没有助手“${name}”`, { at, hint });
}

function* checkVariable(path: PathExpression): Generator<Diagnostic> {
  const [name = ''] = path.parts;
  if (!path.data || DATA_VARIABLES.includes(name)) return;
  yield fault('MB108', `没有变量“@${name}”`, { at: startOf(path.loc), hint: hintName(name, DATA_VARIABLES) });
}

function forbidLiteral(loc: Location, message: string, hint: string): Diagnostic {
  return fault('MB106', message, { at: startOf(loc), hint });
}

import type { Diagnostic } from '../../diagnostic.js';
import { fault } from '../fault.js';
import { hintName } from '../hint-name.js';
import type {
  BlockStatement,
  Call,
  Location,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from './ast.js';
import { writtenForm } from './call-site.js';
import { checkCall, checkExpression, rejectHelper } from './check-expression.js';
import type { KnownNames } from './known-names.js';
import { startOf } from './place.js';

/** What a template says with braces: only known helpers, partials and variables, only the plain forms. */
export function* checkCalls(program: Program | undefined, names: KnownNames): Generator<Diagnostic> {
  for (const statement of program?.body ?? []) yield* checkStatement(statement, names);
}

function* checkStatement(statement: Statement, names: KnownNames): Generator<Diagnostic> {
  switch (statement.type) {
    case 'MustacheStatement':
      yield* checkMustache(statement, names);
      return;
    case 'BlockStatement':
      yield* checkBlock(statement, names);
      return;
    case 'PartialStatement':
      yield* checkPartial(statement, names);
      return;
    case 'PartialBlockStatement':
      yield forbid(statement.loc, '不能使用 {{#> …}}', '片段只有一种写法：{{> 名称}}');
      return;
    case 'Decorator':
    case 'DecoratorBlock':
      yield forbid(statement.loc, '不能使用 {{* …}}', '片段放在 partials 文件夹，用 {{> 名称}} 引用');
      return;
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    default:
      statement satisfies never;
  }
}

function* checkMustache(mustache: MustacheStatement, names: KnownNames): Generator<Diagnostic> {
  const { loc, path } = mustache;
  if (!mustache.escaped) yield forbid(loc, '不能使用 {{{…}}} 或 {{&…}}', '改用两个大括号');
  if (isCall(mustache)) {
    yield* checkCall(mustache, names.inline, names);
  } else if (path.type !== 'PathExpression') {
    yield forbid(path.loc, '大括号里要写数据的路径或助手', '文字直接写，不用大括号');
  } else if (names.inline.includes(path.original)) {
    yield rejectBare(path.original, loc, `{{${path.original} 支出.合计}}`);
  } else {
    yield* checkExpression(path, names);
  }
}

function* checkBlock(block: BlockStatement, names: KnownNames): Generator<Diagnostic> {
  const { inverse, loc, path, program } = block;
  const name = writtenForm(path);
  if (block.openStrip.open === undefined) yield forbid(loc, '不能使用四个大括号的块', '改用 {{#…}}');
  if (program?.blockParams || inverse?.blockParams)
    yield forbid(loc, '不能使用 as |…|', '上一级的数据写 ../名称');
  if (isCall(block)) yield* checkCall(block, names.block, names);
  else if (names.block.includes(name)) yield rejectBare(name, loc, `{{#${name} 支出.项目}}`);
  else yield rejectHelper(name, path.loc, names.block, names);
  yield* checkCalls(program, names);
  yield* checkCalls(inverse, names);
}

function* checkPartial(partial: PartialStatement, names: KnownNames): Generator<Diagnostic> {
  const { hash, loc, name, params } = partial;
  const called = partialName(partial);
  if (name.type === 'SubExpression') {
    yield forbid(name.loc, '片段的名称不能由助手算出', '直接写片段的名称');
  } else if (!names.partials.includes(called)) {
    yield fault('MB104', `没有片段“${called}”`, {
      at: startOf(name.loc),
      hint: hintName(called, names.partials),
    });
  }
  if (params.length > 1) {
    yield fault('MB107', '片段只能给一项数据', { at: startOf(loc), hint: '其他的写成 名称=数据' });
  }
  for (const param of params) yield* checkExpression(param, names);
  for (const pair of hash?.pairs ?? []) yield* checkExpression(pair.value, names);
}

/** The name of the partial that is called, if it is not computed. */
export function partialName({ name }: PartialStatement): string {
  return name.type === 'StringLiteral' ? name.value : writtenForm(name);
}

function isCall(call: Call): boolean {
  return call.params.length > 0 || call.hash !== undefined;
}

function forbid(loc: Location, message: string, hint: string): Diagnostic {
  return fault('MB106', message, { at: startOf(loc), hint });
}

function rejectBare(name: string, loc: Location, example: string): Diagnostic {
  return fault('MB107', `${name} 后面没有写数据`, { at: startOf(loc), hint: `如 ${example}` });
}

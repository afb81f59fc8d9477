import type { Value } from '../helpers/helper.js';
import type {
  BlockStatement,
  Call,
  Expression,
  Location,
  MustacheStatement,
  PartialStatement,
  PathExpression,
  Program,
  Statement,
  SubExpression,
} from '../syntax/ast.js';
import { writtenForm } from '../syntax/call-site.js';
import { partialName } from '../syntax/check-calls.js';
import { startOf } from '../syntax/place.js';
import { type CallSite, callBlock, callInline, countText, type Given } from './call-helper.js';
import { enterPartial, type Print, type Scene } from './scene.js';

/** Prints the partial of a name. */
export type FindPartial = (name: string) => Print;

type Evaluate = (scene: Scene) => Value | undefined;

/** A stamped program as a function: each of its pieces is looked at once, however often it is printed. */
export function prepareProgram(program: Program | undefined, findPartial: FindPartial): Print {
  const prints = (program?.body ?? []).map((statement) => prepareStatement(statement, findPartial));
  return (scene) => prints.reduce((text, print) => text + print(scene), '');
}

/** The same for a partial, which is a step of the document's work. */
export function preparePartial(program: Program, findPartial: FindPartial): Print {
  const print = prepareProgram(program, findPartial);
  const at = program.body[0] && startOf(program.body[0].loc);
  return (scene) => countText(at, scene, () => print(scene));
}

function prepareStatement(statement: Statement, findPartial: FindPartial): Print {
  switch (statement.type) {
    case 'ContentStatement':
      return () => statement.value;
    case 'MustacheStatement':
      return prepareMustache(statement);
    case 'BlockStatement':
      return prepareBlock(statement, findPartial);
    case 'PartialStatement':
      return prepareCallOfPartial(statement, findPartial);
    case 'CommentStatement':
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return () => '';
    default:
      return statement satisfies never;
  }
}

/** The printers, which every mustache was stamped with, give text. */
function prepareMustache(mustache: MustacheStatement): Print {
  const call = prepareCall(mustache);
  return (scene) => String(call(scene));
}

function prepareBlock(block: BlockStatement, findPartial: FindPartial): Print {
  const { site, give } = prepareSite(block);
  const branches = {
    body: prepareProgram(block.program, findPartial),
    otherwise: prepareProgram(block.inverse, findPartial),
  };
  return (scene) => callBlock(site, give(scene), branches, scene);
}

function prepareCallOfPartial(partial: PartialStatement, findPartial: FindPartial): Print {
  const [context] = partial.params.map(prepareExpression);
  const named = partial.hash?.pairs.map(({ key, value }) => [key, prepareExpression(value)] as const);
  const name = partialName(partial);
  return (scene) => {
    const own = context ? context(scene) : scene.contexts[0];
    const values = named?.map(([key, evaluate]) => [key, evaluate(scene)] as const);
    const inside = values ? Object.assign({}, own, Object.fromEntries(values)) : own;
    return findPartial(name)(enterPartial(scene, inside));
  };
}

function prepareExpression(expression: Expression): Evaluate {
  switch (expression.type) {
    case 'PathExpression':
      return (scene) => startPath(expression, scene);
    case 'SubExpression':
      return prepareCall(expression);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return () => expression.value;
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return () => undefined;
    default:
      return expression satisfies never;
  }
}

function prepareCall(call: MustacheStatement | SubExpression): (scene: Scene) => Value {
  const { site, give } = prepareSite(call);
  return (scene) => callInline(site, give(scene), scene);
}

type Site = { readonly site: CallSite; readonly give: (scene: Scene) => Given };

/** Calls are stamped with what the author wrote as their first parameter. */
function prepareSite({ loc, params, path }: Call & { readonly loc: Location }): Site {
  const [written, ...rest] = params;
  const evaluates = rest.map(prepareExpression);
  return {
    site: {
      name: writtenForm(path),
      written: written?.type === 'StringLiteral' ? written.value : '',
      at: startOf(loc),
    },
    give: (scene) => evaluates.map((evaluate) => evaluate(scene)),
  };
}

/** What a path starts from; its steps are taken by the call that it was stamped as. */
function startPath({ data, depth, parts }: PathExpression, { contexts, frames }: Scene): Value | undefined {
  if (!data) return contexts[depth];
  const [name = ''] = parts;
  const variables = frames[depth] ?? {};
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

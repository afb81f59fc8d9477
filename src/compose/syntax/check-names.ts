import type { Diagnostic } from '../../diagnostic.js';
import { formatPoint } from '../../source.js';
import { addNamed, type Candidates, resolveNames, undecided } from '../data/candidates.js';
import type { BoundRecord } from '../data/data-leaf.js';
import { enterLoop, enterPartial, openScope, type Scope, startPath } from '../data/scope.js';
import type { Report } from '../fault.js';
import type {
  BlockStatement,
  Expression,
  MustacheStatement,
  PartialStatement,
  PathExpression,
  Program,
  Statement,
} from './ast.js';
import { RESOLVE, writtenForm } from './call-site.js';
import { partialName } from './check-calls.js';
import { startOf } from './place.js';

/**
 * The names in sections, and in the partials that they call, that nothing in the data can have: also in branches that
 * this data does not print. Each place is told once. The templates are checked, as they were written, and without
 * circles.
 */
export function checkNames(
  sections: readonly Program[],
  partials: ReadonlyMap<string, Program>,
  data: BoundRecord,
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const report: Report = (diagnostic) => {
    const place = placeOf(diagnostic);
    if (!found.has(place)) found.set(place, diagnostic);
  };
  for (const section of sections) checkBranch(section, openScope(data), { partials, report });
  return [...found.values()];
}

/** What was found while printing, without what {@link checkNames} told before. */
export function withoutTold(
  diagnostics: readonly Diagnostic[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const places = new Set(told.map(placeOf));
  return diagnostics.filter((diagnostic) => !places.has(placeOf(diagnostic)));
}

function placeOf({ at, code }: Diagnostic): string {
  return `${code} ${at ? formatPoint(at) : ''}`;
}

type Check = { readonly partials: ReadonlyMap<string, Program>; readonly report: Report };

function checkBranch(branch: Program | undefined, scope: Scope, check: Check): void {
  for (const statement of branch?.body ?? []) checkStatement(statement, scope, check);
}

function checkStatement(statement: Statement, scope: Scope, check: Check): void {
  switch (statement.type) {
    case 'MustacheStatement':
      checkMustache(statement, scope, check);
      return;
    case 'BlockStatement':
      checkBlock(statement, scope, check);
      return;
    case 'PartialStatement':
      checkPartial(statement, scope, check);
      return;
    case 'ContentStatement':
    case 'CommentStatement':
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return;
    default:
      statement satisfies never;
  }
}

function checkMustache({ params, path }: MustacheStatement, scope: Scope, check: Check): void {
  for (const expression of params.length > 0 ? params : [path]) candidatesOf(expression, scope, check);
}

function checkBlock({ inverse, params, path, program }: BlockStatement, scope: Scope, check: Check): void {
  const [value = undecided] = params.map((param) => candidatesOf(param, scope, check));
  // No other block changes what names stand for.
  const inside = writtenForm(path) === 'each' ? enterLoop(scope, value) : scope;
  checkBranch(program, inside, check);
  checkBranch(inverse, scope, check);
}

function checkPartial(partial: PartialStatement, scope: Scope, check: Check): void {
  const { hash, params } = partial;
  const [given] = params.map((param) => candidatesOf(param, scope, check));
  const context = given ?? scope.contexts[0] ?? undecided;
  const named = hash?.pairs.map(({ key, value }) => [key, candidatesOf(value, scope, check)] as const);
  const inside = enterPartial(scope, named ? addNamed(context, new Map(named)) : context);
  checkBranch(check.partials.get(partialName(partial)), inside, check);
}

/** What an expression may give, its unknown names reported. */
function candidatesOf(expression: Expression, scope: Scope, check: Check): Candidates {
  switch (expression.type) {
    case 'PathExpression':
      return lookUp(expression, scope, check);
    case 'SubExpression':
      for (const param of expression.params) candidatesOf(param, scope, check);
      return undecided;
    case 'StringLiteral':
    case 'BooleanLiteral':
      return [expression.value];
    case 'NumberLiteral':
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return undecided;
    default:
      return expression satisfies never;
  }
}

function lookUp(path: PathExpression, scope: Scope, { report }: Check): Candidates {
  const { base, steps } = startPath(scope, path);
  const call = { name: RESOLVE, written: path.original, at: startOf(path.loc), report };
  return resolveNames(base, steps, call);
}

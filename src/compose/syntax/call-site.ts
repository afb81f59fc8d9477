import type { Call, Expression, Location, PathExpression, StringLiteral, SubExpression } from './ast.js';

/**
 * How a helper call is written in a compiled template: every path becomes a call of {@link RESOLVE}, so that there is
 * one place where data is looked up and a miss is reported, with the place of the path itself.
 */

/** Looks a path up: base value, the path as written, then the names of its steps. */
export const RESOLVE = 'resolve';
/** Prints a value between tags; its second argument is the number of the place. */
export const PRINT_TEXT = 'text';
/** Prints a value inside an attribute. */
export const PRINT_ATTRIBUTE = 'attribute';

/** The attribute with the number of the place of a start tag, or of a mustache: see `PlaceList`. */
export const PLACE_ATTRIBUTE = 'at';

/** A call of one of our helpers: its first argument is what the author wrote, its place is where. */
export function callHelper(
  name: string,
  params: readonly Expression[],
  written: string,
  loc: Location,
): SubExpression {
  return {
    type: 'SubExpression',
    path: { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc },
    params: [stringLiteral(written, loc), ...params],
    loc,
  };
}

/** The expression with every path looked up by us and every helper told what was written. */
export function rewriteExpression(expression: Expression): Expression {
  switch (expression.type) {
    case 'PathExpression':
      return resolvePath(expression);
    case 'SubExpression':
      return rewriteCall(expression, expression.loc);
    default:
      return expression;
  }
}

/** A checked call: its path is the simple name of a helper. */
export function rewriteCall(call: Call, loc: Location): SubExpression {
  const { params, path } = call;
  const name = path.type === 'PathExpression' ? path.original : '';
  return callHelper(name, params.map(rewriteExpression), params.map(writtenForm).join(' '), loc);
}

/** An expression as its author wrote it, for messages. */
export function writtenForm(expression: Expression): string {
  switch (expression.type) {
    case 'PathExpression':
      return expression.original;
    case 'SubExpression':
      return `(${[expression.path, ...expression.params].map(writtenForm).join(' ')})`;
    case 'StringLiteral':
      return `"${expression.value}"`;
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return String(expression.original);
    case 'NullLiteral':
      return 'null';
    case 'UndefinedLiteral':
      return 'undefined';
    default:
      return expression satisfies never;
  }
}

function resolvePath(path: PathExpression): SubExpression {
  const { data, depth, loc, original, parts } = path;
  const kept = data ? 1 : 0;
  const base: PathExpression = {
    type: 'PathExpression',
    data,
    depth,
    parts: parts.slice(0, kept),
    original: data ? `@${parts[0] ?? ''}` : 'this',
    loc,
  };
  const steps = parts.slice(kept).map((step) => stringLiteral(step, loc));
  return callHelper(RESOLVE, [base, ...steps], original, loc);
}

/** A text that a helper is given as it is. */
export function stringLiteral(value: string, loc: Location): StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc };
}

import type { SourcePoint } from '../../source.js';
import type { ComposeCode } from '../codes.js';
import type { DataLeaf } from '../data/data-leaf.js';
import { fault, type Report } from '../fault.js';

/** Stands for a value whose absence has been reported: whoever meets it prints nothing and says nothing more. */
export const missing: unique symbol = Symbol('missing');

/** A piece of printed text; with a path if it shows data. */
export type Piece = { readonly text: string; readonly path?: string };

/** What a formatting helper gives to the printers, e.g. 增加 and then 244.82万元 with its path. A class only to tell it from the records of the data. */
export class Printed {
  constructor(readonly pieces: readonly Piece[]) {}
}

/** One piece of text, with the path of the data that it shows, if any. */
export function printed(text: string, path: string | undefined): Printed {
  return new Printed([path === undefined ? { text } : { text, path }]);
}

/** Everything that a helper can be given: bound data, literals and loop variables, other helpers' results. */
export type Value =
  | DataLeaf
  | Printed
  | string
  | number
  | boolean
  | typeof missing
  | readonly Value[]
  | ValueRecord;

/** A record of the data, or what a partial is given by name. */
export type ValueRecord = { readonly [key: string]: Value };

/** Where and how a helper was called. */
export type HelperCall = {
  /** As the author names it, e.g. `wan`. */
  readonly name: string;
  /** Its argument as written, e.g. `支出.项目支出`. */
  readonly written: string;
  readonly at: SourcePoint;
  readonly report: Report;
};

/** `{{name value}}` or `(name value)`: a pure function but for its reports. */
export type InlineHelper = (value: Value, call: HelperCall) => Value;

/** A call with a body: `{{#name value}} body {{else}} otherwise {{/name}}`. */
export type BlockCall = HelperCall & {
  /** The body printed once in the context where the block stands. */
  readonly body: () => string;
  readonly otherwise: () => string;
  /** The body printed with another context and loop variables. */
  readonly bodyWith: (context: Value, variables: Readonly<Record<string, number | boolean>>) => string;
};

export type BlockHelper = (value: Value, call: BlockCall) => string;

/** Reports what is wrong with a call and gives {@link missing} in its place. */
export function reject(
  call: HelperCall,
  code: ComposeCode,
  message: string,
  details: { readonly hint?: string | undefined; readonly dataPath?: string | undefined } = {},
): typeof missing {
  call.report(fault(code, message, { ...details, at: call.at }));
  return missing;
}

/**
 * The part of Handlebars' syntax tree that this program reads, as `parseWithoutProcessing` gives it (4.7.10). The
 * package's own types leave out what may be absent. Lines are 1-based, columns 0-based.
 */

export type Location = {
  readonly source: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
};

type Placed<Type extends string> = { readonly type: Type; readonly loc: Location };

export type PathExpression = Placed<'PathExpression'> & {
  /** True of `@root`, `@index` … */
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
};

export type SubExpression = Placed<'SubExpression'> & Call;

export type StringLiteral = Placed<'StringLiteral'> & { readonly value: string; readonly original: string };
export type NumberLiteral = Placed<'NumberLiteral'> & { readonly value: number; readonly original: number };
export type BooleanLiteral = Placed<'BooleanLiteral'> & {
  readonly value: boolean;
  readonly original: boolean;
};
export type EmptyLiteral = Placed<'UndefinedLiteral' | 'NullLiteral'>;
export type Literal = StringLiteral | NumberLiteral | BooleanLiteral | EmptyLiteral;

export type Expression = PathExpression | SubExpression | Literal;

export type HashPair = Placed<'HashPair'> & { readonly key: string; readonly value: Expression };
export type Hash = Placed<'Hash'> & { readonly pairs: readonly HashPair[] };

/** What stands between two braces: a name and what it is given. */
export type Call = {
  readonly path: PathExpression | SubExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
};

export type MustacheStatement = Placed<'MustacheStatement' | 'Decorator'> &
  Call & { readonly escaped: boolean };

export type BlockStatement = Placed<'BlockStatement' | 'DecoratorBlock'> &
  Call & {
    /** Absent in `{{^if x}}…{{/if}}`. */
    readonly program?: Program | undefined;
    readonly inverse?: Program | undefined;
    /** Without `open` in a raw block, `{{{{each x}}}}`. */
    readonly openStrip: { readonly open?: boolean };
  };

export type PartialStatement = Placed<'PartialStatement' | 'PartialBlockStatement'> & {
  readonly name: PathExpression | SubExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash | undefined;
};

export type ContentStatement = Placed<'ContentStatement'> & {
  readonly value: string;
  readonly original: string;
};

export type CommentStatement = Placed<'CommentStatement'>;

export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | ContentStatement
  | CommentStatement;

export type Program = {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  /** The names after `as |…|`. */
  readonly blockParams?: readonly string[] | undefined;
};

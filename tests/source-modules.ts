import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of `src/`, parsed. */
export type SourceModule = {
  /** Path in `src/`, with `/`. */
  readonly file: string;
  readonly lines: number;
  /** The code without its comments. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** Every kind of syntax that occurs. */
  readonly kinds: ReadonlySet<ts.SyntaxKind>;
};

export type Import = {
  /** A file of `src/` (ending in `.ts`), or a package or node module as it is named. */
  readonly target: string;
  /** `runtime` if it must be loaded before the importing file. */
  readonly kind: 'runtime' | 'type' | 'dynamic';
};

/** Every TypeScript file of `src/`, in order. */
export function readSourceModules(): readonly SourceModule[] {
  return readdirSync('src', { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(readModule);
}

function readModule(file: string): SourceModule {
  const text = readFileSync(path.join('src', file), 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const nodes = [...walk(parsed)];
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    code: ts.createPrinter({ removeComments: true }).printFile(parsed),
    imports: nodes.flatMap((node) => importOf(file, node) ?? []),
    kinds: new Set(nodes.map((node) => node.kind)),
  };
}

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

function importOf(file: string, node: ts.Node): Import | undefined {
  const resolve = (name: ts.Expression) => resolveImport(file, (name as ts.StringLiteral).text);
  if (ts.isImportDeclaration(node)) {
    return { target: resolve(node.moduleSpecifier), kind: isTypeOnly(node) ? 'type' : 'runtime' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { target: resolve(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'runtime' };
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword || !argument)
    return undefined;
  return { target: resolve(argument), kind: 'dynamic' };
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause || importClause.isTypeOnly) return importClause !== undefined;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function resolveImport(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSourceModules, type SourceModule } from './source-modules.js';

/** What the design of the source tree promises (docs/architecture.md), asserted over every file of it. */

const modules = readSourceModules();
const files = new Set(modules.map(({ file }) => file));

const words = ['source', 'diagnostic', 'data-path', 'nearest-name'];

/** Imports run one way: what a part may see besides itself, a part or a single file of one. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  source: [],
  'data-path': [],
  'nearest-name': [],
  diagnostic: ['source'],
  budget: words,
  document: words,
  fonts: [...words, 'document'],
  load: [...words, 'budget', 'document/layout.ts', 'fonts'],
  compose: [...words, 'budget', 'document'],
  check: [...words, 'budget', 'document'],
  compare: [...words, 'budget', 'document'],
  attach: [...words, 'budget', 'document'],
  render: [...words, 'document', 'fonts'],
  draft: [...words, 'budget', 'load'],
  workspace: ['source', 'diagnostic'],
  cache: [...words, 'render', 'workspace', 'pipeline'],
  pipeline: [
    ...words,
    'budget',
    'document',
    'fonts',
    'load',
    'compose',
    'check',
    'attach',
    'render',
    'workspace',
  ],
};

/** These see everything; no part above may see them. */
const edges = ['cli', 'batch', 'preview', 'archive', 'correct', 'index'];

/** The folder in `src/` that a file belongs to; a file that lies in `src/` itself is a part of its own. */
function partOf(file: string): string {
  return file.replace(/\/.*$|\.ts$/, '');
}

function filesWhere(isWrong: (module: SourceModule) => boolean): readonly string[] {
  return modules.filter(isWrong).map(({ file }) => file);
}

describe('imports', () => {
  it.each(Object.keys(mayImport))('of %s run one way', (part) => {
    const allowed = [part, ...(mayImport[part] ?? [])];
    const wrong = modules
      .filter(({ file }) => partOf(file) === part)
      .flatMap(({ file, imports }) => imports.map(({ target }) => ({ file, target })))
      .filter(
        ({ target }) => files.has(target) && !allowed.includes(partOf(target)) && !allowed.includes(target),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it('have a rule for every part', () => {
    expect(filesWhere(({ file }) => !(partOf(file) in mayImport) && !edges.includes(partOf(file)))).toEqual(
      [],
    );
  });

  it('have no circle', () => {
    expect(findCircle()).toEqual([]);
  });

  it('reach the file system in the workspace alone', () => {
    const system = /^(node:)?(fs|child_process|net|https?|worker_threads)(\/|$)/;
    const wrong = filesWhere(
      ({ file, imports }) =>
        partOf(file) !== 'workspace' && imports.some(({ target }) => system.test(target)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('code between the edges', () => {
  it.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bprocess\.hrtime\b/],
    ['a time zone', /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/],
    ['chance', /\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/],
    ['a locale', /\.toLocale\w+\(|\.localeCompare\(|\bIntl\./],
    ['the process', /\bprocess\.(env|cwd|argv|stdout|stderr|exit)\b/],
  ])('does not depend on %s', (_, pattern) => {
    const atEdge = [...edges, 'workspace', 'pipeline'];
    expect(filesWhere(({ file, code }) => !atEdge.includes(partOf(file)) && pattern.test(code))).toEqual([]);
  });
});

describe('code', () => {
  it.each([
    ['any', ts.SyntaxKind.AnyKeyword],
    ['enum', ts.SyntaxKind.EnumDeclaration],
    ['non-null assertion', ts.SyntaxKind.NonNullExpression],
  ])('has no %s', (_, kind) => {
    expect(filesWhere(({ kinds }) => kinds.has(kind))).toEqual([]);
  });

  it('has no default export', () => {
    // A declaration file describes a package as it is.
    const wrong = filesWhere(({ file, code }) => !file.endsWith('.d.ts') && /\bexport default\b/.test(code));
    expect(wrong).toEqual([]);
  });

  it('has no barrel', () => {
    expect(filesWhere(({ code }) => /^export \* from/m.test(code))).toEqual([]);
  });

  it('stands in short files', () => {
    expect(filesWhere(({ lines }) => lines > 250)).toEqual([]);
  });

  it('stands in files and folders named in kebab-case', () => {
    const path = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/;
    expect(filesWhere(({ file }) => !path.test(file))).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(filesWhere(({ file }) => /(^|\/)(utils?|common|misc|shared)[/.]/.test(file))).toEqual([]);
  });
});

/** Files that need each other before they can be loaded, as a path; empty if there are none. */
function findCircle(): readonly string[] {
  const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
  const cleared = new Set<string>();
  const follow = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (cleared.has(file)) return [];
    for (const { target, kind } of importsOf.get(file) ?? []) {
      const circle = kind === 'runtime' ? follow(target, [...trail, file]) : [];
      if (circle.length > 0) return circle;
    }
    cleared.add(file);
    return [];
  };
  return [...files].map((file) => follow(file, [])).find((circle) => circle.length > 0) ?? [];
}

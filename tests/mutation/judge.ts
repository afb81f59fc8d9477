import type { Diagnostic } from '../../src/diagnostic.js';
import type { EditionFiles } from '../../src/load/check-edition-files.js';
import { type LoadedEdition, loadEdition } from '../../src/load/load-edition.js';
import { readStyle, type Style } from '../../src/pipeline/read-style.js';
import { printEdition } from '../../src/pipeline.js';
import { expectValue, readEdition, root } from '../edition/published-edition.js';
import { type Figure, listFigures, retype } from './figures.js';

/** What reported a slip: loading, a rule, or only a departure that does not fit any more; or a warning at most. */
export type Verdict = 'load' | 'rule' | 'departure' | 'warning' | 'silent';

export type Judge = (figure: Figure, wrong: string) => Verdict;

/** The figures of the edition in the repository, and a judge who runs the checks over a file with a slip. */
export function openJudge(): { readonly figures: readonly Figure[]; readonly judge: Judge } {
  const files = readEdition();
  const edition = expectValue(loadEdition(files));
  const style = expectValue(readStyle({ root, callerFolder: root }, edition.budget.版式));
  const known = new Set(check(edition, style).map(keyOf));
  const judge: Judge = (figure, wrong) => {
    const loaded = loadEdition(replaceFile(files, figure, wrong));
    if (!loaded.ok) return 'load';
    return judgeFindings([...loaded.diagnostics, ...check(loaded.value, style)].filter(isNew(known)));
  };
  return { figures: listFigures(edition), judge };
}

function check(edition: LoadedEdition, style: Style): readonly Diagnostic[] {
  return printEdition(edition, style, undefined).diagnostics;
}

function replaceFile(files: EditionFiles, figure: Figure, wrong: string): EditionFiles {
  const entries = [...files].map(
    ([name, file]) => [name, file.path === figure.file.path ? retype(figure, wrong) : file] as const,
  );
  return new Map(entries);
}

function isNew(known: ReadonlySet<string>) {
  return (diagnostic: Diagnostic) => diagnostic.acknowledged === undefined && !known.has(keyOf(diagnostic));
}

function keyOf({ code, message, at, acknowledged }: Diagnostic): string {
  return JSON.stringify([code, message, at, acknowledged !== undefined]);
}

/** A departure fits no more when the words that it replaces change: that alone confirms no figure. */
function judgeFindings(found: readonly Diagnostic[]): Verdict {
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => !code.startsWith('KY'))) return 'rule';
  if (errors.length > 0) return 'departure';
  return found.length > 0 ? 'warning' : 'silent';
}

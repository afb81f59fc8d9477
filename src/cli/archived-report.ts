import type { Diagnostic } from '../diagnostic.js';
import type { OpenEdition } from '../pipeline.js';
import type { SourcePoint } from '../source.js';
import { describeChecked } from './formats/json.js';

type CheckedForArchive = {
  readonly opened: OpenEdition;
  readonly diagnostics: readonly Diagnostic[];
  readonly department: string;
  readonly year: string;
};

/**
 * What `check --format json` says, its paths those of the files in `project/`: the same from wherever the command was called, and
 * true in decades.
 */
export function formatArchivedReport(checked: CheckedForArchive): string {
  const { opened, diagnostics, department, year } = checked;
  const insides = new Map([...opened.inputs].map(([inside, { path }]) => [path, inside]));
  const place = <T extends SourcePoint>(at: T): T => ({ ...at, path: insides.get(at.path) ?? at.path });
  const placed = diagnostics.map(({ at, related, ...found }) => ({
    ...found,
    ...(at && { at: place(at) }),
    ...(related && { related: related.map((each) => ({ ...each, at: place(each.at) })) }),
  }));
  const edition = describeChecked({ edition: `data/${department}/${year}`, diagnostics: placed });
  return `${JSON.stringify({ editions: [edition] }, null, 2)}\n`;
}

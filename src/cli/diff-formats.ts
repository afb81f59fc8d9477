import type { Outcome } from '../diagnostic.js';
import { chooseFormat } from './choose-format.js';
import type { FormatDiff } from './diff-report.js';

/** What `diff --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<FormatDiff> => (await import('./formats/diff-text.js')).formatDiffText,
  json: async (): Promise<FormatDiff> => (await import('./formats/diff-json.js')).formatDiffJson,
} as const satisfies Record<string, () => Promise<FormatDiff>>;

export type DiffFormat = keyof typeof formats;

export const diffFormats = Object.keys(formats) as readonly DiffFormat[];

/** Reads the value of `--format`. */
export function parseDiffFormat(typed: string): Outcome<() => Promise<FormatDiff>> {
  return chooseFormat(formats, typed);
}

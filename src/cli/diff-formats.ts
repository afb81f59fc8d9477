import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { FormatDiff } from './diff-report.js';
import { usageFault } from './usage-fault.js';

/** What `diff --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<FormatDiff> => (await import('./formats/diff-text.js')).formatDiffText,
  json: async (): Promise<FormatDiff> => (await import('./formats/diff-json.js')).formatDiffJson,
} as const satisfies Record<string, () => Promise<FormatDiff>>;

export type DiffFormat = keyof typeof formats;

export const diffFormats = Object.keys(formats) as readonly DiffFormat[];

/** Reads the value of `--format`. */
export function parseDiffFormat(typed: string): Outcome<() => Promise<FormatDiff>> {
  const format = diffFormats.find((name) => name === typed.toLowerCase());
  if (format) return succeed(formats[format]);
  const known = `可用的格式：${diffFormats.join('、')}。`;
  return fail([usageFault('YF106', `--format 的“${typed}”不是可用的格式`, known)]);
}

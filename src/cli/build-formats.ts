import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { OpenBuildReport } from './built-edition.js';
import { usageFault } from './usage-fault.js';

/** What `build --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<OpenBuildReport> => (await import('./formats/built-text.js')).openBuiltText,
  json: async (): Promise<OpenBuildReport> => (await import('./formats/built-json.js')).openBuiltJson,
} as const satisfies Record<string, () => Promise<OpenBuildReport>>;

type BuildFormat = keyof typeof formats;

export const buildFormats = Object.keys(formats) as readonly BuildFormat[];

/** Reads the value of `--format`. */
export function parseBuildFormat(typed: string): Outcome<() => Promise<OpenBuildReport>> {
  const format = buildFormats.find((name) => name === typed.toLowerCase());
  if (format) return succeed(formats[format]);
  const known = `可用的格式：${buildFormats.join('、')}。`;
  return fail([usageFault('YF106', `--format 的“${typed}”不是可用的格式`, known)]);
}

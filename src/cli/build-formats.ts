import type { Outcome } from '../diagnostic.js';
import type { OpenBuildReport } from './built-edition.js';
import { chooseFormat } from './choose-format.js';

/** What `build --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<OpenBuildReport> => (await import('./formats/built-text.js')).openBuiltText,
  json: async (): Promise<OpenBuildReport> => (await import('./formats/built-json.js')).openBuiltJson,
} as const satisfies Record<string, () => Promise<OpenBuildReport>>;

type BuildFormat = keyof typeof formats;

export const buildFormats = Object.keys(formats) as readonly BuildFormat[];

/** Reads the value of `--format`. */
export function parseBuildFormat(typed: string): Outcome<() => Promise<OpenBuildReport>> {
  return chooseFormat(formats, typed);
}

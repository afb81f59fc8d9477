import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { FormatFindings } from './checked-edition.js';
import { usageFault } from './usage-fault.js';

/** What `check --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<FormatFindings> => (await import('./formats/text.js')).formatText,
  json: async (): Promise<FormatFindings> => (await import('./formats/json.js')).formatJson,
  sarif: async (): Promise<FormatFindings> => (await import('./formats/sarif.js')).formatSarif,
} as const satisfies Record<string, () => Promise<FormatFindings>>;

export type CheckFormat = keyof typeof formats;

export const checkFormats = Object.keys(formats) as readonly CheckFormat[];

/** Reads the value of `--format`. */
export function parseCheckFormat(typed: string): Outcome<() => Promise<FormatFindings>> {
  const format = checkFormats.find((name) => name === typed.toLowerCase());
  if (format) return succeed(formats[format]);
  const known = `可用的格式：${checkFormats.join('、')}。`;
  return fail([usageFault('YF106', `--format 的“${typed}”不是可用的格式`, known)]);
}

import type { ArchiveReport } from '../archive/verify/report.js';
import type { Sample } from '../archive/verify/sample.js';
import type { Outcome } from '../diagnostic.js';
import { chooseFormat } from './choose-format.js';
import type { CliContext } from './cli-context.js';

/** What `verify` found, and of which archive. */
export type VerifiedArchive = {
  /** As messages name it. */
  readonly archive: string;
  readonly sample: Sample;
  /** Whether its log was held against a head that is kept outside. */
  readonly anchored: boolean;
  readonly report: ArchiveReport;
};

/** How `verify` writes what it found, as the whole of its output. */
export type FormatVerified = (
  verified: VerifiedArchive,
  context: Pick<CliContext, 'workspace' | 'stdout'>,
) => string;

/** What `verify --format` may name; a format is loaded when it is used. */
const formats = {
  text: async (): Promise<FormatVerified> => (await import('./formats/verified-text.js')).formatVerifiedText,
  json: async (): Promise<FormatVerified> => (await import('./formats/verified-json.js')).formatVerifiedJson,
} as const satisfies Record<string, () => Promise<FormatVerified>>;

export const verifyFormats = Object.keys(formats) as readonly (keyof typeof formats)[];

/** Reads the value of `--format`. */
export function parseVerifyFormat(typed: string): Outcome<() => Promise<FormatVerified>> {
  return chooseFormat(formats, typed);
}

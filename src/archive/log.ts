import { z } from 'zod';
import { decodeText } from './decode-text.js';
import { hashOf } from './hash.js';
import { parseJson } from './json-text.js';
import { parseRevision } from './revision.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const head = { seq: z.int().positive(), time: z.iso.datetime({ precision: 3 }), previous: sha256 };

const entrySchema = z.discriminatedUnion('event', [
  z.strictObject({
    ...head,
    event: z.enum(['archived', 'recovered']),
    revision: z.string().refine((name) => parseRevision(name) !== undefined),
    bag: sha256,
  }),
  z.strictObject({ ...head, event: z.literal('quarantined'), file: z.string() }),
]);

/** What happened to an archive (docs/归档格式.md). */
export type LogEntry = Readonly<z.output<typeof entrySchema>>;

/** An event before it has its place in the log. */
export type LogEvent =
  | { readonly event: 'archived' | 'recovered'; readonly revision: string; readonly bag: string }
  | { readonly event: 'quarantined'; readonly file: string };

/** A log as far as its chain holds. */
export type Log = {
  readonly entries: readonly LogEntry[];
  /** The hash of the last line, or of none: what the next line names as `previous`, and what an outside anchor keeps. */
  readonly head: string;
  /** What stands after the last line end: a line that was cut short by a crash, perhaps within a character. Empty in a whole log. */
  readonly torn: Uint8Array;
  /** The 1-based number of the first whole line that is not one, or does not follow from the one before. */
  readonly broken: number | undefined;
};

export const NO_LINE = '0'.repeat(64);

export const EMPTY_LOG: Log = { entries: [], head: NO_LINE, torn: new Uint8Array(), broken: undefined };

const LINE_END = 0x0a;

/** Reads a log and checks its chain. */
export function readLog(bytes: Uint8Array): Log {
  const entries: LogEntry[] = [];
  const torn = bytes.subarray(bytes.lastIndexOf(LINE_END) + 1);
  let head = NO_LINE;
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    const line = bytes.subarray(start, end);
    const entry = parseEntry(line);
    const follows = entry?.seq === entries.length + 1 && entry.previous === head;
    if (!follows) return { entries, head, torn, broken: entries.length + 1 };
    entries.push(entry);
    head = hashOf('sha256', line);
    start = end + 1;
  }
  return { entries, head, torn, broken: undefined };
}

/** The next line of a log, its line end included. `time` is the moment of the event. */
export function formatNextLine(log: Log, event: LogEvent, time: Date): string {
  return `${JSON.stringify(nextEntry(log, event, time))}\n`;
}

/** A log without torn or broken lines, after its next line was added. */
export function continueLog(log: Log, event: LogEvent, time: Date): Log {
  const entry = nextEntry(log, event, time);
  return { ...log, entries: [...log.entries, entry], head: hashOf('sha256', JSON.stringify(entry)) };
}

function nextEntry({ entries, head: previous }: Log, event: LogEvent, time: Date): LogEntry {
  const { event: name, ...facts } = event;
  const entry = { seq: entries.length + 1, time: time.toISOString(), event: name, ...facts, previous };
  return entry as LogEntry;
}

/** A line is what {@link formatNextLine} writes, to the letter: no other spelling of the same entry. */
function parseEntry(bytes: Uint8Array): LogEntry | undefined {
  const line = decodeText(bytes);
  const parsed = parseJson(line);
  const entry = entrySchema.safeParse(parsed);
  return entry.success && JSON.stringify(parsed) === line ? entry.data : undefined;
}

import { z } from 'zod';
import { hashOf } from './hash.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const head = { seq: z.int().positive(), time: z.iso.datetime({ precision: 3 }), previous: sha256 };

const entrySchema = z.discriminatedUnion('event', [
  z.strictObject({
    ...head,
    event: z.enum(['archived', 'recovered']),
    revision: z.string(),
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
  /** What stands after the last line end: a line that was cut short by a crash. Empty in a whole log. */
  readonly torn: string;
  /** The 1-based number of the first whole line that is not one, or does not follow from the one before. */
  readonly broken: number | undefined;
};

export const NO_LINE = '0'.repeat(64);

/** Reads a log and checks its chain. */
export function readLog(text: string): Log {
  const end = text.lastIndexOf('\n') + 1;
  const torn = text.slice(end);
  const lines = text.slice(0, end).split('\n').slice(0, -1);
  const entries: LogEntry[] = [];
  let last = NO_LINE;
  for (const line of lines) {
    const entry = parseEntry(line);
    if (entry?.seq !== entries.length + 1 || entry.previous !== last) {
      return { entries, head: last, torn, broken: entries.length + 1 };
    }
    entries.push(entry);
    last = hashOf('sha256', line);
  }
  return { entries, head: last, torn, broken: undefined };
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
function parseEntry(line: string): LogEntry | undefined {
  const entry = entrySchema.safeParse(parseJson(line));
  if (!entry.success) return undefined;
  return JSON.stringify(parseJson(line)) === line ? entry.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

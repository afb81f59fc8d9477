import { z } from 'zod';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { isArchive, readArchiveFile } from '../workspace/read-archive-file.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { type Log, type LogEntry, readLog } from './log.js';
import { damage, type OpenCode } from './open-codes.js';
import { parseReference, type Revision } from './revision.js';

/** A revision that the log names. */
export type LoggedRevision = Revision & {
  /** The SHA-256 of its `tagmanifest-sha256.txt`. */
  readonly bag: string;
  /** When it was logged, as the log writes it. */
  readonly time: string;
};

/** An archive that is read; nothing is ever written through it. */
export type OpenArchive = {
  /** In the order of the log. */
  readonly revisions: readonly LoggedRevision[];
  /** The hash of the log's last line: docs/归档格式.md. */
  readonly head: string;
  /** A file by its path in the archive, with `/`. */
  readonly readFile: (inside: string) => Outcome<RawFile>;
};

const formatSchema = z.strictObject({ format: z.literal('gongkai-archive'), version: z.literal('1') });

/**
 * Opens an archive for use: its format and the chain of its log are checked, its revisions when they are opened. `folder` is
 * absolute. A line that a crash cut short is no fault: the next run of `archive` takes it away.
 */
export function openArchive(workspace: Workspace, folder: string): Outcome<OpenArchive> {
  const shown = showPath(workspace, folder);
  if (!isArchive(folder)) return fail([notAnArchive(shown)]);
  const readFile = (inside: string) => readArchiveFile(workspace, folder, inside);
  return andThen(andThen(readFile('archive.json'), checkFormat), () =>
    andThen(andThen(readFile('LOG.jsonl'), readChain), (log) =>
      andThen(listRevisions(log.entries), (revisions) => succeed({ revisions, head: log.head, readFile })),
    ),
  );
}

function notAnArchive(shown: string) {
  const code: OpenCode = 'YF122';
  const hint = '核对 --archive；归档库由 gongkai archive 建立。';
  return { severity: 'error', code, message: `“${shown}”不是归档库：里面没有 archive.json`, hint } as const;
}

function checkFormat({ path, bytes }: RawFile): Outcome<undefined> {
  const format = formatSchema.safeParse(parseJson(bytes));
  if (format.success) return succeed(undefined);
  return fail([damage('GD601', `“${path}”不是本程序能读的归档格式`)]);
}

function readChain({ path, bytes }: RawFile): Outcome<Log> {
  const log = readLog(new TextDecoder().decode(bytes));
  if (log.broken === undefined) return succeed(log);
  return fail([damage('GD602', `日志“${path}”从第 ${log.broken} 行起与前面的接不上`)]);
}

function listRevisions(entries: readonly LogEntry[]): Outcome<readonly LoggedRevision[]> {
  const revisions = new Map<string, LoggedRevision>();
  for (const entry of entries) {
    if (entry.event === 'quarantined') continue;
    const named = parseReference(entry.revision);
    if (named?.revision === undefined) {
      return fail([damage('GD602', `日志第 ${entry.seq} 行的“${entry.revision}”不是修订版`)]);
    }
    const { bag, time } = entry;
    revisions.set(entry.revision, { ...named, revision: named.revision, bag, time });
  }
  return succeed([...revisions.values()]);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

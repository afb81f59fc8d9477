import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../src/archive/hash.js';
import { formatNextLine, type LogEvent, readLog } from '../../src/archive/log.js';
import { makeBag } from '../../src/archive/make-bag.js';
import { ARCHIVE_MARKER } from '../../src/archive/marker.js';
import { README } from '../../src/archive/readme.js';
import { formatRevision, type Revision, revisionFolder } from '../../src/archive/revision.js';
import { WHOLE } from '../../src/archive/verify/sample.js';
import { type VerifyRequest, verifyArchive } from '../../src/archive/verify/verify-archive.js';

/** Archives written by the format's description alone, so that the reading side is not proved by the writing side's mistakes. */

export type SampleRevision = Revision & {
  /** Added to the payload. */
  readonly files?: Readonly<Record<string, string>>;
  readonly withSm3?: boolean;
};

const FONT = 'not a font';
const RELEASE = 'not a release';
export const fontHash = hashOf('sha256', FONT);

export function write(archive: string, inside: string, content: string | Uint8Array): void {
  const file = path.join(archive, ...inside.split('/'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function read(archive: string, inside: string): string {
  return readFileSync(path.join(archive, ...inside.split('/')), 'utf8');
}

/** A whole archive of these revisions, in this order. */
export function writeArchive(archive: string, revisions: readonly SampleRevision[]): void {
  write(archive, 'README.txt', README);
  write(archive, 'archive.json', ARCHIVE_MARKER);
  write(archive, 'LOG.jsonl', '');
  for (const text of [FONT, RELEASE]) {
    const hash = hashOf('sha256', text);
    write(archive, `objects/sha256/${hash.slice(0, 2)}/${hash}`, text);
  }
  for (const revision of revisions) log(archive, writeRevision(archive, revision));
}

/** Writes the bag of a revision, and gives what the log should say of it. */
export function writeRevision(
  archive: string,
  { files = {}, withSm3 = false, ...revision }: SampleRevision,
): LogEvent {
  const encode = (text: string) => new TextEncoder().encode(text);
  const provenance = {
    program: { version: '0.1.0', release: hashOf('sha256', RELEASE), lockFile: fontHash, node: 'v20.20.2' },
    fonts: [{ file: 'a.otf', sha256: fontHash }],
  };
  const payload = {
    'publication/公开.pdf': `%PDF ${formatRevision(revision)}`,
    'project/templates/版式/layout.yaml': '格式版本: "1"\n',
    'provenance.json': `${JSON.stringify(provenance)}\n`,
    ...files,
  };
  const before = { ...revision, revision: revision.revision - 1 };
  const bag = makeBag({
    payload: new Map(Object.entries(payload).map(([file, text]) => [file, encode(text)])),
    info: {
      'Source-Organization': '某局',
      'External-Identifier': formatRevision(revision),
      'Gongkai-Revision': String(revision.revision),
      ...(before.revision > 0 && { 'Gongkai-Supersedes': formatRevision(before) }),
    },
    withSm3,
  });
  for (const [file, bytes] of bag) write(archive, `${revisionFolder(revision)}/${file}`, bytes);
  const seal = bag.get('tagmanifest-sha256.txt') ?? '';
  return { event: 'archived', revision: formatRevision(revision), bag: hashOf('sha256', seal) };
}

/** Adds a line to an archive's log. */
export function log(archive: string, event: LogEvent): void {
  const text = read(archive, 'LOG.jsonl');
  write(
    archive,
    'LOG.jsonl',
    text + formatNextLine(readLog(Buffer.from(text)), event, new Date(Date.UTC(2026, 10, 22))),
  );
}

export function verify(archive: string, request: Partial<VerifyRequest> = {}) {
  const workspace = { root: archive, callerFolder: archive };
  const whole = {
    workspace,
    archive,
    sample: WHOLE,
    anchor: undefined,
    regenerate: undefined,
    onProgress: () => {},
  };
  return verifyArchive({ ...whole, ...request });
}

/** `GD206 editions/甲/2019/r1/data/…` for each fault but what only tells that this is no real workspace. */
export async function faultsOf(
  archive: string,
  request: Partial<VerifyRequest> = {},
): Promise<readonly string[]> {
  const { faults, revisions } = await verify(archive, request);
  return [...faults, ...revisions.flatMap((each) => each.faults)]
    .filter(({ code }) => code !== 'GD504')
    .map(({ code, file }) => `${code} ${file}`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BagInfo } from '../../src/archive/bag-info.js';
import { hashOf } from '../../src/archive/hash.js';
import { formatNextLine, type Log, readLog } from '../../src/archive/log.js';
import { type BagFiles, makeBag } from '../../src/archive/make-bag.js';
import { formatRevision, parseReference, revisionFolder } from '../../src/archive/revision.js';

/** A revision to be put into an archive of a test. */
export type TestRevision = {
  /** `<department>/<year>@rN`. */
  readonly revision: string;
  readonly payload: BagFiles;
  readonly info?: BagInfo;
};

const TIME = new Date('2026-11-22T08:00:00.000Z');

/** An archive as docs/归档格式.md describes it, written by the tests' own hand. */
export function writeArchive(folder: string, revisions: readonly TestRevision[]): void {
  let text = '';
  for (const revision of revisions)
    text += formatNextLine(readLog(Buffer.from(text)), putRevision(folder, revision), TIME);
  put(folder, 'archive.json', '{"format":"gongkai-archive","version":"1"}\n');
  put(folder, 'LOG.jsonl', text);
}

/** The last line of its log, hashed. */
export function headOf(text: string): Log['head'] {
  return readLog(Buffer.from(text)).head;
}

/** A file of a payload, from its text. */
export function textFile(inside: string, text: string): readonly [string, Uint8Array] {
  return [inside, new TextEncoder().encode(text)];
}

function putRevision(folder: string, { revision: typed, payload, info }: TestRevision) {
  const named = parseReference(typed);
  if (named?.revision === undefined) throw new Error(`${typed} is no revision`);
  const revision = { ...named, revision: named.revision };
  const bag = makeBag({ payload, info: fillInfo(formatRevision(revision), info), withSm3: false });
  for (const [inside, bytes] of bag) put(folder, `${revisionFolder(revision)}/${inside}`, bytes);
  const tags = bag.get('tagmanifest-sha256.txt');
  if (!tags) throw new Error('a bag has a tag manifest');
  return { event: 'archived', revision: typed, bag: hashOf('sha256', tags) } as const;
}

function fillInfo(identifier: string, info: BagInfo = {}): BagInfo {
  const [, year = '', revision = ''] = /\/(\d{4}).*@r(\d+)$/.exec(identifier) ?? [];
  return {
    'Source-Organization': '某某局',
    'External-Identifier': identifier,
    'External-Description': `某某局${year}年部门预算公开`,
    'Bagging-Date': '2026-11-22',
    'Gongkai-Year': year,
    'Gongkai-Revision': revision,
    'Gongkai-Software': 'gongkai 0.1.0',
    ...info,
  };
}

function put(folder: string, inside: string, content: string | Uint8Array): void {
  const file = path.join(folder, ...inside.split('/'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

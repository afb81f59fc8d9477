import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RevisionRequest } from '../../src/archive/add-revision.js';
import type { Store } from '../../src/archive/store.js';
import { succeed } from '../../src/diagnostic.js';
import { listAll, workspaceAt } from '../workspace/scratch-folder.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function storeIn(folder: string): Store {
  return { workspace: workspaceAt(folder), folder: path.join(folder, '归档库') };
}

/** A small revision whose files say `text`. */
export function requestFor(text: string, more: Partial<RevisionRequest> = {}): RevisionRequest {
  return {
    edition: { department: '甲局', year: '2019' },
    now: new Date('2026-11-22T08:00:00Z'),
    withSm3: false,
    prepare: () =>
      succeed({
        payload: new Map([
          ['publication/预算.pdf', bytesOf(text)],
          ['project/data/甲局/2019/edition.yaml', bytesOf(`年度: ${text}\n`)],
        ]),
        info: { 'Source-Organization': '甲局', 'Gongkai-Year': '2019' },
        objects: [bytesOf('字体'), bytesOf(`程序 ${text}`)],
      }),
    ...more,
  };
}

/** The SHA-256 of every file of a folder by its path; folders are left out. */
export function hashesIn(folder: string, prefix = ''): Readonly<Record<string, string>> {
  const entries = listAll(folder).filter((name) => name.startsWith(prefix));
  return Object.fromEntries(
    entries.flatMap((name) => {
      try {
        const hash = createHash('sha256').update(readFileSync(path.join(folder, name)));
        return [[name, hash.digest('hex')]];
      } catch {
        return [];
      }
    }),
  );
}

import { isPortableName } from '../workspace/portable-name.js';

/** A bag's manifest: the hash of each file by its path in the bag. */
export type Manifest = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}|[0-9a-f]{128}) {2}(.+)$/;

/** The text of a manifest, which `sha256sum -c` and `sha512sum -c` read too: one line a file, in the order of the code points. */
export function formatManifest(manifest: Manifest): string {
  const lines = [...manifest].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return lines.map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/**
 * Reads a manifest as strictly as it is written: a line that is not one, a path that leads out of the bag or stands there twice gives
 * undefined. Nothing of another's manifest is ever mended.
 */
export function parseManifest(text: string): Manifest | undefined {
  if (!text.endsWith('\n')) return undefined;
  const manifest = new Map<string, string>();
  for (const line of text.slice(0, -1).split('\n')) {
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isBagPath(path) || manifest.has(path)) return undefined;
    manifest.set(path, hash);
  }
  return manifest;
}

/** True of a path that names a file inside a bag, the same one on every system. */
export function isBagPath(path: string): boolean {
  return path.split('/').every(isPortableName);
}

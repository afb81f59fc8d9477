import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK_IN_BYTES = 1024 * 1024;

/** Never through a link, and never waiting for the other end of a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file, piece by piece: in little memory however large it is. All pieces share a buffer: the next one
 * overwrites it. Throws what the system refuses; what is no regular file is refused as `EINVAL` or as the system calls it.
 */
export function* readChunks(file: string): Generator<Uint8Array> {
  const handle = openSync(file, FLAGS);
  try {
    const { size } = requireFile(file, handle);
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), CHUNK_IN_BYTES));
    for (;;) {
      const read = readSync(handle, buffer, 0, buffer.length, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

/** The whole of a file that is small; undefined if it has more than `limit` bytes. Throws as {@link readChunks} does. */
export function readSmallFile(file: string, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let kept = 0;
  for (const chunk of readChunks(file)) {
    kept += chunk.length;
    if (kept > limit) return undefined;
    chunks.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(chunks);
}

function requireFile(file: string, handle: number) {
  const stat = fstatSync(handle);
  if (stat.isFile()) return stat;
  throw Object.assign(new Error(`not a regular file: ${file}`), { code: 'EINVAL', syscall: 'open' });
}

import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A piece that is shorter is the last. */
export const CHUNK_IN_BYTES = 1024 * 1024;

/** Never through a link, and never waiting for the other end of a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** One serves file after file: a run reads thousands. Out of it while a file is being read. */
let spare: Buffer | undefined;

/**
 * The bytes of a regular file, piece by piece: in little memory however large it is. All pieces share a buffer: the next one
 * overwrites it. Throws what the system refuses; what is no regular file is refused as `EINVAL` or as the system calls it.
 */
export function* readChunks(file: string): Generator<Uint8Array> {
  const handle = openSync(file, FLAGS);
  const buffer = spare ?? Buffer.allocUnsafe(CHUNK_IN_BYTES);
  spare = undefined;
  try {
    requireFile(file, handle);
    for (;;) {
      const size = fill(handle, buffer);
      if (size > 0) yield buffer.subarray(0, size);
      if (size < buffer.length) return;
    }
  } finally {
    spare = buffer;
    closeSync(handle);
  }
}

/** A network disk may give less than was asked for, and more when asked again. */
function fill(handle: number, buffer: Buffer): number {
  let size = 0;
  for (;;) {
    const read = readSync(handle, buffer, size, buffer.length - size, null);
    size += read;
    if (read === 0 || size === buffer.length) return size;
  }
}

/** The whole of a file; undefined if it has more than `limit` bytes. Throws as {@link readChunks} does. */
export function readWhole(file: string, limit: number): Uint8Array | undefined {
  const handle = openSync(file, FLAGS);
  try {
    requireFile(file, handle);
    return fstatSync(handle).size > limit ? undefined : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function requireFile(file: string, handle: number): void {
  if (fstatSync(handle).isFile()) return;
  throw Object.assign(new Error(`not a regular file: ${file}`), { code: 'EINVAL', syscall: 'open' });
}

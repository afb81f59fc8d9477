import { type BagInfo, parseBagInfo } from './bag-info.js';
import { type BagFiles, makeBag } from './make-bag.js';
import { formatRevision, type Revision } from './revision.js';

const PAYLOAD = 'data/';

/**
 * True if the files are the whole bag of a revision, as it was written: a bag that is made again from its payload and its
 * bag-info.txt has the same files to the byte.
 */
export function isWholeBag(files: BagFiles, revision: Revision): boolean {
  const info = readInfo(files);
  if (info?.['External-Identifier'] !== formatRevision(revision)) return false;
  const payload = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(PAYLOAD) ? [[path.slice(PAYLOAD.length), bytes] as const] : [],
    ),
  );
  const again = makeBag({ payload, info, withSm3: files.has('sm3sum.txt') });
  return again.size === files.size && [...again].every(([path, bytes]) => isSame(bytes, files.get(path)));
}

function readInfo(files: BagFiles): BagInfo | undefined {
  const bytes = files.get('bag-info.txt');
  return bytes && parseBagInfo(new TextDecoder().decode(bytes));
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}

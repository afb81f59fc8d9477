import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BagFiles } from '../../src/archive/make-bag.js';
import { writeArchive } from './write-archive.js';

export const EXAMPLE = 'shili-civil-affairs-bureau';

/** The files of a data folder of the repository, as a revision holds them. */
function readData(...folders: readonly string[]): BagFiles {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join('data', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return new Map(
    files.map((file) => [`project/${file.split(path.sep).join('/')}`, readFileSync(file)] as const),
  );
}

/** An archive with the example's editions of 2023 and 2024, the latter with the year before that it names. */
export function archiveExample(folder: string): void {
  writeArchive(folder, [
    { revision: `${EXAMPLE}/2023@r1`, payload: readData(`${EXAMPLE}/2023`) },
    { revision: `${EXAMPLE}/2023@r2`, payload: readData(`${EXAMPLE}/2023`) },
    { revision: `${EXAMPLE}/2024@r1`, payload: readData(`${EXAMPLE}/2023`, `${EXAMPLE}/2024`) },
  ]);
}

import { readWhole } from '../../workspace/archive/read-chunks.js';
import { type ArchiveFault, attemptRead, damage } from '../damage.js';
import { decodeText } from '../decode-text.js';
import { type Provenance, parseProvenance } from '../provenance.js';
import type { BagFolder } from './bag-folder.js';

const FILE = 'data/provenance.json';
const MAX_IN_BYTES = 1024 * 1024;

/** With what a revision was made; undefined if it was not made by this program, or if that cannot be read. */
export function readProvenance(folder: BagFolder, faults: ArchiveFault[]): Provenance | undefined {
  if (!folder.payload.includes(FILE)) return undefined;
  const shown = folder.name(FILE);
  const read = attemptRead(faults, shown, () => ({
    bytes: readWhole(folder.locate(FILE), MAX_IN_BYTES),
  }));
  if (read === undefined) return undefined;
  const provenance = parseProvenance((read.bytes && decodeText(read.bytes)) ?? '');
  if (provenance === undefined) faults.push(damage('GD208', shown, '不是程序写的生成说明'));
  return provenance;
}

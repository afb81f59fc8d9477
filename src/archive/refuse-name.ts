import type { Diagnostic } from '../diagnostic.js';
import { storeFault } from './store-codes.js';

/** A folder of an edition has a name that no archive takes; see `isArchiveName`. */
export function refuseName(name: string): Diagnostic {
  const hint = '给文件夹改名：不能有 \\ / : * ? " < > | @ %，不能以点开头，不能以点或空格结尾。';
  return storeFault('GZ103', `文件夹名“${name}”不能归档`, hint);
}

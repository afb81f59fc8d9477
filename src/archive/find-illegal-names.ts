import type { Diagnostic } from '../diagnostic.js';
import { foldName } from '../workspace/portable-name.js';
import { isBagPath } from './manifest.js';
import { storeFault } from './store-codes.js';

/** The paths that not every system could hold, or that some would take for one: an archive outlives the system it is made on. */
export function findIllegalNames(paths: readonly string[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = foldName(path);
    const twin = seen.get(folded);
    seen.set(folded, path);
    if (twin !== undefined) return [illegal(`“${path}”与“${twin}”只差大小写`)];
    return isBagPath(path) ? [] : [illegal(`文件名“${path}”不能归档`)];
  });
}

function illegal(message: string): Diagnostic {
  return storeFault('GZ103', message, '给它改名，或移走用不到的文件。');
}

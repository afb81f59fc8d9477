import path from 'node:path';
import type { Format } from '../render/formats.js';
import { legalFileName } from '../workspace/legal-file-name.js';

/** Where an output goes: `<outRoot>/<department>/<year>/<title>.<format>`, named after the edition folder's last two steps. */
export function outputPath(outRoot: string, editionFolder: string, title: string, format: Format): string {
  const department = path.basename(path.dirname(editionFolder));
  return path.join(outRoot, department, path.basename(editionFolder), `${legalFileName(title)}.${format}`);
}

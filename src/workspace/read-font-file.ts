import path from 'node:path';
import type { Outcome } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type FileClass, readFileIn } from './read-file.js';
import type { Workspace } from './workspace.js';

/** 64 MiB: a full CJK font has at most about 30 MiB. */
const kind: FileClass = { family: 'ZT', limit: 64 * 1024 * 1024 };

/** `fonts.yaml`, or a font file that it names. */
export function readFontFile(workspace: Workspace, name: string): Outcome<RawFile> {
  const elsewhere = workspace.fontFiles?.get(name);
  return elsewhere === undefined
    ? readFileIn(workspace, path.join(workspace.root, 'fonts'), name, kind)
    : readFileIn(workspace, path.dirname(elsewhere), path.basename(elsewhere), kind);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from './workspace.js';

/** The version of the program, from its package.json. */
export function readPackageVersion(workspace: Workspace): string {
  const description: unknown = JSON.parse(readFileSync(path.join(workspace.root, 'package.json'), 'utf8'));
  return (description as { readonly version: string }).version;
}

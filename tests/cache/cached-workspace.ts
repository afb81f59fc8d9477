import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type BuildCache, openBuildCache } from '../../src/cache/build-cache.js';
import type { CachedBuildRequest } from '../../src/cache/build-cached.js';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import type { BuildEditionRequest } from '../../src/pipeline.js';
import { workspaceAt } from '../workspace/scratch-folder.js';

const root = path.resolve(import.meta.dirname, '../..');

/** An edition that reads all that an edition can read: the year before, lists of subjects, a layout, fonts. */
export const EDITION = 'data/shili-civil-affairs-bureau/2024';

/** Copies the program's folder, without the program; a test may spoil all of it but shared fonts. */
export function copyWorkspace(folder: string, shareFonts = true): string {
  for (const part of ['templates', 'subjects', 'data/shili-civil-affairs-bureau']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const fonts = path.join(root, 'fonts');
  if (shareFonts) symlinkSync(fonts, path.join(folder, 'fonts'), 'junction');
  else cpSync(fonts, path.join(folder, 'fonts'), { recursive: true });
  return folder;
}

/** The cache in `folder/cache`, as a new run of a program sees it. */
export function cacheIn(folder: string, program = 'program 1'): BuildCache {
  return openBuildCache(workspaceAt(folder), path.join(folder, 'cache'), program);
}

/** What is asked for, with the steps that are told meanwhile. */
export type WatchedRequest = BuildEditionRequest & CachedBuildRequest & { readonly steps: readonly string[] };

export function requestIn(folder: string, more: Partial<CachedBuildRequest> = {}): WatchedRequest {
  const steps: string[] = [];
  const workspace = workspaceAt(folder);
  const workshop = openWorkshop(workspace);
  return {
    workspace,
    workshop,
    openWorkshop: async () => workshop,
    editionFolder: path.join(folder, EDITION),
    sourceDateEpoch: undefined,
    formats: ['docx'],
    outRoot: path.join(folder, 'out'),
    onProgress: (step) => void steps.push(step),
    ...more,
    steps,
  };
}

import { readLayoutFolder } from '../../workspace/read-layout-folder.js';
import type { Workspace } from '../../workspace/workspace.js';
import { type ArchiveFault, remark } from '../damage.js';
import { hashOf } from '../hash.js';
import { formatManifest, type Manifest } from '../manifest.js';

/** A layout as some revisions used it. */
export type UsedLayout = { readonly layout: string; readonly fingerprint: string; readonly revision: string };

const LAYOUTS = /^data\/project\/templates\/([^/]+)\/(.+)$/;

/** The layouts in a bag, each with a hash over its files. */
export function listLayouts(revision: string, manifest: Manifest): readonly UsedLayout[] {
  const layouts = new Map<string, Map<string, string>>();
  for (const [path, hash] of manifest) {
    const [, layout, file] = LAYOUTS.exec(path) ?? [];
    if (layout === undefined || file === undefined) continue;
    const files = layouts.get(layout) ?? new Map<string, string>();
    layouts.set(layout, files.set(file, hash));
  }
  return [...layouts].map(([layout, files]) => ({ layout, fingerprint: fingerprint(files), revision }));
}

/** Warns of each layout that revisions used and that stands otherwise in the workspace today, or no more. */
export function checkLayouts(workspace: Workspace, used: readonly UsedLayout[]): readonly ArchiveFault[] {
  const names = [...new Set(used.map(({ layout }) => layout))];
  return names.flatMap((layout) => {
    const today = fingerprintToday(workspace, layout);
    const others = used.filter((each) => each.layout === layout && each.fingerprint !== today);
    const [first] = others;
    if (first === undefined) return [];
    const state = today === undefined ? '现在没有' : '现在的不同';
    const which =
      others.length === 1 ? `“${first.revision}”` : `“${first.revision}”等 ${others.length} 个修订版`;
    return [remark('warning', 'GD504', `templates/${layout}`, `${state}：${which}用的是归档时的`, KEPT)];
  });
}

const KEPT = '有意改的不必处理；归档时的版式在修订版的 data/project/templates 里';

function fingerprintToday(workspace: Workspace, layout: string): string | undefined {
  const files = readLayoutFolder(workspace, layout);
  if (!files.ok) return undefined;
  return fingerprint(new Map([...files.value].map(([file, { bytes }]) => [file, hashOf('sha256', bytes)])));
}

function fingerprint(files: Manifest): string {
  return hashOf('sha256', formatManifest(files));
}

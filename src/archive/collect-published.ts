import path from 'node:path';
import { PUBLISHED, type Published, publishedSchema } from '../budget/published.js';
import { UNKNOWN_DATE } from '../budget/scalars.js';
import { andThen, type Diagnostic, fail, type Outcome, placeFaults, succeed } from '../diagnostic.js';
import { type Loaded, readYaml } from '../load/read-yaml.js';
import type { RawFile } from '../source.js';
import { listPublishedFolder, readPublishedFile } from '../workspace/read-published-folder.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import type { BagInfo } from './bag-info.js';
import type { BagFiles } from './make-bag.js';

/** A publication that was made without gongkai, as it goes into an archive. */
export type CollectedPublication = {
  readonly words: Published;
  /** The published files by name. */
  readonly files: BagFiles;
  /** `published.yaml` as it was typed, and the files below `publication/`. */
  readonly payload: BagFiles;
  /** What it says of itself; who archives, when and which revision is the archive's. */
  readonly info: BagInfo;
};

/**
 * Reads `published.yaml` and the files that it names. `folder` is absolute. A file that is named and not there is an error at its line, one
 * that is there and not named a warning; all faults in one run.
 */
export function collectPublished(workspace: Workspace, folder: string): Outcome<CollectedPublication> {
  return andThen(readPublishedFile(workspace, folder, PUBLISHED), (file) =>
    andThen(readYaml(file, publishedSchema), (loaded) =>
      andThen(listPublishedFolder(workspace, folder), (names) => {
        const remarks = reportUnnamed(showPath(workspace, folder), loaded, names);
        return andThen(readFiles(workspace, folder, loaded), (files) =>
          succeed(assemble(loaded.value, file, files), remarks),
        );
      }),
    ),
  );
}

function readFiles(
  workspace: Workspace,
  folder: string,
  { value, locate }: Loaded<Published>,
): Outcome<BagFiles> {
  const read = value.文件.map(({ 文件: name }, index) => ({
    name,
    file: placeFaults(readPublishedFile(workspace, folder, name), locate(['文件', index, '文件']), /^SJ/),
  }));
  const faults = read.flatMap(({ file }) => (file.ok ? [] : file.diagnostics));
  if (faults.length > 0) return fail(faults);
  return succeed(new Map(read.flatMap(({ name, file }) => (file.ok ? [[name, file.value.bytes]] : []))));
}

function assemble(words: Published, file: RawFile, files: BagFiles): CollectedPublication {
  const publication = [...files].map(([name, bytes]) => [`publication/${name}`, bytes] as const);
  const { 部门, 年度, 标题, 公开日期 } = words;
  const info: BagInfo = {
    'Source-Organization': 部门.公开名称,
    'External-Description': 标题,
    'Gongkai-Year': String(年度),
    ...(公开日期 !== UNKNOWN_DATE && { 'Gongkai-Publication-Date': 公开日期 }),
  };
  return { words, files, payload: new Map([[PUBLISHED, file.bytes], ...publication]), info };
}

/** What lies beside the named files is perhaps a part of the publication that was forgotten. */
function reportUnnamed(
  shown: string,
  { value, locateKey }: Loaded<Published>,
  names: readonly string[],
): readonly Diagnostic[] {
  const named = new Set([PUBLISHED, ...value.文件.map((file) => file.文件)]);
  return names
    .filter((name) => !named.has(name.normalize('NFC')))
    .map((name) => ({
      severity: 'warning',
      code: 'GZ601',
      message: `“${path.posix.join(shown, name)}”没有列在“文件”里，不归档`,
      hint: '是公开的文件就列上；不是就移走',
      at: locateKey(['文件']),
    }));
}

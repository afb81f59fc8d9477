import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome } from '../diagnostic.js';
import type { FileClass } from './read-file.js';
import { type FolderFiles, type FolderShape, listFolders, readFolder } from './read-folder.js';
import { showPath, type Workspace } from './workspace.js';

const MARKER = 'edition.yaml';

const ARCHIVE_IT =
  '里面是 published.yaml：不是用本程序生成的公开件，不能检查和生成，只能用 gongkai archive 归档。';

/** 1 MiB: the largest data file of a real department has about 100 KiB. */
const kind: FileClass = { family: 'SJ', limit: 1024 * 1024 };

/** Slips of an extension (`.yml`, `.yaml.txt`) are read too, so that loading can say that the file is misnamed. */
const shape: FolderShape = { subfolders: ['', 'tables', 'text'], name: /\.ya?ml(\.txt)?$/i };

/**
 * The data files of an edition by their path in its folder: `edition.yaml`, `as-published.yaml`, `批复.yaml`, `tables/….yaml`,
 * `text/….yaml`. `folder` is absolute.
 */
export function readEditionFolder(workspace: Workspace, folder: string): Outcome<FolderFiles> {
  if (!isFolder(folder)) return fail([missingFolder(workspace, folder)]);
  if (!isEdition(folder)) return fail([noEdition(workspace, folder)]);
  return readFolder(workspace, folder, shape, kind);
}

function missingFolder(workspace: Workspace, folder: string): Diagnostic {
  const shown = showPath(workspace, folder);
  if (existsSync(folder)) {
    const parent = showPath(workspace, path.dirname(folder));
    return fault('SJ902', `“${shown}”不是文件夹`, `请给出数据所在的文件夹，如 ${parent}。`);
  }
  return fault('SJ901', `找不到文件夹“${shown}”`, nameEditions(workspace, path.dirname(folder)));
}

function noEdition(workspace: Workspace, folder: string): Diagnostic {
  const message = `文件夹“${showPath(workspace, folder)}”里没有 ${MARKER}`;
  const isPublished = existsSync(path.join(folder, 'published.yaml'));
  return fault('SJ902', message, isPublished ? ARCHIVE_IT : nameEditions(workspace, folder));
}

function nameEditions(workspace: Workspace, folder: string): string {
  const editions = listFolders(folder)
    .map((name) => path.join(folder, name))
    .filter(isEdition)
    .map((edition) => showPath(workspace, edition));
  if (editions.length === 0) return `请给出含有 ${MARKER} 的文件夹，如 data/部门/2019。`;
  return `可用的有：${editions.join('、')}。`;
}

function isEdition(folder: string): boolean {
  return existsSync(path.join(folder, MARKER));
}

/** True of a folder that is there; absolute. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function fault(code: 'SJ901' | 'SJ902', message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint };
}

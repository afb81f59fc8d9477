import { acceptAll, rejectAll } from '../compare/document/accept-changes.js';
import { redlineDocuments } from '../compare/document/redline-documents.js';
import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { Document } from '../document/nodes.js';
import { textOf, walkLeaves } from '../document/walk.js';
import type { OpenEdition, PrintedEdition } from '../pipeline.js';
import { correctFault } from './codes.js';
import { titleOfFile } from './file-names.js';
import { mergeLayouts } from './merge-layouts.js';

/** Both editions in one document, and how it is printed. Fails with SC301 unless it gives back the text of both. */
export function makeRedline(
  old: OpenEdition,
  now: OpenEdition,
): Outcome<Pick<PrintedEdition, 'style' | 'document'>> {
  const redline = redlineDocuments(old.document, now.document);
  if (printOut(acceptAll(redline)) !== printOut(now.document)) return fail([refuse('全部接受不是新稿')]);
  if (printOut(rejectAll(redline)) !== printOut(old.document)) return fail([refuse('全部拒绝不是旧稿')]);
  const title = titleOfFile(now.document.meta.title, 'redline');
  const layout = mergeLayouts(old.style.folder.layout, now.style.folder.layout);
  return succeed({
    style: { ...now.style, folder: { ...now.style.folder, layout } },
    document: { ...redline, meta: { ...redline.meta, title } },
  });
}

function printOut(document: Document): string {
  return JSON.stringify([...walkLeaves(document)].map(({ inlines, part }) => [part, textOf(inlines)]));
}

function refuse(what: string) {
  return correctFault(
    'SC301',
    `修订痕迹稿${what}`,
    '没有写出文件。这是程序的缺陷，请把这条信息和数据一起报告给维护人员。',
  );
}

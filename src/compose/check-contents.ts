import type { Diagnostic } from '../diagnostic.js';
import { listContentsEntries } from '../document/contents.js';
import type { Document } from '../document/nodes.js';
import { fault } from './fault.js';

/** A document has contents at most once, and they list something. */
export function checkContents(document: Document): readonly Diagnostic[] {
  const [first, second] = document.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'contents');
  if (!first) return [];
  if (second) {
    const related = first.at && [{ message: '第一个目录在这里', at: first.at }];
    return [fault('MB215', '有两个目录', { at: second.at, related, hint: '只留一个 <contents/>' })];
  }
  if (listContentsEntries(document).length > 0) return [];
  const message = `目录之后没有 1–${first.deepest} 级的标题可列`;
  const hint = '目录只列排在它后面的标题：把它移到正文之前，或改 levels';
  return [fault('MB216', message, { at: first.at, hint })];
}

import type { Format } from '../../render/formats.js';
import { readPages } from './read-pages.js';
import { type PlacedText, readStory } from './read-story.js';

/** Says where two files of a format differ first, for a reader: page, or heading with table, row and cell, and both texts. */
export function locateDifference(format: Format, archived: Uint8Array, rebuilt: Uint8Array): string {
  switch (format) {
    case 'docx':
      return locateInStory(readStory(archived), readStory(rebuilt));
    case 'pdf':
      return locateInPages(readPages(archived), readPages(rebuilt));
    default:
      return format satisfies never;
  }
}

type Story = readonly PlacedText[] | undefined;

function locateInStory(archived: Story, rebuilt: Story): string {
  if (!archived || !rebuilt) return '归档的不是能读的 DOCX';
  const index = findFirst(archived, rebuilt, (a, b) => a?.text === b?.text && a?.place === b?.place);
  if (index === undefined) return '文字和表格都相同，只是排版或文件的写法不同';
  const [old, fresh] = [archived[index], rebuilt[index]];
  const place = (fresh ?? old)?.place ?? '';
  return `${place}：归档的是“${quote(old?.text)}”，重新生成的是“${quote(fresh?.text)}”`;
}

function locateInPages(archived: readonly Buffer[], rebuilt: readonly Buffer[]): string {
  if (archived.length === 0) return '归档的 PDF 不是这样写的，说不出在哪一页';
  const index = findFirst(archived, rebuilt, (a, b) => (a && b ? a.equals(b) : a === b));
  const counts =
    archived.length === rebuilt.length
      ? ''
      : `；归档的有 ${archived.length} 页，重新生成的有 ${rebuilt.length} 页`;
  return index === undefined
    ? `每一页都相同，只是文件的写法不同${counts}`
    : `从第 ${index + 1} 页起${counts}`;
}

function findFirst<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): number | undefined {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    if (!isSame(a[index], b[index])) return index;
  }
  return undefined;
}

const MOST_SHOWN = 60;

function quote(text = ''): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

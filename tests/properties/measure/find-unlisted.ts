import type { Layout } from '../../../src/document/layout.js';
import type { Document } from '../../../src/document/nodes.js';
import { glyphText, type PdfPage } from '../pdf/pdf-page.js';
import { dropWhiteSpace } from './count-characters.js';
import { listTitles } from './list-titles.js';
import { readPageLines, WHOLE_WIDTH } from './read-page.js';
import { typeAreaOf } from './type-area.js';

/**
 * The headings that the contents should list and do not: each must have a line, or several, of its words, dots and a
 * number, one entry right after the other, and the page with that number must show the heading.
 */
export function findUnlisted(
  document: Document,
  layout: Layout,
  pages: readonly PdfPage[],
): readonly string[] {
  const titles = listTitles(document).map(dropWhiteSpace);
  const lines = pages.flatMap((page) => readPageLines(page, layout, WHOLE_WIDTH));
  const starts = lines.map((_, start) => readEntries(lines.slice(start), titles));
  const entries = starts.reduce((best, other) => (other.length > best.length ? other : best), []);
  const numbers = pages.map((page) => printedNumber(page, layout));
  const texts = pages.map((page) => {
    const whole = readPageLines(page, layout, WHOLE_WIDTH).join('');
    return entries.reduce((rest, entry) => rest.replace(entry.text, ''), whole);
  });
  return titles.filter((title, index) => {
    const page = numbers.indexOf(entries[index]?.number ?? 'missing');
    return !texts[page]?.includes(title.slice(0, SURE));
  });
}

/** A heading may go on on the next page if it fills one. */
const SURE = 10;

type Entry = { readonly text: string; readonly number: string };

/** The entries of as many titles as the lines list from their first on. */
function readEntries(lines: readonly string[], titles: readonly string[]): readonly Entry[] {
  const entries: Entry[] = [];
  let rest = lines;
  for (const title of titles) {
    let text = '';
    let used = 0;
    while (used < rest.length && text.length <= title.length && title.startsWith(text)) {
      text += rest[used] ?? '';
      used += 1;
    }
    const tail = /^\.+(\d+)$/.exec(text.slice(title.length));
    if (!text.startsWith(title) || !tail?.[1]) break;
    entries.push({ text, number: tail[1] });
    rest = rest.slice(used);
  }
  return entries;
}

/** The number in the page's margin. */
function printedNumber(page: PdfPage, layout: Layout): string | undefined {
  const area = typeAreaOf(page, layout);
  const margin = page.glyphs.filter((glyph) => glyph.top < area.bottom || glyph.right < area.left);
  return /^—(\d+)—$/.exec(glyphText(margin))?.[1];
}

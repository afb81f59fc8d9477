/** A year in digits or hanzi, or a sum of money. */
const MENTION = /(?<!\d)(?:19|20)\d{2}(?!\d)|二[〇○零][〇○零一二三四五六七八九]{2}|\d[\d,.]*\s*[万亿]*元/;

/** How many characters on each side are shown. */
const CONTEXT = 8;

/** Where a text may be true of the old edition only; `offset` is in the text. */
export type MentionInText = { readonly offset: number; readonly excerpt: string };

/** The first year or sum of money in a text, or the first of these names; undefined if there is none. */
export function findMention(text: string, names: readonly string[]): MentionInText | undefined {
  const [found] = [MENTION.exec(text), ...names.map((name) => findName(text, name))]
    .filter((each) => each !== null)
    .toSorted((a, b) => a.index - b.index);
  if (!found) return undefined;
  const from = Math.max(0, found.index - CONTEXT);
  const to = found.index + found[0].length + CONTEXT;
  const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return { offset: found.index, excerpt: excerpt.replace(/\s+/g, ' ') };
}

function findName(text: string, name: string): { readonly index: number; readonly 0: string } | null {
  const index = text.indexOf(name);
  return index < 0 ? null : { index, 0: name };
}

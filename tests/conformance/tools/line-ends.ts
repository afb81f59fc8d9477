/** Ends of lines within paragraphs in one setting, and how many of them another setting has too. */
export type LineEnds = { readonly ends: number; readonly equal: number };

type Setting = { readonly text: string; readonly ends: ReadonlySet<number> };

const PAGE_NUMBER = /^—\d+—$/;

/** Compares where the lines of paragraphs end in two settings, given by their lines without spaces. A paragraph that either of them lacks is a fault. */
export function compareLineEnds(
  paragraphs: readonly string[],
  one: readonly string[],
  other: readonly string[],
): LineEnds {
  const settings = [readSetting(one), readSetting(other)] as const;
  let ends = 0;
  let equal = 0;
  for (const paragraph of paragraphs) {
    const text = paragraph.replace(/\s/g, '');
    const [wanted, found] = settings.map((setting) => findEnds(text, setting)) as [Set<number>, Set<number>];
    ends += wanted.size;
    equal += [...wanted].filter((end) => found.has(end)).length;
  }
  return { ends, equal };
}

function readSetting(printed: readonly string[]): Setting {
  const lines = printed.filter((line) => !PAGE_NUMBER.test(line));
  let offset = 0;
  const ends = lines.map((line) => {
    offset += line.length;
    return offset;
  });
  return { text: lines.join(''), ends: new Set(ends) };
}

/** The ends of lines in a paragraph, but for its own. */
function findEnds(paragraph: string, { text, ends }: Setting): Set<number> {
  const start = text.indexOf(paragraph);
  if (start < 0) throw new Error(`a paragraph is missing: ${paragraph}`);
  const inside = [...ends].filter((end) => end > start && end < start + paragraph.length);
  return new Set(inside.map((end) => end - start));
}

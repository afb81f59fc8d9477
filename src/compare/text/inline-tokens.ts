import type { Inline } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { splitTokens } from './split-tokens.js';

/** A token of a text with the pieces of the runs that show it. */
export type InlineToken = {
  readonly text: string;
  /** Equal for tokens that look the same: their text and how it is marked, wherever it comes from. */
  readonly look: string;
  readonly inlines: readonly Inline[];
};

/** The tokens of inlines; together they are the inlines, cut. A line break is a token. */
export function tokenizeInlines(inlines: readonly Inline[]): readonly InlineToken[] {
  const rest = inlines.filter((inline) => inline.kind === 'lineBreak' || inline.text !== '').values();
  let open: Inline | undefined;
  return splitTokens(textOf(inlines)).map((text) => {
    const pieces: Inline[] = [];
    for (let missing = text.length; missing > 0; ) {
      const inline: Inline | undefined = open ?? rest.next().value;
      if (!inline) throw new Error('tokens are not longer than their text');
      const length = inline.kind === 'text' ? inline.text.length : 1;
      pieces.push(cutInline(inline, 0, missing));
      open = length > missing ? cutInline(inline, missing, length) : undefined;
      missing -= Math.min(length, missing);
    }
    return { text, look: lookOf(pieces), inlines: pieces };
  });
}

function cutInline(inline: Inline, start: number, end: number): Inline {
  return inline.kind === 'text' ? { ...inline, text: inline.text.slice(start, end) } : inline;
}

/** Equal for inlines that look the same, whatever data they show. No run holds a line end, so that no two looks are mixed up. */
export function lookOf(pieces: readonly Inline[]): string {
  const joined = pieces.length === 1 ? pieces : joinRuns(pieces.map(withoutSource));
  return joined
    .map((inline) => (inline.kind === 'text' ? `${inline.marks.toSorted().join('+')}:${inline.text}` : ''))
    .join('\n');
}

function withoutSource(inline: Inline): Inline {
  return inline.kind === 'text' ? { kind: 'text', text: inline.text, marks: inline.marks } : inline;
}

/** The same inlines in as few runs as can be: runs of one look, one source and one fate are one. */
export function joinRuns(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (last?.kind === 'text' && inline.kind === 'text' && isOneRun(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

function isOneRun(one: Inline & { kind: 'text' }, other: Inline & { kind: 'text' }): boolean {
  return (
    one.dataPath === other.dataPath &&
    one.change === other.change &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark) => other.marks.includes(mark))
  );
}

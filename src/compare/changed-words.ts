import type { PrintedChange, Segment } from './document/printed-change.js';

/** Some words of a text, with the data that they show. Offsets are UTF-16 code units. */
export type Words = {
  readonly text: string;
  readonly start: number;
  readonly dataPaths: readonly string[];
};

/** Words of the old text, and those of the new that stand in their place; either may be none. */
export type ChangedWords = { readonly old: Words; readonly new: Words };

/** What was replaced by what in a change, in order. A change of place or looks alone is one replacement, of all its text. */
export function listChangedWords({ new: now, old, segments }: PrintedChange): readonly ChangedWords[] {
  const changed: ChangedWords[] = [];
  const at = { old: 0, new: 0 };
  for (const [index, segment] of segments.entries()) {
    const { kind, text } = segment;
    const before = segments[index - 1];
    if (kind === 'deleted') changed.push({ old: wordsAt(at.old, segment), new: wordsAt(at.new) });
    if (kind === 'inserted') {
      const replaced = before?.kind === 'deleted' ? changed.pop() : undefined;
      changed.push({ old: replaced?.old ?? wordsAt(at.old), new: wordsAt(at.new, segment) });
    }
    if (kind !== 'inserted') at.old += text.length;
    if (kind !== 'deleted') at.new += text.length;
  }
  return changed.length > 0 ? changed : [{ old: { ...wordsAt(0), ...old }, new: { ...wordsAt(0), ...now } }];
}

function wordsAt(start: number, segment?: Segment): Words {
  return { text: segment?.text ?? '', start, dataPaths: segment?.dataPaths ?? [] };
}

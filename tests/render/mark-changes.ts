import { mapLeaves } from '../../src/compose/departures/map-leaves.js';
import type { Change, Document, Inline, TextRun } from '../../src/document/nodes.js';

/** A text with a change. */
export function changed(content: string, change: Change): TextRun {
  return { kind: 'text', text: content, marks: [], change };
}

/** The words that a correction puts in the place of others, wherever a run has them; if `alone`, where they are all that it has. */
export type Replacement = { readonly from: string; readonly to: string; readonly alone?: true };

/** The document with replacements made as a correction shows them: the old words deleted, the new ones inserted behind them. */
export function markReplacements(document: Document, replacements: readonly Replacement[]): Document {
  return mapLeaves(document, ({ inlines }) =>
    replacements.reduce<readonly Inline[]>(
      (marked, replacement) => marked.flatMap((inline) => markInline(inline, replacement)),
      inlines,
    ),
  );
}

function markInline(inline: Inline, { alone, from, to }: Replacement): readonly Inline[] {
  if (inline.kind !== 'text' || inline.change || (alone && inline.text !== from)) return [inline];
  const at = inline.text.indexOf(from);
  if (at < 0) return [inline];
  const pieces: readonly TextRun[] = [
    { ...inline, text: inline.text.slice(0, at) },
    { ...inline, text: from, change: 'deleted' },
    { ...inline, text: to, change: 'inserted' },
    { ...inline, text: inline.text.slice(at + from.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

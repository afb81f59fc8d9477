import type { Inline, TextRun } from '../../document/nodes.js';

/** A stretch of a leaf's text as `textOf` gives it: 0-based, a line break counts one. */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * The inlines with a span of their text replaced. The new text looks like the first run that it replaces and keeps
 * its data path; a `\n` in it is a line break; runs outside of the span stay as they are.
 */
export function replaceText(inlines: readonly Inline[], span: TextSpan, text: string): readonly Inline[] {
  const replaced = cut(inlines, span.start, span.end).find((inline) => inline.kind === 'text');
  const look = replaced ?? { kind: 'text', text: '', marks: [] };
  return [...cut(inlines, 0, span.start), ...writeLines(text, look), ...cut(inlines, span.end, Infinity)];
}

function cut(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  let offset = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const start = offset;
    offset += inline.kind === 'text' ? inline.text.length : 1;
    if (inline.kind === 'lineBreak') return start >= from && start < to ? [inline] : [];
    const kept = inline.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return kept === '' ? [] : [{ ...inline, text: kept }];
  });
}

function writeLines(text: string, look: TextRun): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'lineBreak' } as const]),
      ...(line === '' ? [] : [{ ...look, text: line }]),
    ]);
}

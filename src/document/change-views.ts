import type { Change, Inline } from './nodes.js';

/** The two texts of a document that shows a correction: the new one, all changes accepted, and the old one, all rejected. */
export const CHANGE_VIEWS = ['accepted', 'rejected'] as const;
export type ChangeView = (typeof CHANGE_VIEWS)[number];

/** Whether a piece with this change is part of a view; what no correction touched is part of both. */
export function isShownIn(view: ChangeView, change: Change | undefined): boolean {
  return change !== (view === 'accepted' ? 'deleted' : 'inserted');
}

/** What a view has of a text. */
export function viewInlines(inlines: readonly Inline[], view: ChangeView): readonly Inline[] {
  if (!isChanged(inlines)) return inlines;
  return inlines.filter(({ change }) => isShownIn(view, change));
}

/** Text that a correction treated alike. */
export type Stretch = { readonly change: Change | undefined; readonly inlines: readonly Inline[] };

/** A text from one border of a change to the next: neighbouring stretches differ in their change. One, if nothing is changed. */
export function splitStretches(inlines: readonly Inline[]): readonly Stretch[] {
  const stretches: { change: Change | undefined; inlines: Inline[] }[] = [];
  for (const inline of inlines) {
    const last = stretches.at(-1);
    if (last && last.change === inline.change) last.inlines.push(inline);
    else stretches.push({ change: inline.change, inlines: [inline] });
  }
  return stretches;
}

/** Whether a correction touched a text. */
export function isChanged(inlines: readonly Inline[]): boolean {
  return inlines.some(({ change }) => change !== undefined);
}

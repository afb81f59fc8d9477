import { isShownIn } from '../../document/change-views.js';
import type { Change } from '../../document/nodes.js';
import type { ParagraphOptions } from './build-paragraph.js';
import type { Revise } from './revisions.js';

/** Whether something holds in the new text, which accepting all changes gives, and in the old one, which rejecting them gives. */
export type InViews = { readonly accepted: boolean; readonly rejected: boolean };

export const IN_NEITHER: InViews = { accepted: false, rejected: false };

/** The views that have a piece with this change. */
export function viewsOf(change: Change | undefined): InViews {
  return { accepted: isShownIn('accepted', change), rejected: isShownIn('rejected', change) };
}

/** Page breaks on their way to the paragraph behind them: a property of it in Word, so that they leave no empty line. */
export type PageStarts = {
  readonly request: (change: Change | undefined) => void;
  readonly isRequested: () => boolean;
  /** What the next paragraph says of its page; a view that does not have the paragraph keeps its break for the one after. */
  readonly take: (style: string, change?: Change) => ParagraphOptions;
};

export function openPageStarts(revise: Revise): PageStarts {
  let pending = IN_NEITHER;
  return {
    request: (change) => {
      const { accepted, rejected } = viewsOf(change);
      pending = { accepted: pending.accepted || accepted, rejected: pending.rejected || rejected };
    },
    isRequested: () => pending.accepted || pending.rejected,
    take: (style, change) => {
      const views = viewsOf(change);
      const { accepted, rejected } = pending;
      pending = { accepted: accepted && !views.accepted, rejected: rejected && !views.rejected };
      return describeStart(
        views.accepted ? accepted : rejected,
        views.rejected ? rejected : accepted,
        style,
        revise,
      );
    },
  };
}

function describeStart(now: boolean, before: boolean, style: string, revise: Revise): ParagraphOptions {
  const start = (breaks: boolean) => (breaks ? { pageBreakBefore: true } : {});
  return now === before ? start(now) : { ...start(now), revision: { ...revise(), style, ...start(before) } };
}

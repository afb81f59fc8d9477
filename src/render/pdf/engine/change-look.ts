import type { Change } from '../../../document/nodes.js';

/** Red, green and blue of sRGB, each from 0 to 1. */
export type Color = readonly [number, number, number];

/** The place of a text among the changes of its leaf: which stretch it is in, and what happened to that. */
export type StretchPlace = { readonly number: number; readonly change?: Change };

/** How a change shows: in a colour, and, since some readers see none, by a rule. Lengths are em. */
export type ChangeLook = {
  readonly color: Color;
  /** How far the rule stands above the baseline. */
  readonly rise: number;
};

/** Both colours stand out from white by more than 7 : 1 (WCAG 2.1, 1.4.6), and from each other for all kinds of sight. */
export const CHANGE_LOOKS: Readonly<Record<Change, ChangeLook>> = {
  deleted: { color: [0.7, 0, 0.1], rise: 0.36 },
  inserted: { color: [0, 0.3, 0.6], rise: -0.11 },
};

/** The thickness of the rule through or under changed text, in em. */
export const CHANGE_RULE = 0.06;

/** A slip of a person in one file: the words that stand there, and what is written instead. */
export type Slip = {
  /** From the project's root. */
  readonly file: string;
  /** Words that stand before it, where the words themselves stand more than once. */
  readonly after?: string;
  readonly find: string;
  readonly replace: string;
};

/** Where a finding belongs if not where the slip is: words of a file as it is after the slips. */
export type Words = { readonly file: string; readonly after?: string; readonly find: string };

/** A fault that is sown into a clean edition. */
export type Seed = {
  /** Absolute in the project; the edition that `check` is asked about. */
  readonly edition?: string;
  readonly slips: readonly [Slip, ...Slip[]];
  readonly at?: Words;
};

/** A rule with the numbers of the catalogue of checks that it answers, and what is sown for it. */
export type SeededRule = {
  readonly numbers: readonly number[];
  readonly code: string;
  readonly seeds: readonly [Seed, Seed, ...Seed[]];
};

export const EXAMPLE = 'data/shili-civil-affairs-bureau/2024';
export const PUBLISHED = 'data/beidaihe-government-office/2019';
const LAYOUT = 'templates/national-2023';

/** A table of the example. */
export function table(stem: string): string {
  return `${EXAMPLE}/tables/${stem}.yaml`;
}

/** A text of the example. */
export function text(stem: string): string {
  return `${EXAMPLE}/text/${stem}.yaml`;
}

/** A section of the example's layout. */
export function section(name: string): string {
  return `${LAYOUT}/sections/${name}.hbs`;
}

/** A partial of the example's layout. */
export function partial(name: string): string {
  return `${LAYOUT}/partials/${name}.hbs`;
}

/** One slip, reported where it is. */
export function slip(file: string, find: string, replace: string, after?: string): Seed {
  return { slips: [{ file, find, replace, ...(after !== undefined && { after }) }] };
}

/** The same seed, reported at other words. */
export function reportedAt(seed: Seed, file: string, find: string, after?: string): Seed {
  return { ...seed, at: { file, find, ...(after !== undefined && { after }) } };
}

/** A slip that needs others to be one: all of them, reported where the first is. */
export function together(first: Seed, ...others: readonly Seed[]): Seed {
  const [lead, ...more] = first.slips;
  return { ...first, slips: [lead, ...more, ...others.flatMap(({ slips }) => slips)] };
}

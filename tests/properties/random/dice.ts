/** A source of chance that gives the same throws for the same seed on any machine. */
export type Dice = {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** True in `probability` of the throws. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
};

/** Dice of a seed. The generator is mulberry32: 32 bits of state, even enough for test data. */
export function throwDice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(unit() * (max - min + 1));
  return {
    integer,
    chance: (probability) => unit() < probability,
    pick: (choices) => {
      const choice = choices[integer(0, choices.length - 1)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
  };
}

const COUNT = 500;

/** The seeds of the random documents: 1 to 500, or as many as `GONGKAI_RANDOM` says. */
export function randomSeeds(): readonly number[] {
  const count = Number(process.env.GONGKAI_RANDOM ?? COUNT);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError('GONGKAI_RANDOM must be a number of documents');
  return Array.from({ length: count }, (_, index) => index + 1);
}

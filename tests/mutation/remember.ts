/** The same function, which computes once for each object that `keyOf` finds in its arguments. */
export function remember<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  keyOf: (...args: A) => object,
): (...args: A) => R {
  const results = new WeakMap<object, R>();
  return (...args) => {
    const key = keyOf(...args);
    const found = results.get(key) ?? compute(...args);
    results.set(key, found);
    return found;
  };
}

/** The same question is answered once; keys are compared as those of a `Map`. */
export function remember<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = answer(key);
    answers.set(key, { value });
    return value;
  };
}

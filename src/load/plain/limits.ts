/** Levels of mappings and lists; no form has as many, and more are the library's to judge. */
export const MOST_DEPTH = 10;

/** Whether a mapping has no key that a reader takes for the same; the name is added to its others. */
export function isNewKey(key: string, names: Set<string>): boolean {
  const count = names.size;
  return names.add(key.normalize('NFKC').trim()).size > count;
}

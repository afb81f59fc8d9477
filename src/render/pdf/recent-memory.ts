/** Answers to questions that were asked lately. */
export type RecentMemory<Answer> = {
  /** The answer of last time; one that is not remembered is made. Equal keys must mean equal answers. */
  recall(key: string, make: () => Answer): Answer;
};

/**
 * A memory that holds what comes again from document to document (a clerk corrects one figure of a thousand), and no more
 * than twice `most`, in the unit of `sizeOf`: when the answers that were used since the last time reach `most`, all others
 * are forgotten.
 */
export function openMemory<Answer extends object>(
  most: number,
  sizeOf: (answer: Answer) => number,
): RecentMemory<Answer> {
  let used = new Map<string, Answer>();
  let before = used;
  let size = 0;
  const keep = (key: string, answer: Answer): Answer => {
    if (size >= most) {
      [before, used, size] = [used, new Map(), 0];
    }
    used.set(key, answer);
    size += sizeOf(answer);
    return answer;
  };
  return {
    recall: (key, make) => used.get(key) ?? keep(key, before.get(key) ?? make()),
  };
}

/** Editors save in several steps, and people several files. */
const QUIET_MILLISECONDS = 30;

/** Changes as they come; whoever iterates gets all since the last time at once, when no more have come for a moment. */
export type Changes<Change> = AsyncIterable<ReadonlySet<Change>> & {
  readonly add: (change: Change) => void;
};

/** Ends when the signal says so; what has not been given by then is lost. */
export function collectChanges<Change>(
  signal: AbortSignal,
  quiet: number = QUIET_MILLISECONDS,
): Changes<Change> {
  let collected = new Set<Change>();
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    wake();
  });
  const settle = () => {
    timer = undefined;
    wake();
  };
  const isSettled = () => signal.aborted || (collected.size > 0 && timer === undefined);
  return {
    add(change) {
      if (signal.aborted) return;
      collected.add(change);
      clearTimeout(timer);
      timer = setTimeout(settle, quiet);
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (!isSettled()) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        if (signal.aborted) return;
        const taken = collected;
        collected = new Set();
        yield taken;
      }
    },
  };
}

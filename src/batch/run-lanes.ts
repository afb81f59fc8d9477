/**
 * Does the work on all items, at most `lanes` of them at a time; each lane takes the next item when it is done with one.
 * Items start in their order; when the signal is aborted, no more of them do. The first exception ends the run.
 */
export async function runLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const next = items.values();
  const runLane = async () => {
    for (const item of next) {
      if (signal?.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, runLane));
}

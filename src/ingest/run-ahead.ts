/**
 * Runs a task for each item, a few at a time and ahead of the one who asks, and gives the results in the order
 * of the items. Nothing more is started once the asker stops or a task fails; what runs then is waited for.
 *
 * @param width most tasks under way at once, 1 or more
 */
export async function* runAhead<Item, Result>(
  items: Iterable<Item>,
  width: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const result = task(item);
      // A failure is met when its turn comes; until then it is not unhandled.
      result.catch(() => undefined);
      const first = running.push(result) === width ? running.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let first = running.shift(); first !== undefined; first = running.shift()) yield await first;
  } finally {
    await Promise.allSettled(running);
  }
}

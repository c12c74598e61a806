/**
 * Runs `read` for each item, a few at a time and ahead of the one who asks, and gives the results in the order
 * of the items. Nothing more is read once the asker stops.
 *
 * @param width most reads under way at once, 1 or more
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  width: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < width) {
      const result = read(items[next] as Item);
      // The failure is met when its turn comes; until then it is not unhandled.
      result.catch(() => undefined);
      running.push(result);
      next += 1;
    }
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
}

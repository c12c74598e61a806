/**
 * What stands at a place of a list, which may lie in front of the first, where there is nothing. To V8 `tokens[-1]` asks
 * for a property of the name "-1", and each place in the code that has done so once is slow from then on, whatever it asks.
 */
export function itemAt<T>(items: readonly T[], i: number): T | undefined {
  return i < 0 ? undefined : items[i];
}

/** The only item, which may come several times; null where there is none or another. */
export function onlyOne<T>(items: Iterable<T>): T | null {
  let found: T | null = null;
  for (const item of items) {
    if (found !== null && found !== item) return null;
    found = item;
  }
  return found;
}

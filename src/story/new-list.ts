/**
 * An empty list, for items that rules look behind the last of. V8 makes a list over that is looked behind, at the time of
 * each first look; code that meets lists made over and lists not made over is slower, and code compiled for the one kind
 * may be thrown away and compiled anew for each list of the other. All are what this one is: "holey".
 */
export function newList<T>(): T[] {
  const list = new Array<T>(1);
  list.length = 0;
  return list;
}

/** As `newList`, of as many times the same. `Array.fill` makes such lists of two kinds, as code is compiled or not. */
export function listOf<T>(item: T, count: number): T[] {
  const list = newList<T>();
  for (let i = 0; i < count; i += 1) list.push(item);
  return list;
}

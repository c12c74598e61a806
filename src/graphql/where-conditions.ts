import { isObject } from '../domain/json.ts';

/** Fields of filters that hold filters: one, or a list of them. */
const FILTERS: ReadonlySet<string> = new Set([
  'AND',
  'OR',
  'NOT',
  'author',
  'mentions',
  'hasQuote',
  'hasDiagnostic',
  'speaker',
  'article',
]);

/** What is counted already: a variable may stand in a document a thousand times. */
const counted = new WeakMap<object, number>();

/**
 * How many conditions a filter holds, those of the filters inside it included. `{ headline: { startsWith, contains } }`
 * holds two; a list of values is one; a filter inside another that holds nothing is one, too, since it has records
 * looked through. What is null is left out.
 *
 * @param where As the client sent it or as it was checked: what is no filter at all counts none.
 */
export function countConditions(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0;
  const known = counted.get(where);
  if (known !== undefined) return known;
  // A list of what is open and not the stack: how deep a filter goes is checked later.
  const open = [opened(where)];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const inner = last.left.at(-1);
    if (inner === undefined) {
      counted.set(last.filter, last.count);
      open.pop();
      continue;
    }
    const count = counted.get(inner);
    if (count === undefined) open.push(opened(inner));
    else {
      last.count += Math.max(1, count);
      last.left.pop();
    }
  }
  return counted.get(where) ?? 0;
}

/** Whether a filter on files asks for their diagnostics. */
export function asksForDiagnostics(where: unknown): boolean {
  return isObject(where) && where['hasDiagnostic'] != null;
}

/** A filter whose conditions are being counted. */
interface OpenFilter {
  readonly filter: object;
  /** What is counted of it so far. */
  count: number;
  /** Filters inside it that are not yet counted. */
  readonly left: object[];
}

function opened(filter: object): OpenFilter {
  const open: OpenFilter = { filter, count: 0, left: [] };
  for (const [name, given] of Object.entries(filter)) {
    const value: unknown = given;
    if (value === null || value === undefined) continue;
    if (FILTERS.has(name)) {
      // A filter alone stands for a list of one.
      const inner: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const each of inner)
        if (typeof each === 'object' && each !== null) open.left.push(each);
        else open.count += 1;
    } else open.count += conditionsOf(value);
  }
  return open;
}

/** The conditions in the value of a field that holds no filter: those of a text or an instant are its fields. */
function conditionsOf(value: unknown): number {
  if (!isObject(value)) return 1;
  return Object.values(value).filter((inner) => inner !== null && inner !== undefined).length;
}

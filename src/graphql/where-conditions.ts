import { isObject } from '../domain/is-object.ts';

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

/** Filters inside one another that are looked at: more than the deepest allowed, `MAX_WHERE_DEPTH`, can have. */
const DEEPEST = 50;

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
  return countIn(where, 1);
}

/** Whether a filter on files asks for their diagnostics. */
export function asksForDiagnostics(where: unknown): boolean {
  return isObject(where) && where['hasDiagnostic'] != null;
}

function countIn(filter: unknown, level: number): number {
  // What is deeper is refused later.
  if (typeof filter !== 'object' || filter === null || level > DEEPEST) return 0;
  const known = counted.get(filter);
  if (known !== undefined) return known;
  let count = 0;
  for (const [name, given] of Object.entries(filter)) {
    const value: unknown = given;
    if (value === null || value === undefined) continue;
    if (FILTERS.has(name)) {
      // A filter alone stands for a list of one.
      const inner: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const each of inner) count += Math.max(1, countIn(each, level + 1));
    } else count += conditionsOf(value);
  }
  counted.set(filter, count);
  return count;
}

/** The conditions in the value of a field that holds no filter: those of a text or an instant are its fields. */
function conditionsOf(value: unknown): number {
  if (!isObject(value)) return 1;
  return Object.values(value).filter((inner) => inner !== null && inner !== undefined).length;
}

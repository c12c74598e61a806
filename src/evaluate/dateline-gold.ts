/** A dateline in parts, as a collection prints it. */
export interface DatelineGold {
  readonly places: readonly string[];
  readonly agency: string | null;
  /** Day as printed. */
  readonly date: string | null;
}

const DAY = /,?\s*\b([A-Za-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[A-Za-z]{3,9})$/;

/**
 * Takes a dateline that is marked out, such as `PARIS, Texas, March 3 (Reuters) -`, apart: what closes it, the
 * agency in brackets, the day, and what is left are the places. Plainer than the parser and no part of it.
 */
export function readDatelineGold(printed: string): DatelineGold {
  let rest = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,–—_-]+$/, '');
  const bracket = /\s*\(([^()]*)\)$/.exec(rest);
  if (bracket !== null) rest = rest.slice(0, bracket.index);
  const day = DAY.exec(rest);
  if (day !== null) rest = rest.slice(0, day.index);
  const places = rest.replace(/[\s,]+$/, '');
  return {
    places: places === '' ? [] : places.split('/').map((place) => place.trim()),
    agency: bracket?.[1] ?? null,
    date: day?.[1] ?? null,
  };
}

/** `NAIROBI, Kenya (AP) _ `, `LITTLE ROCK, Ark. _ `: the datelines of the AP and NYT wires of 1998. */
const WIRE_1998 = /^\s*([A-Z][A-Z.' -]+(?:, [A-Z][\w. ]+)?(?: \([A-Z]{2,4}\))?) _ /;

/** The dateline at the start of a wire story of 1998, by its pattern; null if it has none. */
export function findDateline1998(text: string): DatelineGold | null {
  const printed = WIRE_1998.exec(text)?.[1];
  return printed === undefined ? null : readDatelineGold(printed);
}

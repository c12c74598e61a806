import type { ReportedClause } from './reported-clause.ts';

/** Tokens of one place, as a power of two: a sentence of the wire is two or three of them. */
const PLACE = 4;

/** Reported clauses of a passage by where they stand, so that a token's are found without asking all. */
export class ClausesByPlace {
  readonly #places = new Map<number, ReportedClause[]>();

  constructor(clauses: readonly ReportedClause[] = []) {
    for (const clause of clauses) this.add(clause);
  }

  add(clause: ReportedClause): void {
    for (const { from, to } of clause.stretches) {
      for (let place = from >> PLACE; place <= (to - 1) >> PLACE; place += 1) {
        const there = this.#places.get(place);
        if (there === undefined) this.#places.set(place, [clause]);
        else if (there.at(-1) !== clause) there.push(clause);
      }
    }
  }

  /** Those that report a token, in the order they were added. */
  at(token: number): readonly ReportedClause[] {
    const there = this.#places.get(token >> PLACE) ?? [];
    return there.filter(({ stretches }) => stretches.some(({ from, to }) => from <= token && token < to));
  }

  /** Whether one of them has a token of `clause`. */
  overlaps(clause: ReportedClause): boolean {
    for (const { from, to } of clause.stretches)
      for (let place = from >> PLACE; place <= (to - 1) >> PLACE; place += 1)
        if (this.#places.get(place)?.some((other) => shareToken(other, clause)) === true) return true;
    return false;
  }
}

function shareToken(one: ReportedClause, other: ReportedClause): boolean {
  return one.stretches.some((a) => other.stretches.some((b) => a.from < b.to && b.from < a.to));
}

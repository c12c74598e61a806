import type { Evidence } from '../../domain/naming.ts';
import { namePartsOf } from './name-parts.ts';
import { officeOf } from './office.ts';

/** Two ages of one person lead to years of birth at most this far apart: each is sure to within a year. */
const BIRTH_TOLERANCE = 2;

/** What tells people of one name apart. */
export interface Facts {
  /** By topic, such as `gender` or `mayor OF`: nobody has two values of one. */
  readonly values: ReadonlyMap<string, string>;
  /** Years of birth that ages lead to, the first and the last; null where no age is told. */
  readonly born: Span | null;
}

/** Years, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What of a naming facts follow from. */
export type Told = Pick<Evidence, 'name' | 'gender' | 'bornAbout' | 'descriptions'>;

/** States that came to an end: who held an office there can hold it in one of those that came after. */
const ENDED_STATES: ReadonlySet<string> = new Set(
  'soviet yugoslav yugoslavian yugoslavia czechoslovak czechoslovakian czechoslovakia'.split(' '),
);

/** The facts of a naming. A topic on which its file says two things tells nothing. */
export function factsOf({ name, gender, bornAbout, descriptions }: Told): Facts {
  const found = new Map<string, Set<string>>();
  const add = (topic: string, value: string): void => {
    found.set(topic, (found.get(topic) ?? new Set()).add(value));
  };
  if (gender !== null) add('gender', gender);
  const { suffix } = namePartsOf(name);
  if (suffix !== null) add('suffix', suffix);
  for (const description of descriptions) {
    const office = officeOf(description);
    if (office?.seat != null && !ENDED_STATES.has(office.seat.name))
      add(`${office.calling} ${office.seat.by}`, office.seat.name);
  }
  const sure = [...found].flatMap(([topic, values]) => {
    const [value] = values;
    return values.size === 1 && value !== undefined ? [[topic, value] as const] : [];
  });
  return {
    values: new Map(sure),
    born: bornAbout === null ? null : { first: bornAbout, last: bornAbout },
  };
}

/** Whether one person cannot have both. */
export function conflict(one: Facts, other: Facts): boolean {
  if (
    one.born !== null &&
    other.born !== null &&
    Math.max(one.born.last - other.born.first, other.born.last - one.born.first) > BIRTH_TOLERANCE
  )
    return true;
  const [less, more] = one.values.size <= other.values.size ? [one, other] : [other, one];
  for (const [topic, value] of less.values) {
    const theirs = more.values.get(topic);
    if (theirs !== undefined && theirs !== value) return true;
  }
  return false;
}

/** The facts of those who are one person. That of which they tell two things, as only corrected ones can, is not known. */
export function together(all: Iterable<Facts>): Facts {
  const values = new Map<string, string>();
  const several = new Set<string>();
  let born: Span | null = null;
  for (const facts of all) {
    for (const [topic, value] of facts.values) {
      if ((values.get(topic) ?? value) !== value) several.add(topic);
      values.set(topic, value);
    }
    born = spanning(born, facts.born);
  }
  for (const topic of several) values.delete(topic);
  return { values, born: born !== null && born.last - born.first > BIRTH_TOLERANCE ? null : born };
}

function spanning(one: Span | null, other: Span | null): Span | null {
  if (one === null || other === null) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

/** The facts as one text: equal texts, equal facts. */
export function factsKey({ values, born }: Facts): string {
  return JSON.stringify([[...values].sort(), born?.first ?? null, born?.last ?? null]);
}

/** What is told of one name in several ways. */
export class Disputes {
  readonly #values = new Map<string, Set<string>>();
  #born: Span | null = null;

  constructor(all: readonly Facts[]) {
    for (const { values, born } of all) {
      for (const [topic, value] of values)
        this.#values.set(topic, (this.#values.get(topic) ?? new Set()).add(value));
      this.#born = spanning(this.#born, born);
    }
  }

  /** Whether a topic is told in several ways. */
  has(topic: string): boolean {
    return (this.#values.get(topic)?.size ?? 0) > 1;
  }

  /** Whether anybody's facts conflict with these. */
  touches({ values, born }: Facts): boolean {
    if ([...values.keys()].some((topic) => this.has(topic))) return true;
    return (
      this.#born !== null &&
      born !== null &&
      Math.max(this.#born.last - born.first, born.last - this.#born.first) > BIRTH_TOLERANCE
    );
  }

  /** What of these facts is told otherwise of others, ages left out, as texts in their order. */
  marks({ values }: Facts): string[] {
    return [...values].flatMap(([topic, value]) => (this.has(topic) ? [`${topic} ${value}`] : [])).sort();
  }
}

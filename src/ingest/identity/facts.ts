import type { Evidence } from '../../domain/naming.ts';
import { namePartsOf } from './name-parts.ts';
import { officeOf } from './office.ts';

/** Two ages of one person lead to years of birth at most this far apart: each is sure to within a year. */
const BIRTH_TOLERANCE = 2;

/** What tells people of one name apart. */
export interface Facts {
  /** By topic, such as `gender` or `mayor of`: nobody has two values of one. */
  readonly values: ReadonlyMap<string, string>;
  readonly bornAbout: number | null;
}

/** The facts of a naming. A topic on which its file says two things tells nothing. */
export function factsOf({ name, gender, bornAbout, descriptions }: Evidence): Facts {
  const found = new Map<string, Set<string>>();
  const add = (topic: string, value: string): void => {
    found.set(topic, (found.get(topic) ?? new Set()).add(value));
  };
  if (gender !== null) add('gender', gender);
  const { suffix } = namePartsOf(name);
  if (suffix !== null) add('suffix', suffix);
  for (const description of descriptions) {
    const office = officeOf(description);
    if (office?.seat != null) add([...office.rank, office.head, office.seat.by].join(' '), office.seat.name);
  }
  const sure = [...found].flatMap(([topic, values]) => {
    const [value] = values;
    return values.size === 1 && value !== undefined ? [[topic, value] as const] : [];
  });
  return { values: new Map(sure), bornAbout };
}

/** Whether one person cannot have both. */
export function conflict(one: Facts, other: Facts): boolean {
  if (
    one.bornAbout !== null &&
    other.bornAbout !== null &&
    Math.abs(one.bornAbout - other.bornAbout) > BIRTH_TOLERANCE
  )
    return true;
  for (const [topic, value] of one.values) {
    const theirs = other.values.get(topic);
    if (theirs !== undefined && theirs !== value) return true;
  }
  return false;
}

/** What of a person's facts another cannot have, the first as text; null where nothing conflicts. */
export function distinction(ones: readonly Facts[], others: readonly Facts[]): string | null {
  const found: string[] = [];
  for (const one of ones)
    for (const other of others) {
      for (const [topic, value] of one.values)
        if ((other.values.get(topic) ?? value) !== value) found.push(`${topic} ${value}`);
      // An age tells less surely than anything else, and differs from file to file.
      if (found.length === 0 && conflict(one, other)) found.push(`~ born ${one.bornAbout ?? ''}`);
    }
  return found.sort()[0] ?? null;
}

/** The facts as one text: equal texts, equal facts. */
export function factsKey({ values, bornAbout }: Facts): string {
  return JSON.stringify([[...values].sort(), bornAbout]);
}

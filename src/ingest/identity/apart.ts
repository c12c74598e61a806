import type { NamingRecord } from '../../domain/naming.ts';
import { conflict, together, type Facts } from './facts.ts';
import type { Group } from './group.ts';
import type { Office } from './office.ts';

/** Namings of one name that are one person, while it is told which others are. */
export interface Part {
  readonly namings: NamingRecord[];
  facts: Facts;
  readonly offices: Office[];
}

/** Who has which value of a topic. */
interface Topic {
  readonly told: Map<string, Set<Part>>;
  readonly silent: Set<Part>;
}

/**
 * People of one name of whom each conflicts with each. What agrees with several is counted to the first, so that
 * the heavier belong in front. Where towns tell 5,000 apart, only those of one town are compared.
 */
export class Apart {
  readonly #parts = new Set<Part>();
  readonly #topics = new Map<string, Topic>();

  get parts(): Part[] {
    return [...this.#parts];
  }

  add({ namings, facts, offices }: Group): void {
    let home = this.#home(facts);
    if (home === undefined) {
      home = { namings: [], facts, offices: [] };
      this.#parts.add(home);
      for (const { silent } of this.#topics.values()) silent.add(home);
    }
    for (const naming of namings) home.namings.push(naming);
    for (const office of offices) home.offices.push(office);
    home.facts = together([home.facts, facts]);
    for (const [topic, value] of facts.values) this.#tell(home, topic, value);
  }

  #tell(part: Part, topic: string, value: string): void {
    let known = this.#topics.get(topic);
    if (known === undefined) {
      known = { told: new Map(), silent: new Set(this.#parts) };
      this.#topics.set(topic, known);
    }
    known.silent.delete(part);
    known.told.set(value, (known.told.get(value) ?? new Set()).add(part));
  }

  /** The first part that nothing speaks against. */
  #home(facts: Facts): Part | undefined {
    const fitting = this.#fewest(facts).filter((part) => !conflict(part.facts, facts));
    if (fitting.length < 2) return fitting[0];
    const first = new Set(fitting);
    return this.#parts.values().find((part) => first.has(part));
  }

  /** Those among whom the parts are that agree with facts. */
  #fewest({ values }: Facts): Part[] {
    const choices = [...values].flatMap(([topic, value]): [Set<Part>, Set<Part>][] => {
      const known = this.#topics.get(topic);
      return known === undefined ? [] : [[known.told.get(value) ?? new Set(), known.silent]];
    });
    const [first, ...others] = choices;
    if (first === undefined) return this.parts;
    const size = ([told, silent]: [Set<Part>, Set<Part>]): number => told.size + silent.size;
    const [told, silent] = others.reduce((least, one) => (size(one) < size(least) ? one : least), first);
    return [...told, ...silent];
  }
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SCHEMA = 'http://schema.org/';

/** A published vocabulary, as the packages `@vocabulary/…` carry it in N-Quads. */
export class Vocabulary {
  readonly #objects = new Map<string, Set<string>>();

  constructor(packageFile: string) {
    const text = readFileSync(fileURLToPath(import.meta.resolve(packageFile)), 'utf8');
    // Links between terms are all that is asked for; comments and labels are literals.
    for (const [, subject, predicate, object] of text.matchAll(/^<(\S+)> <(\S+)> <(\S+)> .*\.$/gm)) {
      const key = `${subject ?? ''} ${predicate ?? ''}`;
      this.#objects.set(key, (this.#objects.get(key) ?? new Set()).add(object ?? ''));
    }
  }

  /** Whether it tells what the term is. */
  defines(term: string): boolean {
    return this.of(term, RDF_TYPE).size > 0;
  }

  of(subject: string, predicate: string): ReadonlySet<string> {
    return this.#objects.get(`${subject} ${predicate}`) ?? new Set();
  }

  /** A class and all that it is a kind of. */
  kindsOf(type: string): ReadonlySet<string> {
    const kinds = new Set([type]);
    for (const kind of kinds) for (const above of this.of(kind, `${RDFS}subClassOf`)) kinds.add(above);
    return kinds;
  }

  /** Every property, with the classes that it may have as values. */
  properties(): ReadonlyMap<string, ReadonlySet<string>> {
    const property = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
    const found = new Map<string, ReadonlySet<string>>();
    for (const [key, objects] of this.#objects) {
      const [subject = '', predicate] = key.split(' ');
      if (predicate === RDF_TYPE && objects.has(property))
        found.set(subject, this.of(subject, `${SCHEMA}rangeIncludes`));
    }
    return found;
  }

  /** Whether the property is one of things of the class. */
  allows(type: string, property: string): boolean {
    const domains = this.of(property, `${SCHEMA}domainIncludes`);
    return [...this.kindsOf(type)].some((kind) => domains.has(kind));
  }

  /** Whether values of the property may be of the class. */
  takes(property: string, type: string): boolean {
    const ranges = this.of(property, `${SCHEMA}rangeIncludes`);
    return [...this.kindsOf(type)].some((kind) => ranges.has(kind));
  }
}

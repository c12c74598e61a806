import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import type { FoundRun } from './mention.ts';
import { endsInSuffix, partsOf } from './name-parts.ts';
import type { CastPerson } from './person.ts';

/** How the story has printed the full name of somebody. */
interface Printed {
  /** `jr`; null where no name had one. */
  suffix: string | null;
  /** With a nickname and no suffix: James "Jim" Orme. */
  nicknamed: boolean;
}

const OWNERS = new WordList('his their');
const [SON, FATHER] = [new WordList('son sons'), new WordList('father dad')];

/** Fathers and sons of one name: James "Jim" Orme and James Orme Jr., James Orme Sr. and James Orme Jr. */
export class Generations {
  /** By a person's order, of those whose name had a suffix or a nickname. */
  readonly #printed = new Map<number, Printed>();
  /** By first name, family name and suffix, of those who are told apart. */
  readonly #apart = new Map<string, CastPerson>();
  /** By family name and suffix; null for that of several. */
  readonly #bySuffix = new Map<string, CastPerson | null>();

  /** Notes that a full name, with a nickname inside or none, is somebody's. */
  note(person: CastPerson, name: readonly Token[], nickname: string | null): void {
    const suffix = suffixOf(name);
    if (suffix === null && nickname === null) return;
    const printed = this.#printed.get(person.order) ?? { suffix: null, nicknamed: false };
    printed.suffix ??= suffix;
    printed.nicknamed ||= suffix === null;
    this.#printed.set(person.order, printed);
    if (suffix === null) return;
    const key = `${person.foldedFamily} ${suffix}`;
    const other = this.#bySuffix.get(key);
    this.#bySuffix.set(key, other === undefined || other === person ? person : null);
  }

  /** Whom a name means of those told apart, and of all a family name with a suffix: `Orme Jr.`; null if it tells nobody. */
  meant(name: readonly Token[]): CastPerson | null {
    if (this.#printed.size === 0) return null;
    const suffix = suffixOf(name);
    if (name.length === 2 && suffix !== null)
      return this.#bySuffix.get(`${name[0]?.word.bare ?? ''} ${suffix}`) ?? null;
    return this.#apart.size === 0 ? null : (this.#apart.get(keyOf(name)) ?? null);
  }

  /** Whether a name means another than somebody with the same first and family name. */
  areTwo({ tokens, run, name }: FoundRun, nickname: string | null, same: CastPerson): boolean {
    if (partsOf(name).foldedGiven !== same.foldedGiven) return false;
    const [suffix, printed] = [suffixOf(name), this.#printed.get(same.order)];
    const known = printed?.suffix ?? null;
    if (suffix === null) return known !== null && nickname !== null && printed?.nicknamed === false;
    if (known !== null) return known !== suffix;
    // `his son, James Orme Jr.`
    const kin = itemAt(tokens, run.nameFrom - 1)?.text === ',' ? run.nameFrom - 2 : run.nameFrom - 1;
    const told = suffix === 'sr' ? FATHER.has(itemAt(tokens, kin)) : SON.has(itemAt(tokens, kin));
    return (
      (nickname === null && printed?.nicknamed === true) || (told && OWNERS.has(itemAt(tokens, kin - 1)))
    );
  }

  /** Notes that a name is that of another than somebody who bears it as well. */
  part(same: CastPerson, person: CastPerson, name: readonly Token[]): void {
    const { foldedFamily, foldedGiven } = same;
    const suffix = this.#printed.get(same.order)?.suffix ?? '';
    this.#apart.set(`${foldedGiven ?? ''} ${foldedFamily} ${suffix}`, same);
    this.#apart.set(keyOf(name), person);
  }
}

/** What stands behind the family name, folded and without its point: `jr`, of `Junior` too; null if nothing does. */
export function suffixOf(name: readonly Token[]): string | null {
  const last = name.at(-1);
  if (last === undefined || !endsInSuffix(name)) return null;
  return SPELT.get(last.lower) ?? last.lower.replace('.', '');
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ['senior', 'sr'],
  ['junior', 'jr'],
]);

function keyOf(name: readonly Token[]): string {
  const { foldedFamily, foldedGiven } = partsOf(name);
  return `${foldedGiven ?? ''} ${foldedFamily} ${suffixOf(name) ?? ''}`;
}

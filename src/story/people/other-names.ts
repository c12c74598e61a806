import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { genderOfFirstName } from '../words/gazetteer.ts';
import { FIRST_NAME, isOf, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { HE_OR_SHE } from '../words/pronouns.ts';
import type { FoundRun } from './mention.ts';
import { foldedText } from './name-parts.ts';
import { isToldBorn, namesOfOne } from './names-of-one.ts';

/** What a name may stand before that somebody had or has beside the one before: `, who was born`, `(née`. */
const BETWEEN = new WordList(
  ', ( who whose is was has been also known as maiden name now originally born née nee formerly previously',
);
const NAMERS = new WordList('now originally born née nee formerly previously maiden');
/** Those behind which the name is one of birth, whatever it is. */
const OF_BIRTH = new WordList('born née nee');
/** Those behind which a family name alone is one. */
const FAMILY_ALONE = new WordList('née nee maiden');
/** What closes the other name. */
const CLOSES = new WordList(', . ; ) who in on at');

/** Most words between the two names. */
const MOST_BETWEEN = 6;

/** People of two names: `Joan Ashdown, born Joan Tilley,`, `Moira Lennox, now Moira Mackail`. */
export class OtherNames {
  /** By the folded name no longer borne, the one that is. */
  readonly #current = new Map<string, readonly Token[]>();
  /** By the folded name that is borne, the others. */
  readonly #others = new Map<string, (readonly Token[])[]>();

  constructor(runs: readonly FoundRun[]) {
    for (const [i, run] of runs.entries()) {
      const next = runs[i + 1];
      if (next?.tokens === run.tokens && run.name.length > 1) this.#note(run, next);
      const born = nameAtBirth(run);
      if (born !== null) this.#noteBorn(runs.slice(0, i), run, born);
    }
    this.#noteDead(runs);
    for (const [current, former] of namesOfOne(runs)) this.#add(current, former);
  }

  /** The name that somebody bears who is called by a full name. */
  currentOf(name: readonly Token[]): readonly Token[] {
    return this.#current.size === 0 ? name : (this.#current.get(foldedText(name)) ?? name);
  }

  /** What else somebody is called, or was, whose name is borne. */
  othersOf(name: readonly Token[]): readonly (readonly Token[])[] {
    return this.#others.size === 0 ? [] : (this.#others.get(foldedText(name)) ?? []);
  }

  /**
   * `Ann Lee died. She was born Ann Orme`, `Lee was born Ann Orme`: the only one before of that first or that family name, else of a
   * first name short for it; in `Born Ann Orme in Pith, she` the only one named before.
   */
  #noteBorn(before: readonly FoundRun[], run: FoundRun, born: readonly Token[]): void {
    const last = before.at(-1);
    const alone = opens(run) && isOfPronoun(run) ? onlyFullName(before) : null;
    if (alone !== null) {
      this.#add(alone, born);
      return;
    }
    const family = last?.tokens === run.tokens && namerBetween(last, run) !== null ? last : null;
    // `Her niece was born Ann Orme`, `He met the pope, who was born`
    if (family === null && !opens(run) && !HE_OR_SHE.has(run.tokens[run.run.nameFrom - 3])) return;
    const word = family === null ? born[0] : family.name[0];
    const alike = before.filter(
      ({ name }) => name.length > 1 && name.at(family === null ? 0 : -1)?.word.folded === word?.word.folded,
    );
    const one = alike.length > 0 ? onlyFullName(alike) : family === null ? onlyShorterOf(before, born) : null;
    if (one !== null) this.#add(one, born);
  }

  /** `Magda Lee died on Tuesday. … Magdalena Orme was born on May 4 in Pith`: of whose life a story tells that tells of a death. */
  #noteDead(runs: readonly FoundRun[]): void {
    const births = [...runs.keys()].filter((i) => isToldBornOn(runs[i]));
    if (births.length === 0 || births.length > MOST_BIRTHS) return;
    const dead = namesWhereDead(runs);
    for (const i of births) {
      const name = runs[i]?.name ?? [];
      const shorter = onlyShorterOf(runs.slice(0, i), name);
      const [first] = shorter ?? [];
      if (shorter === null || first === undefined || !dead.has(foldedText(shorter))) continue;
      if (first.word.folded.length < SHORTEST_OF_DEAD) continue;
      const gender = genderOfFirstName(first.word.folded);
      if (gender !== null && (genderOfFirstName(name[0]?.word.folded ?? '') ?? gender) !== gender) continue;
      // `Karin Hull died. Karina Orme was born on the same street. "Late," Orme said.`
      const family = name.at(-1)?.word.folded;
      if (runs.some(({ name: alone }) => alone.length === 1 && alone[0]?.word.folded === family)) continue;
      this.#add(shorter, name);
    }
  }

  #note(one: FoundRun, other: FoundRun): void {
    const namer = namerBetween(one, other);
    if (namer === null || other.run.titled) return;
    const [given, ...rest] = other.name;
    if (given === undefined || isOf(other.tokens[other.run.to], POSSESSIVE)) return;
    if (rest.length === 0 ? !FAMILY_ALONE.has(namer) || isOf(given, FIRST_NAME) : !isOneOf(namer, one, other))
      return;
    const [current, former] = namer.lower === 'now' ? [other.name, one.name] : [one.name, other.name];
    this.#add(current, former);
  }

  #add(current: readonly Token[], former: readonly Token[]): void {
    if (foldedText(current) === foldedText(former)) return;
    const others = this.#others.get(foldedText(current)) ?? [];
    this.#others.set(foldedText(current), [...others, former]);
    if (former.length > 1) this.#current.set(foldedText(former), current);
  }
}

const opens = ({ name }: Pick<FoundRun, 'name'>): boolean => name[0]?.lower === 'born';

/** Furthest `she` behind the name: `Born Ann Orme in Pith in 1950, she`. */
const LONGEST_BIRTH = 10;

/** `Born Ann Orme in Pith, she moved`: the name is that of somebody told of before. */
function isOfPronoun({ tokens, run }: FoundRun): boolean {
  for (let i = run.to; i < run.to + LONGEST_BIRTH; i += 1) {
    if (tokens[i]?.text === '.' || tokens[i] === undefined) return false;
    if (tokens[i]?.text === ',' && HE_OR_SHE.has(tokens[i + 1])) return true;
  }
  return false;
}

/** The full name of the only one whom some runs name. */
function onlyFullName(runs: readonly FoundRun[]): readonly Token[] | null {
  const [one, ...others] = runs.filter(({ name }) => name.length > 1);
  if (one === undefined) return null;
  const text = foldedText(one.name);
  return others.every(({ name }) => foldedText(name) === text) ? one.name : null;
}

const DIED = new WordList('died dies dead');

/** The full names that stand in passages that tell of a death. */
function namesWhereDead(runs: readonly FoundRun[]): ReadonlySet<string> {
  const tells = new Map<readonly Token[], boolean>();
  const found = new Set<string>();
  for (const { name, tokens } of runs) {
    if (name.length < 2) continue;
    const told = tells.get(tokens) ?? tokens.some((token) => DIED.has(token));
    tells.set(tokens, told);
    if (told) found.add(foldedText(name));
  }
  return found;
}

/** Most births that are looked into: keeps long lists of people quick to read. */
const MOST_BIRTHS = 20;
/** Fewest letters of the first name of somebody dead that is short for the one at birth. */
const SHORTEST_OF_DEAD = 4;

/** `Magdalena Orme was born on` */
const isToldBornOn = (found: FoundRun | undefined): boolean =>
  found !== undefined && isToldBorn(found) && /^(?:on|in)$/.test(found.tokens[found.run.to + 2]?.lower ?? '');

/** Fewest letters of a first name that is short for another. */
const SHORTEST = 3;

/** The only full name before whose first name is short for that of another: the Magda Lee of Magdalena Orme; null if none is, or several are. */
function onlyShorterOf(
  before: readonly FoundRun[],
  [first, ...rest]: readonly Token[],
): readonly Token[] | null {
  const given = first?.word.folded ?? '';
  const family = rest.at(-1)?.word.folded;
  let only: readonly Token[] | null = null;
  for (const { name } of before) {
    const [short, ...more] = name;
    const start = short?.word.folded ?? '';
    if (more.length === 0 || start.length < SHORTEST || start === given || !given.startsWith(start)) continue;
    if (more.at(-1)?.word.folded === family) continue;
    if (only !== null && foldedText(only) !== foldedText(name)) return null;
    only = name;
  }
  return only;
}

/** The full name right behind `born` that ends what is told: `She was born Ann Orme in Pith.`; null where none does. */
function nameAtBirth({ name, tokens, run }: FoundRun): readonly Token[] | null {
  // `Born Ann Orme in Pith, she`
  const first = opens({ name });
  const full = first ? name.slice(1) : name;
  if (full.length < 2 || run.titled) return null;
  if (!first && itemAt(tokens, run.nameFrom - 1)?.lower !== 'born') return null;
  const closing = tokens[run.to];
  return closing === undefined || CLOSES.has(closing) ? full : null;
}

/** Whether both are names of one: of other words than at birth only one that shares first or family name. */
function isOneOf(namer: Token, { name: one }: FoundRun, { name: other, tokens, run }: FoundRun): boolean {
  const closing = tokens[run.to];
  if (closing !== undefined && closing.kind !== 'quote' && !CLOSES.has(closing)) return false;
  if (OF_BIRTH.has(namer)) return true;
  const [given, family] = [one[0]?.word.folded, one.at(-1)?.word.folded];
  if (given === other[0]?.word.folded) return true;
  return (namer.lower === 'formerly' || namer.lower === 'previously') && family === other.at(-1)?.word.folded;
}

/** The word between two names that makes them one person's; null if there is none. */
function namerBetween({ tokens, run }: FoundRun, next: FoundRun): Token | null {
  const between = next.run.from - run.to;
  if (between < 1 || between > MOST_BETWEEN) return null;
  let namer: Token | null = null;
  for (let i = run.to; i < next.run.from; i += 1) {
    const token = tokens[i];
    if (!BETWEEN.has(token)) return null;
    if (NAMERS.has(token)) namer = token ?? null;
  }
  return namer;
}

import type { CastPerson, NameMention, Place } from '../../people/person.ts';
import { countWhile } from '../../ordered.ts';
import { AGE, describeText } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import { isOriginOf } from '../../words/demonyms.ts';
import { isBefore, lastBefore } from './last-before.ts';
import { onlyShortenedTo } from './title-letters.ts';
import { titleFit, titleOf } from '../../people/title-fit.ts';
import type { Title } from '../../people/title-fit.ts';

/** Offices that one person holds: the one mayor of a story is `the mayor` also before her name is given. */
const HELD_BY_ONE =
  /^(?:president|premier|chancellor|king|queen|emperor|pope|minister|secretary|governor|mayor|speaker|chief|chair|chairman|chairwoman|chairperson|director|ceo|commissioner|superintendent|sheriff|bishop|archbishop|principal|dean|headmaster|headmistress|treasurer|founder|owner|coach|captain)$/;

export const isHeldByOne = (head: string): boolean => HELD_BY_ONE.test(head);

/** A person named outside quotations, with what the story calls that person by one head noun. */
interface Titled {
  readonly mention: NameMention;
  readonly titles: readonly Title[];
  /** Where the person is first called so. */
  readonly first: Place;
  /** Called so by an abbreviation alone: `Sen.` */
  readonly ranked: boolean;
}

/** Titles of one person that are compared, and mentions looked back over: both keep odd texts linear. */
const MOST_TITLES = 50;
const LONGEST_LOOK = 200;

/** Most paragraphs between two who are called alike and speak by turns. */
const LITTLE_WAY = 2;

/** The titles of a story's people, by head noun. */
export class Titles {
  readonly #people: readonly CastPerson[];
  #byHead: ReadonlyMap<string, readonly Titled[]> | null = null;
  readonly #byOrigin = new Map<string, CastPerson | null>();
  /** The one, or none; null until first asked for. */
  #teenager: readonly CastPerson[] | null = null;
  readonly #byLetters = new Map<string, CastPerson | null>();

  constructor(people: readonly CastPerson[]) {
    this.#people = people;
  }

  /** Those of a head noun, in reading order. Titles are taken apart when first asked for: in many stories nobody is called by one. */
  #titled(head: string): readonly Titled[] {
    this.#byHead ??= byHead(this.#people);
    return this.#byHead.get(head) ?? [];
  }

  /** Whether the story tells a head noun of anybody. */
  isTold(head: string): boolean {
    return this.#titled(head).length > 0;
  }

  /**
   * The last mention before a place of a person whose title a phrase repeats: `the president` for `Russian
   * President …`. A title with all the words wanted goes before one with the head alone, and of two such one that the
   * text has told by then: who becomes president further below is not yet the one.
   */
  bearerBefore(wanted: Description, passage: number, start: number): NameMention | null {
    const titled = this.#titled(wanted.head);
    const place: Place = { passage, start };
    const end = countWhile(titled, ({ mention }) => isBefore(mention, place));
    let exact: NameMention | null = null;
    let toldLoose: NameMention | null = null;
    let loose: NameMention | null = null;
    // Mentions of one person, which nearly all are that follow each other, have one list of titles.
    let fitted: readonly Title[] = [];
    let fit: ReturnType<typeof titleFit> = null;
    for (const one of titled.slice(Math.max(0, end - LONGEST_LOOK), end).reverse()) {
      const { mention, titles, ranked, first } = one;
      if (titles !== fitted) [fitted, fit] = [titles, titleFit(titles, wanted)];
      if (fit === null) continue;
      const told = isBefore(first, place);
      if (fit === 'EXACT') {
        if (told) return mention;
        exact ??= mention;
        continue;
      }
      // Of several senators `the Vermont senator` is nobody that `Sen.` tells.
      if (ranked && titled.some((other) => other.mention.person !== mention.person)) continue;
      if (told) toldLoose ??= mention;
      loose ??= mention;
    }
    return exact ?? toldLoose ?? loose;
  }

  /** The last mention before a place of each person who is called so, the last first. */
  bearersBefore(wanted: Description, passage: number, start: number): readonly NameMention[] {
    const titled = this.#titled(wanted.head);
    const end = countWhile(titled, ({ mention }) => isBefore(mention, { passage, start }));
    const found = new Map<CastPerson, NameMention>();
    for (const { mention, titles } of titled.slice(Math.max(0, end - LONGEST_LOOK), end).reverse())
      if (!found.has(mention.person) && titleFit(titles, wanted) !== null) found.set(mention.person, mention);
    return [...found.values()];
  }

  /**
   * The mention of another whom the story calls so just as well and has named last before `meant`, a little way back: of two Democrats who
   * speak by turns `the Democrat` can be either.
   */
  otherByTurns(wanted: Description, meant: NameMention): NameMention | null {
    const titled = this.#titled(wanted.head);
    const at = countWhile(titled, ({ mention }) => isBefore(mention, meant));
    const fit = titleFit(titled[at]?.titles ?? [], wanted);
    for (const { mention, titles, first } of titled.slice(Math.max(0, at - LONGEST_LOOK), at).reverse()) {
      if (mention.person === meant.person || mention.passage < meant.passage - LITTLE_WAY) return null;
      if (isBefore(first, meant) && titleFit(titles, wanted) === fit) return mention;
    }
    return null;
  }

  /** Whether whom a mention names is called by a head noun and no more: `Mayor Orme`, not `Finance Minister Lee`. */
  isCalledBare(head: string, meant: NameMention): boolean {
    const titled = this.#titled(head);
    const at = countWhile(titled, ({ mention }) => isBefore(mention, meant));
    return titled[at]?.titles.some(({ modifiers }) => modifiers.size === 0) === true;
  }

  /** The last mention before a place of the only person who is called so; null if several are, or nobody yet. */
  onlyBearerBefore(wanted: Description, passage: number, start: number): NameMention | null {
    const last = this.bearerBefore(wanted, passage, start);
    const titled = this.#titled(wanted.head);
    if (last === null || titled.length > LONGEST_LOOK) return null;
    // `Chief Financial Officer Tom Hull` is no chief executive officer.
    const whole = wanted.modifiers.size > 0;
    return titled.every(
      ({ mention, titles }) =>
        mention.person === last.person || (whole && titleFit(titles, wanted) !== 'EXACT'),
    )
      ? last
      : null;
  }

  /** The last mention before a place of the only person of a calling, who has left it; null for an office that one person holds. */
  onlyFormer(head: string, place: Place): NameMention | null {
    const titled = this.#titled(head);
    const [first] = titled;
    if (first === undefined || HELD_BY_ONE.test(head) || titled.length > LONGEST_LOOK) return null;
    const { person } = first.mention;
    const left = first.titles.every(({ office }) => office === 'former' || office === 'ex');
    return left && titled.every(({ mention }) => mention.person === person)
      ? lastBefore(person, place)
      : null;
  }

  /** The last mention before a place of the only person whose office letters are short for: `the CS` of a cabinet secretary. */
  onlyShortenedBefore(letters: string, place: Place): NameMention | null {
    let only = this.#byLetters.get(letters);
    if (only === undefined) this.#byLetters.set(letters, (only = onlyShortenedTo(this.#people, letters)));
    return only === null ? null : lastBefore(only, place);
  }

  /** The last mention before a place of the only person of whom the story tells that origin: the one Portuguese. */
  onlyOneFrom(demonym: string, place: Place): NameMention | null {
    const only = this.onlyFrom(demonym);
    return only === null ? null : lastBefore(only, place);
  }

  /** The last mention before a place of the only person whom the story gives an age from 13 to 19. */
  onlyTeenager(place: Place): NameMention | null {
    this.#teenager ??= onlyTeenager(this.#people);
    const [only] = this.#teenager;
    return only === undefined ? null : lastBefore(only, place);
  }

  /** The only person of whom the story tells an origin anywhere. */
  onlyFrom(demonym: string): CastPerson | null {
    let only = this.#byOrigin.get(demonym);
    if (only === undefined) this.#byOrigin.set(demonym, (only = onlyOneFrom(this.#people, demonym)));
    return only;
  }

  /** The first mention of the only person of the story who holds an office; null if several do, or none. */
  onlyBearer(wanted: Description): NameMention | null {
    const titled = this.#titled(wanted.head);
    if (!HELD_BY_ONE.test(wanted.head) || titled.length > LONGEST_LOOK) return null;
    const [first, ...others] = titled.filter(({ titles }) => titleFit(titles, wanted) === 'EXACT');
    if (first === undefined) return null;
    return others.every(({ mention }) => mention.person === first.mention.person) ? first.mention : null;
  }
}

function onlyOneFrom(people: readonly CastPerson[], demonym: string): CastPerson | null {
  const [only, ...others] = people.filter(({ descriptions }) =>
    descriptions.keys().some((text) =>
      text
        .toLowerCase()
        .split(' ')
        .some((word) => isOriginOf(word, demonym)),
    ),
  );
  return others.length > 0 ? null : (only ?? null);
}

function onlyTeenager(people: readonly CastPerson[]): readonly CastPerson[] {
  const found = people.filter(({ ages }) => [...ages].some((age) => age >= 13 && age <= 19));
  return found.length === 1 ? found : [];
}

/** Where ages are told makes no difference: nobody grows older within a story. */
const START: Place = { passage: 0, start: 0 };

function byHead(people: readonly CastPerson[]): Map<string, Titled[]> {
  const found = new Map<string, Titled[]>();
  for (const { descriptions, ranks, ages, mentions } of people) {
    if (descriptions.size === 0 && ranks.size === 0 && ages.size === 0) continue;
    const titles = [...descriptions, ...ranks]
      .slice(0, MOST_TITLES)
      .map(([text, place]) => ({ place, title: titleOf(describeText(text)), told: !ranks.has(text) }));
    // Finn Haddow, 19, is the 19-year-old.
    for (const age of [...ages].slice(0, MOST_TITLES))
      titles.push({
        place: START,
        title: titleOf({ head: AGE, modifiers: new Set([String(age)]) }),
        told: true,
      });
    for (const [head, same] of Map.groupBy(titles, ({ title }) => title.head)) {
      const titled = found.get(head) ?? [];
      found.set(head, titled);
      const ranked = same.every(({ told }) => !told);
      const places = same.map(({ place }) => place);
      const first = places.reduce((one, other) => (isBefore(other, one) ? other : one));
      const alike = same.map(({ title }) => title);
      for (const mention of mentions)
        if (!mention.quoted) titled.push({ mention, titles: alike, first, ranked });
    }
  }
  for (const titled of found.values())
    titled.sort(({ mention: a }, { mention: b }) => a.passage - b.passage || a.start - b.start);
  return found;
}

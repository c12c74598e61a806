import type { CastPerson, NameMention } from '../people/person.ts';
import { isNationality } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS, ROLE_MODIFIERS } from '../words/roles.ts';
import { countWhile } from '../ordered.ts';
import { AGE, describeText } from './description.ts';
import type { Description } from './description.ts';

/** Modifiers that make another office of the same head. */
const OTHER_OFFICE = /^(?:vice|vice-|deputy|former|ex|assistant|prime|foreign|interim)$/;
const LESSER_OFFICE = /(?:^| )(?:vice|deputy|former|assistant)(?: |$)/;

/** A modifier that another can stand beside: an award-winning journalist may be `the young journalist`. */
const tellsNoOffice = (word: string): boolean =>
  !ROLE_MODIFIERS.has(word) && !/\p{N}/u.test(word) && !isNationality(word) && !ORGANIZATION_WORDS.has(word);

/** A title with what its modifiers tell, worked out once: it is compared with each phrase that may point back at it. */
interface Title extends Description {
  /** The modifiers that make another office, in one order. */
  readonly office: string;
  /** Whether nothing but the head tells the office. */
  readonly loose: boolean;
}

function titleOf(description: Description): Title {
  const modifiers = [...description.modifiers];
  return { ...description, office: officeOf(description), loose: modifiers.every(tellsNoOffice) };
}

function officeOf({ modifiers }: Description): string {
  return [...modifiers]
    .filter((word) => OTHER_OFFICE.test(word))
    .sort()
    .join(' ');
}

/** EXACT if a title has all the words wanted, LOOSE if it has the head and nothing against it. */
function titleFit(titles: readonly Title[], wanted: Description): 'EXACT' | 'LOOSE' | null {
  const office = officeOf(wanted);
  let fit: 'EXACT' | 'LOOSE' | null = null;
  for (const known of titles) {
    if (known.head !== wanted.head) continue;
    const against = known.office !== office;
    if (against && (wanted.modifiers.size > 0 || LESSER_OFFICE.test(known.office))) continue;
    if (wanted.modifiers.isSubsetOf(known.modifiers)) return 'EXACT';
    if (known.loose) fit = 'LOOSE';
  }
  return fit;
}

/** Offices that one person holds: the one mayor of a story is `the mayor` also before her name is given. */
const HELD_BY_ONE =
  /^(?:president|premier|chancellor|king|queen|emperor|pope|minister|secretary|governor|mayor|speaker|chief|chair|chairman|chairwoman|chairperson|director|ceo|commissioner|superintendent|sheriff|bishop|archbishop|principal|dean|headmaster|headmistress|treasurer|founder|owner|coach|captain)$/;

/** A person named outside quotations, with what the story calls that person by one head noun. */
interface Titled {
  readonly mention: NameMention;
  readonly titles: readonly Title[];
  /** Called so by an abbreviation alone: `Sen.` */
  readonly ranked: boolean;
}

/** Titles of one person that are compared, and mentions looked back over: both keep odd texts linear. */
const MOST_TITLES = 50;
const LONGEST_LOOK = 200;

/** The titles of a story's people, by head noun. */
export class Titles {
  readonly #people: readonly CastPerson[];
  #byHead: ReadonlyMap<string, readonly Titled[]> | null = null;

  constructor(people: readonly CastPerson[]) {
    this.#people = people;
  }

  /** Those of a head noun, in reading order. Titles are taken apart when first asked for: in many stories nobody is called by one. */
  #titled(head: string): readonly Titled[] {
    this.#byHead ??= byHead(this.#people);
    return this.#byHead.get(head) ?? [];
  }

  /**
   * The last mention before a place of a person whose title a phrase repeats: `the president` for `Russian
   * President …`. A title with all the words wanted goes before one with the head alone.
   */
  bearerBefore(wanted: Description, passage: number, start: number): NameMention | null {
    const titled = this.#titled(wanted.head);
    const isBefore = ({ mention }: Titled) =>
      mention.passage < passage || (mention.passage === passage && mention.start < start);
    const end = countWhile(titled, isBefore);
    let loose: NameMention | null = null;
    for (const { mention, titles, ranked } of titled.slice(Math.max(0, end - LONGEST_LOOK), end).reverse()) {
      const fit = titleFit(titles, wanted);
      if (fit === 'EXACT') return mention;
      // Of several senators `the Vermont senator` is nobody that `Sen.` tells.
      if (fit === 'LOOSE' && !(ranked && titled.some((other) => other.mention.person !== mention.person)))
        loose ??= mention;
    }
    return loose;
  }

  /** The last mention before a place of the only person who is called so; null if several are, or nobody yet. */
  onlyBearerBefore(wanted: Description, passage: number, start: number): NameMention | null {
    const last = this.bearerBefore(wanted, passage, start);
    const titled = this.#titled(wanted.head);
    if (last === null || titled.length > LONGEST_LOOK) return null;
    return titled.every(({ mention }) => mention.person === last.person) ? last : null;
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

function byHead(people: readonly CastPerson[]): Map<string, Titled[]> {
  const found = new Map<string, Titled[]>();
  for (const { descriptions, ranks, ages, mentions } of people) {
    if (descriptions.size === 0 && ranks.size === 0 && ages.size === 0) continue;
    const titles = [...descriptions.keys(), ...ranks]
      .slice(0, MOST_TITLES)
      .map((text) => titleOf(describeText(text)));
    // Finn Haddow, 19, is the 19-year-old.
    for (const age of [...ages].slice(0, MOST_TITLES))
      titles.push(titleOf({ head: AGE, modifiers: new Set([String(age)]) }));
    for (const [head, same] of Map.groupBy(titles, (title) => title.head)) {
      const titled = found.get(head) ?? [];
      found.set(head, titled);
      const ranked = same.length === 1 && ranks.has(head) && !descriptions.has(head);
      for (const mention of mentions) if (!mention.quoted) titled.push({ mention, titles: same, ranked });
    }
  }
  for (const titled of found.values())
    titled.sort(({ mention: a }, { mention: b }) => a.passage - b.passage || a.start - b.start);
  return found;
}

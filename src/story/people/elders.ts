import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  SAYING,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { ageAfter, ageBefore } from './apposition.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import { suffixOf } from './generations.ts';
import { kinBefore } from './in-laws.ts';
import { kinBehind, levelOf } from './kin-behind.ts';
import type { FoundRun } from './mention.ts';
import type { NamedPerson } from './offices.ts';
import type { CastPerson } from './person.ts';

type Generation = 'ELDER' | 'YOUNGER';

/** What tells of a family name alone which generation is meant. */
const BEFORE_ELDER = new WordList('elder older senior old');
const BEFORE_YOUNGER = new WordList('younger junior young');
/** `Bakke the younger` */
const [THE_ELDER, THE_YOUNGER] = [new WordList('elder older'), new WordList('younger')];
const LOOSE = new WordList('young old');
const BEHIND_ELDER = new WordList('senior sr sr. père pere');
const BEHIND_YOUNGER = new WordList('junior jr jr. ii iii iv fils');

/** The place of a suffix among those of one family, none in between: `Carl Bakke Sr. and Ole Bakke`. */
const PLACES: ReadonlyMap<string | null, number> = new Map([
  ['sr', 0],
  [null, 1],
  ['jr', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** What the story tells of somebody's age: the least of each is the eldest. */
interface Told {
  suffix: string | null;
  /** -1 of somebody's father, 1 of somebody's son. */
  kin: number;
  /** As `kin`, of relatives told of behind the name: `Ole Bakke and his son`. Both of one with a father and a son. */
  readonly behind: Set<number>;
  readonly ages: Set<number>;
}

const untold = (): Told => ({ suffix: null, kin: 0, behind: new Set(), ages: new Set() });

const UNTOLD = untold();

/** As `kin` of the only one of a name, also by the words behind it: of two the son may be neither; 0 where they tell both. */
const generationOf = ({ kin, behind }: Told): number =>
  kin !== 0 ? kin : [...behind].reduce((sum, level) => sum + level, 0);

const placeOf = ({ suffix }: Told): number => PLACES.get(suffix) ?? 1;

/** Who of those of one family name is the elder. Read when first asked for: in most stories nobody shares a surname. */
export class Elders {
  readonly #named: readonly (NamedPerson | null)[];
  #told: Map<CastPerson, Told> | null = null;

  constructor(named: readonly (NamedPerson | null)[]) {
    this.#named = named;
  }

  /**
   * Whom of several a family name means that words for a generation or an age stand beside: `the elder Bakke`, `Bakke junior`,
   * `Bakke, 61,`; null where none do or they tell nothing. In doubt where they tell of somebody and not whom.
   */
  bearerOf(found: FoundRun, nearest: Bearer): Bearer | null {
    const all = [nearest.person, ...nearest.rivals];
    const generation = generationAt(found, all.length > 1);
    if (generation !== null) return this.#ofGeneration(generation, nearest, all);
    if (all.length === 1) return null;
    const age = ageAfter(found.tokens, found.run.to) ?? ageBefore(found.tokens, found.run.from);
    return age === null ? null : this.#ofAge(age, nearest, all);
  }

  #ofGeneration(generation: Generation, nearest: Bearer, all: readonly CastPerson[]): Bearer {
    const way = generation === 'ELDER' ? 1 : -1;
    // `Ole Bakke Jr. left. "I had enough," the elder Bakke said.`; `Ole Bakke and his son Tom left. The elder Bakke said`
    if (all.length === 1) {
      const told = this.#of(nearest.person) ?? UNTOLD;
      const elder = told.suffix === null ? -generationOf(told) : told.suffix === 'sr' ? 1 : -1;
      return { ...nearest, doubtful: elder !== way };
    }
    const meant = all.find((one) => all.every((rival) => rival === one || way * this.#order(one, rival) < 0));
    return meant === undefined ? { ...nearest, doubtful: true } : alone(meant);
  }

  /** Below 0 where the first is the elder, above where the second is, 0 where nothing tells. */
  #order(a: CastPerson, b: CastPerson): number {
    const [one, other] = [this.#of(a) ?? UNTOLD, this.#of(b) ?? UNTOLD];
    const aged = one.ages.size > 0 && other.ages.size > 0;
    return (
      placeOf(one) - placeOf(other) ||
      one.kin - other.kin ||
      (aged ? Math.max(...other.ages) - Math.max(...one.ages) : 0)
    );
  }

  /** Whoever is of that age; else whoever alone can be, the others being of another. */
  #ofAge(age: number, nearest: Bearer, all: readonly CastPerson[]): Bearer | null {
    const agesOf = (person: CastPerson): ReadonlySet<number> | undefined => this.#of(person)?.ages;
    const exact = all.filter((person) => agesOf(person)?.has(age) === true);
    const able = exact.length > 0 ? exact : all.filter((person) => (agesOf(person)?.size ?? 0) === 0);
    const [meant, ...more] = able;
    if (meant === undefined || able.length === all.length) return null;
    return more.length === 0 ? alone(meant) : { person: meant, rivals: more, doubtful: nearest.doubtful };
  }

  #of(person: CastPerson): Told | null {
    this.#told ??= toldOf(this.#named);
    return this.#told.get(person) ?? null;
  }
}

function toldOf(named: readonly (NamedPerson | null)[]): Map<CastPerson, Told> {
  const all = new Map<CastPerson, Told>();
  for (const one of named) {
    if (one === null) continue;
    const { found, bearer } = one;
    const { tokens, run } = found;
    const told = all.get(bearer.person) ?? untold();
    all.set(bearer.person, told);
    told.suffix ??= suffixOf(found.name);
    if (told.kin === 0) told.kin = kinOf(found);
    const behind = kinBehind(tokens, run.to);
    if (behind !== 0) told.behind.add(behind);
    const age = ageAfter(tokens, run.to) ?? ageBefore(tokens, run.from);
    if (age !== null) told.ages.add(age);
  }
  return all;
}

/** -1 of `his father, Ole Bakke`, `Ole Bakke, the father of`, `the son of Ole Bakke`; 1 the other way round; 0 where neither is told. */
function kinOf({ tokens, run }: FoundRun): number {
  // `his son Tom Bakke`, `his father, former President Ole Bakke`
  const before = tokens[kinBefore(tokens, run.nameFrom)] ?? tokens[kinBefore(tokens, run.from)];
  if (before !== undefined) return levelOf(before);
  if (itemAt(tokens, run.from - 1)?.lower === 'of') return -levelOf(itemAt(tokens, run.from - 2));
  if (tokens[run.to]?.text !== ',') return 0;
  const noun = isOf(tokens[run.to + 1], DETERMINER) ? run.to + 2 : run.to + 1;
  return tokens[noun + 1]?.lower === 'of' ? levelOf(tokens[noun]) : 0;
}

/** Which generation the words beside a name tell: `the elder Bakke`, `young Bakke`, `Bakke senior`, `Bakke Jr.`; null if none do. */
function generationAt({ tokens, run, name }: FoundRun, beside: boolean): Generation | null {
  const last = itemAt(tokens, run.to - 1);
  if (last !== name[0]) {
    if (BEHIND_ELDER.has(last) || THE_ELDER.has(last)) return 'ELDER';
    return BEHIND_YOUNGER.has(last) || THE_YOUNGER.has(last) ? 'YOUNGER' : null;
  }
  // `Bakke, the younger, left`, `said Bakke, the elder of the two`
  if (tokens[run.to]?.text === ',' && tokens[run.to + 1]?.lower === 'the' && isClosed(tokens[run.to + 3])) {
    if (THE_ELDER.has(tokens[run.to + 2])) return 'ELDER';
    if (THE_YOUNGER.has(tokens[run.to + 2])) return 'YOUNGER';
  }
  for (const at of [run.from - 1, run.nameFrom - 1]) {
    const token = itemAt(tokens, at);
    // Young Bakke can be the only one.
    if (LOOSE.has(token)) {
      if (!beside) return null;
    } else if (itemAt(tokens, at - 1)?.lower !== 'the' || !endsName(tokens[run.to])) continue;
    if (BEFORE_ELDER.has(token)) return 'ELDER';
    if (BEFORE_YOUNGER.has(token)) return 'YOUNGER';
  }
  return null;
}

/** What goes on behind `Bakke senior`, which a noun does not: `Bakke senior engineers`. */
const GOES_ON = SAYING | AUXILIARY | PREPOSITION | CONJUNCTION | FINITE | PAST;

/** What goes on behind `, the elder`, which a noun does not. */
const isClosed = (next: Token | undefined): boolean => next?.kind !== 'word' || next.lower === 'of';

const endsName = (next: Token | undefined): boolean => next?.kind !== 'word' || isOf(next, GOES_ON);

/** A family name with the word for the generation behind it: `Bakke senior said`, `said Bakke the younger`; not the student in `the Auburn junior said`. */
export function withGeneration(found: FoundRun): FoundRun {
  const { tokens, run, name } = found;
  const word = tokens[run.to];
  if (name.length > 1 || word?.capital !== false) return found;
  const behind = tokens[run.to + 1];
  const generation = word.lower === 'the' && (THE_ELDER.has(behind) || THE_YOUNGER.has(behind));
  if (generation && endsName(tokens[run.to + 2])) return { ...found, run: { ...run, to: run.to + 2 } };
  if (!BEHIND_ELDER.has(word) && !BEHIND_YOUNGER.has(word)) return found;
  if (isOf(itemAt(tokens, run.from - 1), DETERMINER)) return found;
  return endsName(tokens[run.to + 1]) ? { ...found, run: { ...run, to: run.to + 1 } } : found;
}

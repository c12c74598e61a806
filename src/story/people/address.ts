import type { Gender } from '../../domain/story.ts';
import { itemAt } from '../item-at.ts';
import { endsWithComma } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { isOf, SAYING, STOP } from '../words/word-classes.ts';
import { ageAfter } from './apposition.ts';
import { behindInsertion, isSpeechVerb } from './around-name.ts';
import type { Bearer } from './bearers.ts';
import type { FoundRun } from './mention.ts';
import type { NameRun } from './name-runs.ts';
import type { Offices } from './offices.ts';
import type { CastPerson } from './person.ts';
import type { Usages } from './usage.ts';

/** How a story calls its people: Fergus Mackail `Mackail` and Moira Mackail `Moira`. */
export class Address {
  readonly #usages: Usages;
  /** Those called by the surname alone while nobody else bore it. */
  readonly #bare = new Set<CastPerson>();
  /** Those named in full beside a verb of saying: `said his brother, Ian Mackail`. */
  readonly #spoke = new Set<CastPerson>();
  /** The words among which each was named last. */
  readonly #where = new Map<CastPerson, readonly Token[]>();
  /** Whose life the story tells, who has died: whoever it names first. */
  #dead: CastPerson | null = null;
  readonly #offices: Offices;

  constructor(usages: Usages, offices: Offices) {
    this.#usages = usages;
    this.#offices = offices;
  }

  /** Notes whom the text has just named. */
  note({ name: [word, more], run, tokens, quoted }: FoundRun, { person, rivals }: Bearer): void {
    if (this.#where.size === 0 && more !== undefined && hasDied(tokens, run.to)) this.#dead = person;
    this.#where.set(person, tokens);
    if (quoted || rivals.length > 0) return;
    if (more !== undefined) {
      if (standsBySpeech(tokens, run)) this.#spoke.add(person);
    } else if (!run.titled && word?.word.bare === person.foldedFamily) this.#bare.add(person);
  }

  /** Whether the text has called somebody by the surname alone while nobody else bore it. */
  isCalledBySurname(person: CastPerson): boolean {
    return this.#bare.has(person);
  }

  /**
   * Whom of several a bare surname means: the one whom the story has called by it, where it calls the others by their first
   * names; else whom `he` or `she` behind a verb of saying fits, `Mackail says he will go`; else nobody's relative.
   */
  bearerOf(found: FoundRun, nearest: Bearer): Bearer {
    if (nearest.rivals.length === 0) return nearest;
    const all = [nearest.person, ...nearest.rivals];
    if (this.#goesOn(found, nearest.person) && this.#dead !== null && all.includes(this.#dead))
      return meaning(this.#dead, all);
    if (found.run.titled) return nearest;
    const [bare, ...more] = all.filter((person) => this.#bare.has(person));
    if (bare !== undefined && more.length === 0 && all.every((one) => one === bare || this.#isByGiven(one)))
      return meaning(bare, all);
    const gender = nearest.doubtful ? null : genderSaid(found);
    if (gender === null || (nearest.person.gender ?? gender) === gender)
      return this.#ofFamily(nearest, gender, all);
    const [fitting, ...others] = nearest.rivals.filter((person) => person.gender === gender);
    return fitting === undefined || others.length > 0 ? nearest : meaning(fitting, all);
  }

  /** `Ada Mackail, who wrote, died in May. Her son Ian Mackail said so. ¶ Dr. Mackail was born in Riga.`: a new paragraph goes on with the life. */
  #goesOn({ name, tokens }: FoundRun, nearest: CastPerson): boolean {
    if (name.length !== 1 || this.#dead === null || nearest === this.#dead) return false;
    if (nearest.foldedFamily !== this.#dead.foldedFamily || this.#where.get(nearest) === tokens) return false;
    return this.#offices.isRelative(nearest);
  }

  /**
   * Whom a bare surname means behind a relative who is told of in passing: `His brother, Ian Mackail, is a baker`. It is the
   * other's name where the story has called only that one by it; else nothing tells.
   */
  #ofFamily(nearest: Bearer, gender: Gender | null, all: readonly CastPerson[]): Bearer {
    const { person } = nearest;
    if (nearest.doubtful || this.#spoke.has(person)) return nearest;
    // `Sheila Mackail was the sixth of nine children of Ian Mackail.`
    const parent = this.#offices.isParent(person) && !this.#offices.isTitled(person);
    if (!parent && !this.#offices.isRelative(person)) return nearest;
    const [main, ...more] = nearest.rivals.filter(
      (one) => one.foldedFamily === person.foldedFamily && !this.#offices.isRelative(one),
    );
    if (main === undefined || more.length > 0 || (main.gender ?? gender) !== (gender ?? main.gender))
      return nearest;
    return parent || this.#bare.has(main) ? meaning(main, all) : { ...nearest, doubtful: true };
  }

  #isByGiven({ foldedGiven }: CastPerson): boolean {
    return foldedGiven !== null && this.#usages.ofWord(foldedGiven).told > 0;
  }
}

const meaning = (person: CastPerson, all: readonly CastPerson[]): Bearer => ({
  person,
  rivals: all.filter((one) => one !== person),
  doubtful: false,
});

/** `Ada Mackail, who wrote and sang, died on May 4`: behind a name and what is told of it. */
function hasDied(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < tokens.length && !isOf(tokens[i], STOP); i += 1)
    if (tokens[i]?.lower === 'died')
      return itemAt(tokens, i - 1)?.text === ',' || endsWithComma(itemAt(tokens, i - 1));
  return false;
}

/** Most words between a name and its verb of saying: `Ian Mackail, his brother, said`. */
const MOST_BETWEEN = 4;

function standsBySpeech(tokens: readonly Token[], { from, to }: NameRun): boolean {
  for (let i = 0; i <= MOST_BETWEEN; i += 1) if (isSpeechVerb(itemAt(tokens, from - 1 - i))) return true;
  // Not beyond the sentence, as in `the daughter of Ian Mackail. "We go," Mackail said`.
  for (let i = to; i <= to + MOST_BETWEEN && !isOf(tokens[i], STOP); i += 1)
    if (isSpeechVerb(tokens[i])) return true;
  return false;
}

/** Behind the age and the description that commas set off behind a name. */
function behindTold(tokens: readonly Token[], to: number): number {
  if (ageAfter(tokens, to) === null) return behindInsertion(tokens, to);
  const told = behindInsertion(tokens, to + 2);
  return told === to + 2 ? to + 3 : told;
}

/** The gender of `Ruhl said he`, `Ruhl, a former plumber, said that she`; null where neither follows. */
function genderSaid({ tokens, run }: FoundRun): Gender | null {
  const verb = behindTold(tokens, run.to);
  if (!isOf(tokens[verb], SAYING)) return null;
  const next = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  const pronoun = tokens[next]?.lower;
  return pronoun === 'he' ? 'MALE' : pronoun === 'she' ? 'FEMALE' : null;
}

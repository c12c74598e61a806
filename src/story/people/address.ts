import type { Gender } from '../../domain/story.ts';
import { isOf, SAYING } from '../words/word-classes.ts';
import type { Bearer } from './bearers.ts';
import type { FoundRun } from './mention.ts';
import type { CastPerson } from './person.ts';
import type { Usages } from './usage.ts';

/** How a story calls its people: Fergus Mackail `Mackail` and Moira Mackail `Moira`. */
export class Address {
  readonly #usages: Usages;
  /** Those called by the surname alone while nobody else bore it. */
  readonly #bare = new Set<CastPerson>();

  constructor(usages: Usages) {
    this.#usages = usages;
  }

  /** Notes whom the text has just named. */
  note({ name: [word, more], run, quoted }: FoundRun, { person, rivals }: Bearer): void {
    if (more !== undefined || quoted || run.titled || rivals.length > 0) return;
    if (word?.word.bare === person.foldedFamily) this.#bare.add(person);
  }

  /**
   * Whom of several a bare surname means: the one whom the story has called by it, where it calls the others by their first
   * names; else whom `he` or `she` behind a verb of saying fits, `Mackail says he will go`.
   */
  bearerOf(found: FoundRun, nearest: Bearer): Bearer {
    if (nearest.rivals.length === 0 || found.run.titled) return nearest;
    const all = [nearest.person, ...nearest.rivals];
    const [bare, ...more] = all.filter((person) => this.#bare.has(person));
    if (bare !== undefined && more.length === 0 && all.every((one) => one === bare || this.#isByGiven(one)))
      return meaning(bare, all);
    const gender = nearest.doubtful ? null : genderSaid(found);
    if (gender === null || (nearest.person.gender ?? gender) === gender) return nearest;
    const [fitting, ...others] = nearest.rivals.filter((person) => person.gender === gender);
    return fitting === undefined || others.length > 0 ? nearest : meaning(fitting, all);
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

/** The gender of `Ruhl said he`, `Ruhl said that she`; null where neither follows. */
function genderSaid({ tokens, run }: FoundRun): Gender | null {
  if (!isOf(tokens[run.to], SAYING)) return null;
  const next = tokens[run.to + 1]?.lower === 'that' ? run.to + 2 : run.to + 1;
  const pronoun = tokens[next]?.lower;
  return pronoun === 'he' ? 'MALE' : pronoun === 'she' ? 'FEMALE' : null;
}

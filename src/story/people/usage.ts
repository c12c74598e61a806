import { isSpeechVerb, isWork } from './around-name.ts';
import { isWhich } from './body-names.ts';
import type { FoundRun } from './mention.ts';
import { isClub } from './told-as-thing.ts';
import { foldedText } from './name-parts.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import type { ParticleNames } from './particles.ts';
import { AUXILIARY, COURTESY_TITLE, FIRST_NAME, isOf, POSSESSIVE, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** How a story uses a word that stands alone as a name. */
export interface Usage {
  /** How often it stands alone. */
  alone: number;
  /** The same outside quotations. */
  told: number;
  /** Next to a verb of saying. */
  speaks: number;
  /** Where only a place stands: `in Moorhaven`. */
  located: number;
  /** With an article, as a team is told of: `the Sharks said`. */
  team: number;
  /** Next to a verb of saying without an article, as somebody is told of: `Hughes said`. */
  bare: number;
  /** Behind `Mr` and the like. */
  called: number;
  /** Where a body or a make stands: `Ada, which makes vans`, `the Ada team`. */
  made: number;
  /** How often it ends a longer name that nothing is called by: `Ann Lee`, not `a film called Ann Lee`. */
  whole: number;
  /** The folded first name that goes with it both alone and before another: Ottoline of `Ottoline Brandreth` and `Ottoline Mary Brandreth`. */
  given: string;
  /** The longer name ending with it, folded, of which the story tells as of several or as of a club: `Alba Vale have`, `the Alba Vale manager`. */
  club: string;
}

/** What only a place stands behind. */
const BEFORE_PLACE = new WordList('in near outside throughout across visit');

/** What leads to somebody with `in`: `lost faith in Ruhl`. */
const LED_BY_IN = new WordList(
  'confidence faith trust belief hope hopes disappointed believe believes believed trusts trusted disappointment interest interested confided confide',
);

/** `in Moorhaven`; not `full confidence in Ruhl`. */
export function isPlaced(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1);
  return BEFORE_PLACE.has(before) && !(before?.lower === 'in' && LED_BY_IN.has(itemAt(tokens, from - 2)));
}

/** What a make has, and nobody who is told of by a first name. */
const MADE = new WordList(`
  team car cars van vans truck trucks engine engines brand model models factory plant dealer dealers dealership garage logo
  star shares stock board works management`);

/** `the Sharks said`, `the Sharks have`, `the Sharks,`; not `the Sharks case`, `the Adams family`. */
const isSubject = (next: Token | undefined): boolean =>
  isSpeechVerb(next) || isOf(next, AUXILIARY | POSSESSIVE | STOP) || next?.text === ',';

/** What leads from a noun to a name of its own: `a film called Ann Lee`. */
export const NAMED = new WordList('named called');

const UNUSED: Readonly<Usage> = {
  alone: 0,
  told: 0,
  speaks: 0,
  located: 0,
  called: 0,
  team: 0,
  bare: 0,
  made: 0,
  whole: 0,
  given: '',
  club: '',
};

/** Most such names that are read. */
const MOST_LONGER = 50;

/** `Ottoline Mary Brandreth`: a first name behind a word that is none. */
const isFirstInMiddle = ([first, second, third, more]: readonly Token[]): boolean =>
  third !== undefined && more === undefined && isOf(second, FIRST_NAME) && !isOf(first, FIRST_NAME);

/** How a story uses each name of one word: people are named again by their family name alone, and speak. */
export class Usages {
  readonly #byWord = new Map<string, Usage>();

  constructor(runs: readonly FoundRun[], particles: ParticleNames) {
    this.#noteGiven(runs);
    for (const found of runs) {
      const { name, run, tokens, quoted } = found;
      this.#noteWhole(found);
      const word = particles.familyOf(found) ?? (name.length > 1 ? undefined : name[0]);
      if (word === undefined || isWork(found)) continue;
      const usage = this.#usageOf(word);
      const before = itemAt(tokens, run.from - 1);
      usage.alone += 1;
      if (!quoted) usage.told += 1;
      if (!quoted && (isSpeechVerb(tokens[run.to]) || isSpeechVerb(before))) {
        usage.speaks += 1;
        if (before?.lower !== 'the') usage.bare += 1;
      }
      if (isPlaced(tokens, run.from)) usage.located += 1;
      if (run.titled && isOf(itemAt(tokens, run.nameFrom - 1), COURTESY_TITLE)) usage.called += 1;
      if (before?.lower === 'the' && !run.titled && isSubject(tokens[run.to])) usage.team += 1;
      if (isWhich(found) || (before?.lower === 'the' && MADE.has(tokens[run.to]))) usage.made += 1;
    }
  }

  #noteWhole({ name, run, tokens }: FoundRun): void {
    const last = name.at(-1);
    if (name.length < 2 || last === undefined || NAMED.has(itemAt(tokens, run.from - 1))) return;
    const usage = this.#usageOf(last);
    usage.whole += 1;
    if (!run.titled && isClub(tokens, run)) usage.club = foldedText(name);
  }

  /** Most stories have no name with a first name in the middle alone, and are read once. */
  #noteGiven(runs: readonly FoundRun[]): void {
    const longer = runs.filter(({ name }) => isFirstInMiddle(name)).slice(0, MOST_LONGER);
    if (longer.length === 0) return;
    const shorter = new Set(runs.flatMap(({ name }) => (name.length === 2 ? foldedText(name) : [])));
    for (const { name } of longer) {
      const [first, , last] = name;
      if (first === undefined || last === undefined) continue;
      if (shorter.has(foldedText([first, last]))) this.#usageOf(last).given = first.word.folded;
    }
  }

  #usageOf({ word: { bare } }: Token): Usage {
    let usage = this.#byWord.get(bare);
    if (usage === undefined) this.#byWord.set(bare, (usage = { ...UNUSED }));
    return usage;
  }

  /** How the story uses a word alone. */
  of({ word }: Token): Readonly<Usage> {
    return this.ofWord(word.bare);
  }

  /** The same of a folded word. */
  ofWord(word: string): Readonly<Usage> {
    return this.#byWord.get(word) ?? UNUSED;
  }
}

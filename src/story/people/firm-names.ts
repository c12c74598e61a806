import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { BUSINESS_WORDS } from '../words/roles.ts';
import { BODY, isOf, POSSESSIVE, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import type { NameRun } from './name-runs.ts';
import type { NamedPerson } from './offices.ts';
import type { CastPerson } from './person.ts';

const BUSINESS = new WordList(BUSINESS_WORDS);
/** Most words of a firm that somebody's family name begins. */
const LONGEST_FIRM = 4;

/** What only a firm has. */
const OF_FIRMS = new WordList(
  'share shares stock shareholders shareholder investors subsidiary subsidiaries brand brands products stores factories plants',
);
/** What is told of a firm before its name: `Shares of Tolan`. */
const BEFORE = new WordList('shares stock shareholders takeover acquisition');
const OF = new WordList('of in');
/** What only firms do. */
const DOES = new WordList('employs manufactures');

/** Firms that bear a family name of the story: Tolan Foods, whose chairman is Marcus Tolan. */
export class FirmNames {
  readonly #firms = new Set<string>();
  /** Where each person is first named in full, as an index of the runs. */
  readonly #first = new Map<CastPerson, number>();

  /** Firms of two family names: `Orrell & Stride`. */
  readonly #joined = new Set<string>();

  constructor(runs: readonly FoundRun[], full: readonly (NamedPerson | null)[]) {
    for (const { name, tokens, run } of runs) {
      const key = tokens[run.to]?.text === '&' ? joinedNames(tokens, run.to) : null;
      if (key !== null && isToldAsFirm(tokens, run.from, run.to + 2)) this.#joined.add(key);
      if (!run.titled && name.length > 1 && name.length <= LONGEST_FIRM && BUSINESS.has(name.at(-1)))
        this.#firms.add(name[0]?.word.bare ?? '');
    }
    if (this.#firms.size === 0) return;
    for (const [i, one] of full.entries())
      if (one !== null && !this.#first.has(one.bearer.person)) this.#first.set(one.bearer.person, i);
  }

  /**
   * Whether a family name alone, the run at an index, is the firm's and not somebody's: before anybody is named in full who bears it
   * and where it says nothing, `A Tolan share`, `Shares of Tolan`. In a headline it can be somebody's who is named below.
   */
  isFirm({ name, run, tokens, passage }: FoundRun, person: CastPerson, index: number): boolean {
    if (this.#joined.size > 0 && name.length === 1 && this.#isJoined(tokens, run)) return true;
    if (run.titled || name.length > 1 || !this.#firms.has(name[0]?.word.bare ?? '')) return false;
    // `"I quit," Hall said. Tom Hall runs Hall Bank.`
    const speaks = isSpeechVerb(tokens[run.to]) || isSpeechVerb(itemAt(tokens, run.from - 1));
    if (!speaks && passage.position > 0 && index < (this.#first.get(person) ?? -1)) return true;
    return standsForFirm(tokens, run.from, run.to);
  }

  /** Whether a family name is one of two that make the name of a firm. */
  #isJoined(tokens: readonly Token[], { from, to }: NameRun): boolean {
    const and = tokens[to]?.text === '&' ? to : from - 1;
    const key = itemAt(tokens, and)?.text === '&' ? joinedNames(tokens, and) : null;
    return key !== null && this.#joined.has(key);
  }
}

/** The two words that an ampersand joins, neither with a first name; null if they are none. */
function joinedNames(tokens: readonly Token[], and: number): string | null {
  const [one, other] = [itemAt(tokens, and - 1), tokens[and + 1]];
  if (one?.capital !== true || other?.capital !== true || tokens[and + 2]?.capital === true) return null;
  return itemAt(tokens, and - 2)?.capital === true ? null : `${one.word.bare} ${other.word.bare}`;
}

/** Most tokens between the name of a firm and the word for what it is: `The engineering firm behind the plan, Orrell & Stride,`. */
const NEAR = 8;

/** `The firm, Orrell & Stride,`, `Orrell & Stride, the firm`, `Orrell & Stride said it`, `a partner at Orrell & Stride`. */
function isToldAsFirm(tokens: readonly Token[], from: number, to: number): boolean {
  if (itemAt(tokens, from - 1)?.lower === 'at') return true;
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && !isOf(tokens[i], STOP); i -= 1)
    if (isOf(tokens[i], BODY)) return true;
  if (isSpeechVerb(tokens[to])) return tokens[to + 1]?.lower === 'it' || tokens[to + 1]?.lower === 'its';
  if (tokens[to]?.text !== ',') return false;
  if (tokens[to + 1]?.lower === 'which') return true;
  for (let i = to + 1; i < to + NEAR && tokens[i]?.kind === 'word'; i += 1)
    if (isOf(tokens[i], BODY)) return true;
  return false;
}

function standsForFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const owned = isOf(tokens[to], POSSESSIVE) ? to + 1 : to;
  if (OF_FIRMS.has(tokens[owned]) || DOES.has(tokens[to])) return true;
  return OF.has(itemAt(tokens, from - 1)) && BEFORE.has(itemAt(tokens, from - 2));
}

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { BUSINESS_WORDS } from '../words/roles.ts';
import { isOf, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import type { FoundRun } from './mention.ts';
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

  constructor(runs: readonly FoundRun[], full: readonly (NamedPerson | null)[]) {
    for (const { name, run } of runs)
      if (!run.titled && name.length > 1 && name.length <= LONGEST_FIRM && BUSINESS.has(name.at(-1)))
        this.#firms.add(name[0]?.word.bare ?? '');
    if (this.#firms.size === 0) return;
    for (const [i, one] of full.entries())
      if (one !== null && !this.#first.has(one.bearer.person)) this.#first.set(one.bearer.person, i);
  }

  /**
   * Whether a family name alone, the run at an index, is the firm's and not somebody's: before anybody is named in full who bears it
   * and where it says nothing, `A Tolan share`, `Shares of Tolan`. In a headline it can be somebody's who is named below.
   */
  isFirm({ name, run, tokens, passage }: FoundRun, person: CastPerson, index: number): boolean {
    if (run.titled || name.length > 1 || !this.#firms.has(name[0]?.word.bare ?? '')) return false;
    // `"I quit," Hall said. Tom Hall runs Hall Bank.`
    const speaks = isSpeechVerb(tokens[run.to]) || isSpeechVerb(itemAt(tokens, run.from - 1));
    if (!speaks && passage.position > 0 && index < (this.#first.get(person) ?? -1)) return true;
    return standsForFirm(tokens, run.from, run.to);
  }
}

function standsForFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const owned = isOf(tokens[to], POSSESSIVE) ? to + 1 : to;
  if (OF_FIRMS.has(tokens[owned]) || DOES.has(tokens[to])) return true;
  return OF.has(itemAt(tokens, from - 1)) && BEFORE.has(itemAt(tokens, from - 2));
}

/** Whether a family name is one of two that make the name of a firm: `Orrell & Stride`; not the `Kay` of `Kay & Lee Orrell`. */
export function isJoinedFirm({ name, run: { from, to, titled }, tokens }: FoundRun): boolean {
  if (titled || name.length > 1) return false;
  if (tokens[to]?.text === '&') return tokens[to + 1]?.capital === true && tokens[to + 2]?.capital !== true;
  return itemAt(tokens, from - 1)?.text === '&' && itemAt(tokens, from - 2)?.capital === true;
}

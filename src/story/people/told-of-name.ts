import type { Passage } from '../passage.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { RANKS } from '../words/courtesy.ts';
import { WordList } from '../words/word-list.ts';
import { COURTESY_TITLE, isOf, PAST, ROLE } from '../words/word-classes.ts';
import { appositionAfter, appositionBefore } from './apposition.ts';
import { kinExplained } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import { toldAsOne } from './one-of-several.ts';
import { partyAfter } from './party-after.ts';
import { PARTIES } from './portfolio.ts';
import { HONOURS, isPrintedRank } from './honours.ts';
import { BEFORE_RANK } from './ranking.ts';
import { isHereAndNow } from './run-title.ts';
import { isSeat } from './seat.ts';

/** What somebody is, as printed around one naming; null for what is not told there. */
export interface ToldOfName {
  readonly title: string | null;
  /** The office that an abbreviation before the name stands for: `general` for `Gen.`, `State senator` for `State Sen.` */
  readonly rank: string | null;
  /** That abbreviation as printed, with what stands before it: `State Sen.`, `Lt. Gov.` */
  readonly short: string | null;
  /** The party with the State behind it or alone before it, lower case: `ohio democrat`. */
  readonly party: string | null;
  /** Between commas, or behind one. */
  readonly before: string | null;
  readonly behind: string | null;
}

/** A degree as well as a calling: whom a story calls a doctor is one sooner. */
const DOCTOR = new WordList('dr dr.');

/** Courtesy titles that tell what somebody is: `the sheikh said`, `the ayatollah said`. */
const NOBLE = new WordList('sheikh ayatollah lord baroness viscount viscountess dame');

/** Reads the title of a name and the descriptions that commas set off before and behind it. */
export function toldOfName(found: FoundRun): ToldOfName {
  const { run, tokens, passage } = found;
  let title: string | null = null;
  let rank: string | null = null;
  let short: string | null = null;
  let side: string | null = null;
  if (run.nameFrom > run.from) {
    const all = tokens.slice(run.titleFrom ?? run.from, run.nameFrom);
    const words = all.filter((token) => !isOf(token, COURTESY_TITLE) && !HONOURS.has(token));
    const last = all.at(-1);
    const office = RANKS.get(last?.lower ?? '');
    // `Republican Sen. Ann Lee`
    side = words.find((token) => PARTIES.has(token))?.lower ?? null;
    const told = office === undefined ? words : words.filter((token) => !PARTIES.has(token));
    if (told.some((token) => isOf(token, ROLE) || isHereAndNow(token) || BEFORE_RANK.has(token)))
      title = textBetween(passage, words[0], officeEnd(words));
    if (DOCTOR.has(last)) rank = 'dr';
    if (NOBLE.has(last)) rank = last?.lower ?? null;
    if (office !== undefined) {
      if (title === null) short = textBetween(passage, all[0], last);
      // A lieutenant governor is no governor.
      if (words.length === all.length - 1) rank = [...words.map(({ text }) => text), office].join(' ');
    }
    // `DSP Ann Lee`, whom the story goes on to call the DSP
    if (title === null && short === null && isPrintedRank(last)) short = textBetween(passage, last, last);
  }
  const before = appositionBefore(tokens, run.from, run.to);
  return {
    title,
    rank,
    short,
    party: partyAfter(tokens, run.to) ?? side,
    before:
      before === null
        ? toldAsOne(passage.text, tokens, run)
        : textBetween(passage, tokens[before.from], itemAt(tokens, before.to - 1)),
    behind: isSubject(found) ? null : appositionAfter(passage.text, tokens, run.to),
  };
}

/** The last word of an office: not the `Punjab` of Chief Minister Punjab Ann Lee. */
function officeEnd(words: readonly Token[]): Token | undefined {
  const last = words.findLast((token) => isOf(token, ROLE));
  return last !== undefined && words.slice(words.indexOf(last) + 1).every(isSeat) ? last : words.at(-1);
}

/** `Her husband, Martin, hugged her lawyer, Kate Brandt.`: behind the second comma the sentence goes on. */
function isSubject({ run, tokens }: FoundRun): boolean {
  return isOf(tokens[run.to + 1], PAST) && kinExplained(tokens, run.from, run.to) !== null;
}

/** What a passage prints from the first of some tokens to the last. */
function textBetween({ text }: Passage, first: Token | undefined, last: Token | undefined): string {
  return text.slice(first?.start, last?.end);
}

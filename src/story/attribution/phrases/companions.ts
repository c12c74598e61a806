import { ROLE_MODIFIERS } from '../../words/roles.ts';
import { isSomebody as isSomebodyWord } from '../../words/somebody.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { withKindBefore } from './kind-before.ts';
import { clauseStart, opensClause } from './clause.ts';
import { listStart, outermost } from './relative.ts';
import { behindJoin, holdsJoin, isJoined, joinEndingAt } from './joins.ts';
import { beginsPair, canBeMember, namesGroup, NO_MEMBER } from './can-be-member.ts';
import { joinBeforeAside, joinBeforeCalling } from './join-before.ts';
import { membersFrom } from './members.ts';
import { OF_A_NAME } from './remarks.ts';
import type { Members } from './members.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isInsideName } from './inside-name.ts';
import { together } from './together.ts';
import { isLooseWord } from './verbs.ts';
import { CONJUNCTION, DETERMINER, isOf, ROLE, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { ALL_BOTH_OR_EACH } from '../../words/function-words.ts';

/**
 * Whether a phrase means several who speak together, who are no one speaker: `Ruhl and Orme`, `both`; not so `analysts and
 * bankers`, who are one group.
 */
export function isSeveral(clauses: Clauses, phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  if (isJoined(clauses.tokens, phrase)) return true;
  return to - from === 1 && ALL_BOTH_OR_EACH.has(clauses.tokens[head]);
}

/** `Ruhl or Orme`: one of several, and nothing tells which. */
export function isEither({ tokens }: Clauses, phrase: NounPhrase): boolean {
  return isJoined(tokens, phrase) && tokens[phrase.head]?.lower === 'or';
}

/** Furthest start of a list of people who speak together, in tokens before the last of them. */
const LONGEST_LIST = 40;

/** What stands before the first of a list where no clause begins. */
const LEADS_TO_LIST = new WordList('with both either neither only which whom what');

/**
 * A subject with those named before it who do the same: `Ann Lee and Peter Orme said`, `Ann Lee, a nurse, and
 * Peter Orme said`. The phrase itself if it stands alone, as in `Ann Lee left and Peter Orme said`.
 */
export function withThoseBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  // Most subjects begin their sentence, and before most others stands no join.
  if (phrase.from === sentence.from) return phrase;
  const { tokens } = clauses;
  const floor = Math.max(sentence.from, phrase.from - LONGEST_LIST);
  const group = withExamples(clauses, sentence, phrase);
  if (group !== null) return group;
  if (!holdsJoin(tokens, floor, phrase.from)) return withOneInFront(clauses, sentence, phrase);
  const end = beforeDescription(clauses, phrase, floor);
  const join =
    joinEndingAt(tokens, end) ??
    joinBeforeCalling(clauses, phrase, floor) ??
    joinBeforeAside(tokens, phrase.from, floor);
  if (join === null || join <= floor) return withOneInFront(clauses, sentence, phrase);
  // `underwriters <A and B> and Sable Inc <SBL> said`
  if (itemAt(tokens, join - 1)?.text === '>') {
    const open = tokens.slice(floor, join).findLastIndex(({ text }) => text === '<');
    const body = open === -1 ? null : phraseEndingAt(clauses, floor + open - 1, floor);
    const from = body?.from ?? (open === -1 ? join : floor + open + 1);
    return { from, to: phrase.to, head: join, name: null };
  }
  const capitals = itemAt(tokens, join - 1)?.capital === true && tokens[end + 1]?.capital === true;
  const before = capitals ? phraseEndingAt(clauses, join - 1, floor) : null;
  if (before !== null && isInsideName(clauses, [before, phrase])) return { ...before, to: phrase.to };
  const bare = withKindBefore(clauses, sentence, join, phrase);
  if (bare !== null) return bare;
  const described = withAdjectiveBefore(clauses, sentence, join, phrase);
  if (described !== null) return described;
  const start = clauseStart(clauses, { from: floor, to: phrase.from });
  for (let from = start < join ? start : floor; from < join; from += 1) {
    if (isOf(tokens[from], NO_MEMBER) || tokens[from]?.kind === 'punctuation') continue;
    if (!beginsList(clauses, sentence, from, start, itemAt(tokens, join - 1)?.text === ',')) continue;
    const first = phraseStartingAt(clauses, from, join);
    if (first === null || !(canBeMember(clauses, first) || beginsPair(clauses, first))) continue;
    const members = membersFrom(
      clauses,
      first,
      phrase.to,
      (list) => list.to === phrase.to && !isOtherClause(clauses, list),
      ({ to }) => to === phrase.to,
    );
    if (members === null) {
      if (isInPlace(clauses, first, join, phrase)) return first;
      continue;
    }
    const all = together(clauses, members);
    return all.to === phrase.to && isSeveral(clauses, all) ? all : (outermost(clauses, all, sentence) ?? all);
  }
  return phrase;
}

/** `Residents such as Ann Lee and Tom Hull`, `critics like Ann Lee`: a group, of whom some are named; null if it is none. */
function withExamples(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  const leads = listStart(clauses, sentence, phrase.from) - 1;
  if (!EXAMPLES.has(itemAt(tokens, leads))) return null;
  const such = tokens[leads]?.lower === 'as';
  if (such && itemAt(tokens, leads - 1)?.lower !== 'such') return null;
  const group = phraseEndingAt(clauses, such ? leads - 2 : leads - 1, sentence.from);
  if (group === null || !namesGroup(tokens[group.head]) || !opensClause(clauses, sentence, group.from))
    return null;
  return { ...group, to: phrase.to };
}

const EXAMPLES = new WordList('like as');

/** `Ann Lee of the Globe and Mail`: an `and` inside what a name goes on with. */
function isInPlace(clauses: Clauses, first: NounPhrase, join: number, last: NounPhrase): boolean {
  const { tokens } = clauses;
  if (first.name === null || last.name !== null || !OF_A_NAME.has(tokens[first.to])) return false;
  const place = phraseStartingAt(clauses, first.to + 1, join);
  return place?.to === join && tokens[last.from]?.capital === true;
}

/** Whether those who do what a verb says can be named from a token on: `set off` if a comma stands before their last join. */
function beginsList(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  start: number,
  setOff: boolean,
): boolean {
  if (from === start) return true;
  const before = itemAt(clauses.tokens, from - 1);
  // `in the Far East and dealers here said`
  if (before?.capital === true && isLooseWord(before)) return false;
  if (!LEADS_TO_LIST.has(before) && !opensClause(clauses, sentence, from)) return false;
  return !setOff || isFree(clauses, sentence, from);
}

/** `Prices in Riga average 9 marks, and one analyst said`: behind a comma `and` mostly begins another clause, unless something stands between. */
function isOtherClause({ tokens }: Clauses, { all, join }: Members): boolean {
  return (
    all.length === 2 &&
    /^(?:and|or)$/.test(tokens[join]?.lower ?? '') &&
    all[0]?.to === join - 1 &&
    itemAt(tokens, join - 1)?.text === ','
  );
}

/** `Along with Peter Orme, Ann Lee said`: another before the clause; the phrase itself if there is none. */
function withOneInFront(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  if (itemAt(tokens, phrase.from - 1)?.text !== ',') return phrase;
  const from = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  const other = WITH.has(tokens[from]) ? behindJoin(tokens, from) : null;
  const first = other === null ? null : phraseStartingAt(clauses, other, phrase.from);
  if (first?.to !== phrase.from - 1 || !canBeMember(clauses, first)) return phrase;
  return { from, to: phrase.to, head: from, name: null };
}

const WITH = new WordList('along together');

/** A subject before its verb with those named before it or between the two. */
export function withThoseAround(
  clauses: Clauses,
  sentence: Sentence,
  phrase: NounPhrase,
  verb: number,
): NounPhrase {
  const all = withThoseBefore(clauses, sentence, phrase);
  return all === phrase ? withThoseBetween(clauses, phrase, verb) : all;
}

/**
 * A subject with those named between it and its verb: `Ann Lee, along with Peter Orme, said`. The phrase itself where
 * nobody or something else stands there.
 */
function withThoseBetween(clauses: Clauses, phrase: NounPhrase, verb: number): NounPhrase {
  const members = membersFrom(clauses, phrase, verb, ({ end }) => {
    const rest = clauses.tokens.slice(end, verb);
    return rest.every((token, index) => isLooseWord(token) || (index === 0 && /^[,)—–-]$/u.test(token.text)));
  });
  return members === null ? phrase : together(clauses, members);
}

/** Whether nothing before a token can be what it goes on: behind `Ann Lee met the mayor,` another name need not begin a clause. */
function isFree({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (isOf(before, CONJUNCTION)) return from - 2 < sentence.from || itemAt(tokens, from - 2)?.kind !== 'word';
  return isOf(before, SUBORDINATOR) || before?.kind === 'quote';
}

/** Endings of adjectives. */
const ADJECTIVE = /(?:al|ic|ive|ous|ful|ish|ern|less|arian)$/;

/** An adjective of people: `current`, `northern`. */
export const isModifier = (lower: string): boolean =>
  !isSomebodyWord(lower) &&
  (ROLE_MODIFIERS.has(lower) || ADJECTIVE.test(lower) || /^(?:present|serving|retired)$/.test(lower));

/** `Current and former officials said`: two adjectives of one noun; null if no adjective stands before the `and`. */
function withAdjectiveBefore(
  { tokens }: Clauses,
  sentence: Sentence,
  and: number,
  phrase: NounPhrase,
): NounPhrase | null {
  const lower = itemAt(tokens, and - 1)?.lower ?? '';
  if (phrase.from !== and + 1 || phrase.head === phrase.from || phrase.name !== null) return null;
  // `the Ministry of Fish and the Brae Bank`
  if (!isModifier(lower) || isOf(tokens[phrase.from], DETERMINER)) return null;
  // `Brae Health and Norvik Foods`, no `Brae Health and Education Ministry`
  const inName = itemAt(tokens, and - 1)?.capital === true && itemAt(tokens, and - 2)?.capital === true;
  if (inName && !isModifier(tokens[phrase.from]?.lower ?? '')) return null;
  const article = and - 2 >= sentence.from && isOf(itemAt(tokens, and - 2), DETERMINER);
  return { ...phrase, from: article ? and - 2 : and - 1 };
}

/** The token before a phrase and what tells who its bearer is: the `and` of `and the club president, Ann Lee`. */
function beforeDescription(clauses: Clauses, { from }: NounPhrase, floor: number): number {
  const { tokens } = clauses;
  const described = itemAt(tokens, from - 1)?.text === ',' ? phraseEndingAt(clauses, from - 2, floor) : null;
  if (described !== null && described.name === null && joinEndingAt(tokens, described.from - 1) !== null)
    return described.from - 1;
  const calling = itemAt(tokens, from - 1)?.text === ',' ? beforeCallingWithArticle(tokens, from - 2) : null;
  if (calling !== null && calling > floor) return calling;
  let end = from - 1;
  while (end > floor && leadsToName(tokens[end])) end -= 1;
  return end;
}

/** Most words of a calling that no list has. */
const LONGEST_CALLING = 4;

/** The `and` before words with an article that end at a token: `and the harbour master`; null if they have none. */
function beforeCallingWithArticle(tokens: readonly Token[], last: number): number | null {
  for (let i = last; i > last - LONGEST_CALLING; i -= 1) {
    const token = itemAt(tokens, i);
    if (token?.kind !== 'word' || token.capital) return null;
    if (isOf(token, DETERMINER)) return joinEndingAt(tokens, i - 1) === null ? null : i - 1;
  }
  return null;
}

/** What can stand between `and` and a name it leads to: `and her deputy, Peter Orme,`. */
function leadsToName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === ',' || isOf(token, DETERMINER | ROLE) || ROLE_MODIFIERS.has(token.lower))
  );
}

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { beforeAge } from '../../people/apposition.ts';
import { isKin } from '../../people/around-name.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { AUTHORED } from './paper-by.ts';
import { canJudge } from './somebody.ts';
import { wholeName } from './whole-name.ts';
import {
  BODY,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  PLACE,
  PREPOSITION,
  ROLE,
} from '../../words/word-classes.ts';
import { COMMA_OR_BRACKET } from '../../words/punctuation.ts';
import { WHO_OR_WHICH } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';

/* Whom a relative tells of, where it is not the last of the words before it. */

const AT = new WordList('in at near from outside');
const SETTLED = new WordList('based living working stationed staying posted trained raised employed');

/** `after a site based in Riga, the Post, said`: who is based where a phrase names, right before a comma; null where nobody is. */
export function basedAt(clauses: Clauses, sentence: Sentence, place: NounPhrase | null): NounPhrase | null {
  const { tokens } = clauses;
  if (place === null || !AT.has(itemAt(tokens, place.from - 1))) return null;
  if (!SETTLED.has(itemAt(tokens, place.from - 2))) return null;
  const based = phraseEndingAt(clauses, place.from - 3, sentence.from);
  return based?.name === null && isOf(tokens[based.from], DETERMINER) ? based : null;
}

/** `An adviser based in the Southeast, who`: from where somebody is to that one; the phrase itself elsewhere. */
export function whoIsAt(
  clauses: Clauses,
  sentence: Sentence,
  who: number,
  place: NounPhrase | null,
): NounPhrase | null {
  const { tokens } = clauses;
  if (place?.name !== null || !WHO_OR_WHICH.has(tokens[who])) return place;
  if (!AT.has(itemAt(tokens, place.from - 1)) || !SETTLED.has(itemAt(tokens, place.from - 2))) return place;
  // `Ann Lee, based in Riga, who`
  const last = itemAt(tokens, place.from - 3)?.text === ',' ? place.from - 4 : place.from - 3;
  const settled = phraseEndingAt(clauses, last, sentence.from);
  if (settled === null) return place;
  const fits =
    tokens[who]?.lower === 'who' ? canJudge(clauses, settled) : isOf(tokens[settled.head], BODY | GROUP);
  return fits ? settled : place;
}

/**
 * `by Ann Lee, 17, a junior at Dale High, who said`: the name that an apposition with a relative behind it tells of, whatever the
 * sentence has before them; null if there is none. Not so where it is a body: `Ann Lee, a club in Riga, who said`.
 */
export function toldOfByApposition(
  clauses: Clauses,
  phrase: NounPhrase | null,
  sentence: Sentence,
): NounPhrase | null {
  const { tokens } = clauses;
  if (phrase?.name !== null || itemAt(tokens, phrase.from - 1)?.text !== ',') return null;
  const head = tokens[phrase.head];
  if (head?.kind !== 'word' || head.capital || endsInS(head.lower) || isOf(head, BODY)) return null;
  // `, head of the board at Brae Bank, who`
  if (!ARTICLE.has(tokens[phrase.from]) && !(phrase.from === phrase.head && isOf(head, ROLE))) return null;
  const end = beforeSeat(tokens, beforeAge(tokens, phrase.from - 2));
  if (end < sentence.from || clauses.nameAt[end] === undefined) return null;
  const named = wholeName(clauses, end);
  // `the wife of Tom Hull, a nurse, who said`
  const whose = itemAt(tokens, named.from - 1)?.lower === 'of' ? itemAt(tokens, named.from - 2) : undefined;
  return whose !== undefined && isKin(whose.lower) ? null : named;
}

const SEAT = /^[DRI]-\p{Lu}/u;

/** Before the party and the State behind a name, where they end at a token: `Ann Lee, <R-Mich.>`, `Ann Lee <(R-Mich.)>`. */
function beforeSeat(tokens: readonly Token[], last: number): number {
  const seat = tokens[last]?.text === ')' ? last - 1 : last;
  return SEAT.test(itemAt(tokens, seat)?.text ?? '') && COMMA_OR_BRACKET.has(itemAt(tokens, seat - 1))
    ? seat - 2
    : last;
}

/** Of several, and not of the last of them. */
const OF_BOTH = new WordList('they their');
/** Most tokens from `which` to what tells that it is both. */
const LONGEST_VERB = 4;

/** `Orme Mills and Brae Foods, which announced their deal`: both, as what they say of themselves tells; null if nothing does. */
export function bothBodies(
  { tokens, nameAt }: Clauses,
  { from, to }: NounPhrase,
  which: number,
  sentence: Sentence,
): NounPhrase | null {
  const join = from - 1;
  const first = itemAt(tokens, join - 1);
  if (itemAt(tokens, join)?.lower !== 'and' || tokens[from]?.capital !== true || first?.capital !== true)
    return null;
  if (nameAt[from] !== undefined || nameAt[join - 1] !== undefined) return null;
  if (!tokens.slice(which + 1, which + LONGEST_VERB).some((token) => OF_BOTH.has(token))) return null;
  let start = join - 1;
  while (start > sentence.from && itemAt(tokens, start - 1)?.capital === true) start -= 1;
  return { from: start, to, head: join, name: null };
}

/** What leads from a thing to a body that it comes from, goes to or belongs to; not what it is about. */
const TIES = new WordList('from for to by with against of at in');

/**
 * `a bid for Orme Mills, which called it low`: from a thing or person to the body named at the end; null if none is, and for a
 * body or paper, which speaks itself: `a unit of Orme Mills, which said`.
 */
export function bodyAtEnd(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  const head = tokens[phrase.head];
  if (head === undefined || head.capital || isOf(head, GROUP | BODY) || AUTHORED.has(head)) return null;
  let tie = phrase.to - 2;
  // The `of` of `the House of Tides` is inside the name.
  while (tie > phrase.head && !(isOf(tokens[tie], PREPOSITION) && itemAt(tokens, tie - 1)?.capital === false))
    tie -= 1;
  const body = TIES.has(tokens[tie]) ? phraseStartingAt(clauses, tie + 1, phrase.to) : null;
  const last = tokens[body?.head ?? tie];
  // `a plant in Riga`
  if (tokens[tie]?.lower === 'in' && isOf(last, PLACE)) return null;
  return body?.name === null && last?.capital === true && !isOf(last, DAY_OR_MONTH) ? body : null;
}

/** What something is to somebody, and says nothing. */
const EFFECTS = new WordList(
  `reversal turnaround u-turn turnabout climbdown retreat departure shift change comedown blow boost gift setback win victory
  defeat loss coup test challenge relief triumph humiliation embarrassment disappointment problem headache lifeline windfall
  disaster vindication breakthrough milestone step`,
);
/** What leads from it to whom it is so. */
const AFFECTS = new WordList('for to by from');

/** `a blow for a party that promised "change"`: somebody or a body to whom something is so, told of by a relative; null for other phrases. */
export function touchedBy(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  if (phrase.name !== null || !EFFECTS.has(clauses.tokens[phrase.head])) return null;
  const last = nearestNoun(clauses, phrase);
  const speaks = canJudge(clauses, last) || isOf(clauses.tokens[last.head], BODY);
  return speaks && AFFECTS.has(itemAt(clauses.tokens, last.from - 1)) ? last : null;
}

/** The part of a phrase behind its last preposition. */
export function nearestNoun(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  for (let i = phrase.to - 2; i > phrase.from; i -= 1)
    if (isOf(clauses.tokens[i], PREPOSITION)) return phraseStartingAt(clauses, i + 1, phrase.to) ?? phrase;
  return phrase;
}

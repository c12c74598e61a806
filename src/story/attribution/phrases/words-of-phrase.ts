import { itemAt } from '../../item-at.ts';
import {
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NOUN_PREPOSITION,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { WordList } from '../../words/word-list.ts';
import { behindDate } from './dates.ts';
import { behindRounding, isBehindAge } from './behind-rounding.ts';
import { isJoint, joinsPurposes } from './joints.ts';
import type { Clauses } from './noun-phrase.ts';
import {
  endsShare,
  followsDeterminer,
  isSecondPreposition,
  isAddedParticiple,
  isBareNoun,
  isDegree,
  isLeadingParticiple,
  isLooseEnd,
  isNominal,
  isNumberOfName,
  isOwnersVerb,
  isPeriodic,
  isWithinName,
} from './phrase-words.ts';
import { isLooseWord } from './verbs.ts';

/** Behind the words that can all belong to a phrase from `start` on. */
export function wordsEnd(clauses: Clauses, start: number, ceiling: number): number {
  const { tokens, nameAt } = clauses;
  let i = start;
  while (i < ceiling) {
    const name = nameAt[i];
    if (name !== undefined) {
      while (i < ceiling && nameAt[i] === name) i += 1;
      if (isOf(tokens[i], POSSESSIVE)) i += 1;
      else if (!goesOnBehindName(clauses, i) && !isBeforeState(clauses, start, i)) break;
      continue;
    }
    if (isBeforeState(clauses, start, i)) {
      i += 1;
      continue;
    }
    const exact = i > start && isOf(itemAt(tokens, i - 1), PREPOSITION) ? behindRounding(clauses, i) : i;
    if (exact > i && exact < ceiling) i = exact + 1;
    else if (goesOn(clauses, start, i)) i += 1;
    else break;
  }
  return i;
}

const BASED = new WordList(/.-based$/);

/** The comma of `the Austin, Texas-based company`, `the San Jose, Calif.-based chip maker`. */
function isBeforeState({ tokens }: Clauses, start: number, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || comma <= start + 1 || !ARTICLE.has(tokens[start])) return false;
  if (itemAt(tokens, comma - 1)?.capital !== true || tokens[comma + 1]?.capital !== true) return false;
  // `the Durham, North Carolina-based company`
  return (
    BASED.has(tokens[comma + 1]) || (tokens[comma + 2]?.capital === true && BASED.has(tokens[comma + 2]))
  );
}

/** Whether what stands behind a name goes on its phrase. */
function goesOnBehindName(clauses: Clauses, i: number): boolean {
  const { tokens, nameAt } = clauses;
  // `Ruhl spokesman Peter Orme`: a title of somebody else goes on the phrase.
  if (nameAt[i] !== undefined && tokens[i]?.capital === false) return true;
  // `this Ruhl look-alike`: a noun after a name carries the phrase; a verb ends it.
  return (
    isNominal(clauses, i) &&
    tokens[i]?.kind === 'word' &&
    nameAt[i] === undefined &&
    !isLooseWord(tokens[i]) &&
    isBareNoun(tokens[i]) &&
    // `Ann Lee beat Eva Orme`
    !(nameAt[i + 1] !== undefined && !isOf(tokens[i], ROLE | SOMEBODY))
  );
}

/** Whether the word at `i`, no name, goes on a phrase from `start` on. */
function goesOn(clauses: Clauses, start: number, i: number): boolean {
  const { tokens } = clauses;
  const token = tokens[i];
  if (token === undefined) return false;
  if (i === start)
    return (
      isOf(token, DETERMINER) ||
      isNominal(clauses, i) ||
      isLeadingParticiple(clauses, i) ||
      (token.capital && !isOf(token, PREPOSITION | SUBORDINATOR))
    );
  const before = itemAt(tokens, i - 1);
  if (isOf(token, DETERMINER) && (isOf(before, PREPOSITION) || followsDeterminer(clauses, i))) return true;
  if (
    (isOf(token, NOUN_PREPOSITION | POSSESSIVE) ||
      isSecondPreposition(clauses, i) ||
      isWithinName(clauses, i) ||
      isJoint(clauses, i) ||
      joinsPurposes(clauses, i)) &&
    !isLooseEnd(clauses, i)
  )
    return true;
  // `the always outspoken mogul`, `a September conference call`
  if (isOf(before, DETERMINER) && (isDegree(token) || isOf(token, DAY_OR_MONTH))) return true;
  return (
    isPeriodic(clauses, i) ||
    (isNominal(clauses, i) &&
      !isLooseWord(token) &&
      !isOwnersVerb(clauses, i) &&
      !isAddedParticiple(clauses, i) &&
      !isDate(clauses, i) &&
      !isBehindAge(clauses, i) &&
      !isAfter(clauses, i))
  );
}

/** The `following` of `told a crowd following the vote`, `in a speech following talks in Riga`; not so in `a large following online`. */
function isAfter({ tokens }: Clauses, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.lower !== 'following' || isOf(itemAt(tokens, i - 1), DETERMINER)) return false;
  return isOf(next, DETERMINER) || (next?.kind === 'word' && (next.capital || endsInS(next.lower)));
}

/** The `9` of `told the board on 9 February that`, `on the 9th of February` */
const isDate = ({ tokens }: Clauses, i: number): boolean =>
  tokens[i]?.kind === 'number' &&
  itemAt(tokens, itemAt(tokens, i - 1)?.lower === 'the' ? i - 2 : i - 1)?.lower === 'on' &&
  behindDate(tokens, i) > i;

/** Before the words at the end of a phrase that lead to nothing: `the mayor <of the>`. */
export function beforeLooseEnd(clauses: Clauses, start: number, stop: number): number {
  let end = stop;
  while (
    end > start &&
    isOf(itemAt(clauses.tokens, end - 1), PREPOSITION | DETERMINER) &&
    !endsShare(clauses, end - 1) &&
    !isNumberOfName(clauses, end - 1) &&
    !isTheOther(clauses, end - 1)
  )
    end -= 1;
  return end;
}

/** `the other`, where no noun follows. */
const isTheOther = ({ tokens }: Clauses, i: number): boolean =>
  tokens[i]?.lower === 'other' && itemAt(tokens, i - 1)?.lower === 'the';

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { beforeAdverbial } from '../phrases/before-adverbial.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import {
  FRONTED,
  frontedEnd,
  isFronted,
  isInFrontedPhrase,
  onlyComma,
  openerBefore,
} from './waits-for-main.ts';
import { AND_OR } from '../../words/linking-words.ts';
import { AUXILIARY, isOf, PREPOSITION, SUBJECT_PRONOUN, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';

/** What a relative clause that somebody else speaks in begins with. */
const RELATIVE = new WordList('who which whose whom');

/**
 * Where what is said in a relative clause ends: `a petition, which organisers say has 900 names, will`, `Ruhl, who said
 * the pier, an old one, was safe, left`. The end given where the cue stands in none.
 */
export function innerEnd(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: CuePhrase,
  from: number,
  end: number,
): number {
  const { tokens } = clauses;
  const comma = (i: number): boolean => itemAt(tokens, i)?.text === ',';
  const fronted = tokens[sentence.from]?.lower === 'according' && tokens[subject.from]?.lower === 'who';
  // `the yacht "Bull," which it said was moored, was sold`
  // `to whom`
  const front = isOf(itemAt(tokens, subject.from - 2), PREPOSITION) ? subject.from - 3 : subject.from - 2;
  const set = comma(front) || endsWithComma(itemAt(tokens, front));
  if (fronted || (RELATIVE.has(itemAt(tokens, subject.from - 1)) && set)) {
    const waits = !holdsFiniteVerb(clauses, sentence.from, front);
    let listed = false;
    for (let i = from; i < end; i += 1) {
      if (!comma(i)) continue;
      if (!isInList(clauses, i, end, waits, listed)) return i;
      listed = true;
    }
    return end;
  }
  // `Ruhl, denying that it was over, left`
  // `Two others who asked to stay unnamed, denying that it was over, left`
  const who = tokens[subject.to]?.lower === 'who' ? subject.to : verb - 1;
  if (
    (subject.to === verb - 1 || who < verb - 1) &&
    comma(verb - 1) &&
    tokens[verb]?.word.cue?.form === 'GERUND'
  )
    return insertedEnd(clauses, from, end, holdsFiniteVerb(clauses, sentence.from, who) ? null : sentence);
  const opener = openerBefore(clauses, sentence, subject);
  if (isFronted(clauses, sentence, opener) || isInFrontedPhrase(clauses, sentence, verb))
    return frontedEnd(clauses, sentence, from, end);
  if (isInserted(clauses, sentence, opener)) return insertedEnd(clauses, from, end);
  // `Ruhl, who swam and once told them to go, has died`
  let told = RELATIVE_PRONOUN.has(tokens[subject.head]) && subject.head < verb ? subject.head : verb - 1;
  while (told > sentence.from && isLooseWord(tokens[told])) told -= 1;
  // `The bank, which only a year ago called it fair, has`
  told = beforeAdverbial(tokens, sentence, told);
  if (!RELATIVE_PRONOUN.has(tokens[told])) return end;
  // Whom the clause tells of has a verb of their own: before it, as in `met Ruhl, who said`, or behind it.
  if (holdsFiniteVerb(clauses, sentence.from, told)) return end;
  for (let i = sentence.to - 1; i > from; i -= 1) {
    if (!comma(i)) continue;
    let main = i + 1;
    while (isLooseWord(tokens[main]) && !isFiniteVerb(clauses, main)) main += 1;
    // Without a comma before it, `who said the pier, once safe, was shut` can go on.
    const own = comma(told - 1) ? isFiniteVerb(clauses, main) : cueAt(clauses, sentence, main) !== null;
    if (own) return Math.min(i, end);
  }
  // `The rebels, who call themselves fighters, hold the town`: no verb that is known.
  const last = comma(told - 1) ? onlyComma(clauses, sentence, from, end) : null;
  return last ?? end;
}

/** Most words from one comma of a list to the next, or to its `and`. */
const LONGEST_MEMBER = 5;

/**
 * `which Ruhl says will help men, women and children`: whether a comma parts what is listed and no clause goes on behind the list; where the
 * main clause waits for its verb, another comma ends the list.
 */
function isInList(clauses: Clauses, comma: number, end: number, waits: boolean, listed: boolean): boolean {
  const { tokens } = clauses;
  for (let i = comma + 1; i < end && i <= comma + 1 + LONGEST_MEMBER; i += 1) {
    const token = tokens[i];
    if (i > comma + 1 && token?.text === ',') return isInList(clauses, i, end, waits, true);
    if (AND_OR.has(token)) {
      const last = phraseStartingAt(clauses, i + 1, end);
      if (last === null || (i === comma + 1 && !listed)) return false;
      return tokens[last.to]?.text === ',' || (!waits && verbBehind(clauses, last.to, end) === null);
    }
    if (token?.kind !== 'word' || isFiniteVerb(clauses, i) || isOf(token, NO_MEMBER)) return false;
  }
  return false;
}

/** What stands in no list of things. */
const NO_MEMBER = PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

/** Where what is said in a clause before the main one ends, if `subject` speaks in such a one; the end given if not. */
export function endBeforeMain(
  clauses: Clauses,
  sentence: Sentence,
  subject: NounPhrase,
  from: number,
  end: number,
): number {
  const opener = openerBefore(clauses, sentence, subject);
  return isFronted(clauses, sentence, opener) ? frontedEnd(clauses, sentence, from, end) : end;
}

/** `No clerk, although the bank said it was ready, left`: a clause between the subject of the main one and its verb. */
function isInserted(clauses: Clauses, sentence: Sentence, opener: number): boolean {
  const { tokens } = clauses;
  return (
    FRONTED.has(itemAt(tokens, opener)) &&
    itemAt(tokens, opener - 1)?.text === ',' &&
    !holdsFiniteVerb(clauses, sentence.from, opener - 1)
  );
}

/** Where what is said in an inserted clause ends: at the comma behind which the main verb stands, whatever that is where `waiting` still lacks it. */
function insertedEnd(clauses: Clauses, from: number, end: number, waiting: Sentence | null = null): number {
  for (let i = from + 1; i < end; i += 1)
    if (clauses.tokens[i]?.text === ',' && verbBehind(clauses, i + 1, end) !== null) return i;
  return (waiting === null ? null : onlyComma(clauses, waiting, from, end)) ?? end;
}

const SINCE = new WordList('since ever even long');

/** `had left`, `had already left`, `had since been told`: a verb that goes on with an auxiliary. */
export function goesOnAuxiliary({ tokens }: Clauses, verb: number, from: number): boolean {
  let i = verb - 1;
  while (i > from && (isLooseWord(tokens[i]) || SINCE.has(tokens[i])) && !isOf(tokens[i], AUXILIARY)) i -= 1;
  return isOf(tokens[i], AUXILIARY);
}

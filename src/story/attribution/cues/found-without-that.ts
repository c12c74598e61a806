import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  PAST,
  PREPOSITION,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { RECORDS } from '../phrases/can-speak.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { isFoundByChance } from './found-by-chance.ts';
import { isFinding, LONGEST_TOLD, LONGEST_MADE, isShownBy } from './finders.ts';

/** What asks many people. */
const POLLS = new WordList('poll polls survey surveys pollster pollsters');

const POLL_FINDS = new WordList('found finds find');

const SHOWS = new WordList('show shows showed shown');

/** What tells of what is found or shown by a clause without `that`. */
export const FINDS_OR_SHOWS = new WordList('found finds find show shows showed shown');

const SHARES = new WordList('percent per % in of out');

const STANDS = new WordList('ahead behind tied neck even level evenly split divided');

/**
 * Whether a poll finds what a clause without `that` tells: `A poll found 40 percent want to stay`, `found Ruhl trailing by four
 * points`; not `The survey found few problems`. So with others who find out where the clause has an auxiliary: `The jury found the man
 * was lying`, not `The jury found the man guilty`.
 */
export function isPollFinding(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  if (!POLL_FINDS.has(itemAt(tokens, verb))) return false;
  const from = Math.max(sentence.from, verb - LONGEST_TOLD - 1);
  const polls = tokens.slice(from, verb).some((token) => POLLS.has(token));
  if (!(polls || hasAuxiliary(tokens, verb)) || !isFinding(clauses, sentence, verb)) return false;
  // `The jury found there was no case`
  if (!polls && tokens[verb + 1]?.lower === 'there') return isOf(tokens[verb + 2], AUXILIARY);
  if (!polls) return !isFoundByChance(clauses, sentence, verb) && isFound(clauses, sentence, verb + 1, false);
  const next = tokens[verb + 1];
  if (next?.kind === 'number') return SHARES.has(tokens[verb + 2]) || next.text.endsWith('%');
  return isFound(clauses, sentence, verb + 1, true);
}

/** Furthest auxiliary of the clause behind a verb of finding, in tokens. */
const LONGEST_FOUND = 8;

/** Whether an auxiliary stands behind a verb before a comma: `found the man was lying`. */
function hasAuxiliary(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 2; i <= verb + LONGEST_FOUND; i += 1) {
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], CONJUNCTION | SUBORDINATOR)) return false;
    if (isOf(tokens[i], AUXILIARY)) return true;
  }
  return false;
}

/** Whether records show what a clause without `that` tells: `Data show sales fell`, `Polls show Ruhl ahead`; not `Data show a fall`. */
export function isRecordShowing(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  if (!SHOWS.has(itemAt(tokens, verb)) || tokens[verb + 1]?.kind !== 'word' || !isShownBy(tokens, verb))
    return false;
  let end = verb - 1;
  while (isLooseWord(itemAt(tokens, end))) end -= 1;
  const from = Math.max(0, verb - LONGEST_MADE);
  // `the records Ruhl showed Orme were old`: she shows them.
  const told = tokens.slice(from, end).some((token) => isOf(token, PREPOSITION | PAST));
  if (!RECORDS.has(itemAt(tokens, end)) && !told) return false;
  return isFound(
    clauses,
    sentence,
    verb + 1,
    tokens.slice(from, verb).some((token) => POLLS.has(token)),
  );
}

/** Whether somebody or something with its verb stands at a token; in a poll also one who stands or does somehow: `Ruhl ahead`. */
function isFound(clauses: Clauses, sentence: Sentence, from: number, poll: boolean): boolean {
  const { tokens } = clauses;
  const subject = phraseStartingAt(clauses, from, sentence.to);
  if (subject === null) return false;
  const doing = itemAt(tokens, subject.to);
  // `found Ruhl not guilty`
  if (doing?.lower !== 'not' && isFiniteVerb(clauses, subject.to)) return true;
  if (doing?.lower === 'and' && isJoinedSubject(clauses, sentence, subject.to + 1)) return true;
  // `Polls show Ruhl ahead`: the word ends the phrase of whoever stands so.
  if (poll && subject.to > from + 1 && STANDS.has(itemAt(tokens, subject.to - 1))) return true;
  if (!poll || doing?.kind !== 'word' || doing.capital) return false;
  if (STANDS.has(doing) || doing.lower.endsWith('ing')) return true;
  // `most voters back the plan`
  return (
    endsInS(tokens[subject.head]?.lower ?? '') &&
    !isOf(doing, CONJUNCTION | SUBORDINATOR | PREPOSITION) &&
    isOf(tokens[subject.to + 1], DETERMINER)
  );
}

/** `a man and a woman were charged`, `a man of the same age and address was charged`: the rest of a subject, with what shows that it is one. */
function isJoinedSubject(clauses: Clauses, { to }: Sentence, from: number): boolean {
  const rest = phraseStartingAt(clauses, from, to);
  return rest !== null && IS_DONE.has(clauses.tokens[rest.to]);
}

const IS_DONE = new WordList('was were had have has is are');

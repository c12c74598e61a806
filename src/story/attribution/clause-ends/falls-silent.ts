import type { Sentence } from '../../tokens.ts';
import { isOf, LOOSE, PREPOSITION, ROLE, SOMEBODY, STOP } from '../../words/word-classes.ts';
import { AND_BUT_OR_YET } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';

/* What a speaker does behind the words that are told, on another day or in mind. */

const REFUSED = new WordList('refused declined');
const NEGATED = new WordList(/^(?:(?:would|could|did)n['’]t)$/);
const AUXILIARIES = new WordList('would could did');
/** What somebody who is asked does not do. */
const ANSWERS = new WordList(
  'answer say comment name identify confirm discuss disclose elaborate reveal specify explain respond reply speak',
);

/** `said it had sold two, but <on Tuesday would not name the buyer>`: behind the comma, on another day, the speaker tells nothing. */
export function fallsSilentThen(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  if (tokens[at]?.text !== ',' || !AND_BUT_OR_YET.has(tokens[at + 1])) return false;
  // `said the mayor promised it, but in June would not discuss it`: it can be that one.
  const subject = subjectFrom(clauses, from, at);
  if (subject !== null && (subject.name !== null || isOf(tokens[subject.head], SOMEBODY | ROLE)))
    return false;
  const verb = skipSettings(clauses, sentence, skipTime(clauses, sentence, at + 2));
  if (verb === at + 2 || verb >= sentence.to) return false;
  if (REFUSED.has(tokens[verb])) return tokens[verb + 1]?.lower === 'to' && ANSWERS.has(tokens[verb + 2]);
  if (NEGATED.has(tokens[verb])) return ANSWERS.has(tokens[verb + 1]);
  return AUXILIARIES.has(tokens[verb]) && tokens[verb + 1]?.lower === 'not' && ANSWERS.has(tokens[verb + 2]);
}

const REMAINED = new WordList('remained stayed');
/** What is so in a mind alone. */
const MINDED = new WordList(`
  wary cautious sceptical skeptical hopeful confident optimistic pessimistic concerned worried doubtful convinced silent vigilant
  unconvinced undecided adamant defiant noncommittal non-committal upbeat`);
const BUT_OR_YET = new WordList('but yet');

/** `said the risks were small, but <remained wary that prices could rise>`: no thing has a mind. */
export function remainsMinded(clauses: Clauses, from: number, at: number): boolean {
  const { tokens } = clauses;
  const but = tokens[at]?.text === ',' ? at + 1 : at;
  if (!BUT_OR_YET.has(tokens[but])) return false;
  const verb = isOf(tokens[but + 1], LOOSE) && !REMAINED.has(tokens[but + 1]) ? but + 2 : but + 1;
  if (!REMAINED.has(tokens[verb]) || !MINDED.has(tokens[verb + 1])) return false;
  const next = tokens[verb + 2];
  if (next?.lower !== 'that' && !isOf(next, PREPOSITION | STOP)) return false;
  const subject = subjectFrom(clauses, from, at);
  return subject !== null && !canJudge(clauses, subject);
}

/** Whoever or whatever what is said from a token on begins with. */
const subjectFrom = (clauses: Clauses, from: number, at: number): NounPhrase | null =>
  phraseStartingAt(clauses, clauses.tokens[from]?.lower === 'that' ? from + 1 : from, at);

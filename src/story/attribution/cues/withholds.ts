import type { Sentence } from '../../tokens.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  isPeople,
  OBJECT_PRONOUN,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isAttributive, wordsBetweenMarks } from '../phrases/between-marks.ts';
import { isSaying } from './is-saying.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { skipTime } from '../settings/settings.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What is given, and so can be denied to somebody; nobody is accused of it. */
const GIVEN = new WordList(`
  access asylum bail entry parole permission permit permits visa visas refuge treatment request requests appeal appeals
  petition petitions application applications motion motions`);

/** Behind somebody who is not let through: `denied Orme twice`. */
const HOW_OFTEN = new WordList('once twice again');

/**
 * `denied Orme a final vote`, `denied him entry`, `denied bail`, `denied her "due process"`, `denied the striker twice`: what
 * somebody is not given or kept from, and no denial of something said; not so in `denied the theft`, `denied Orme had left`.
 */
export function withholds(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const pronoun = isOf(tokens[from], OBJECT_PRONOUN);
  const first = tokens[from];
  if (isOf(first, SUBJECT_PRONOUN) || first?.lower.endsWith('ing') === true) return false;
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  // `denied entry`, not `denied entry was free`
  if (phrase !== null && GIVEN.has(tokens[phrase.head])) return !isFiniteVerb(clauses, phrase.to);
  if (phrase !== null && tokens.slice(phrase.from, phrase.to).some(isSaying)) return false;
  const to = pronoun ? from + 1 : (phrase?.to ?? from);
  // `denied the "absurd" charge`: how the speaker sees what is denied.
  const somebody = pronoun || (phrase !== null && canJudge(clauses, phrase));
  if (somebody && tokens[to]?.kind === 'quote')
    return !isAttributive(tokens[to + 1]) && (pronoun || !beginsWithVerb(clauses, to));
  if (phrase !== null && !pronoun && keepsFrom(clauses, sentence, phrase, somebody)) return true;
  return (
    somebody &&
    to < sentence.to &&
    (isOf(tokens[to], DETERMINER) || GIVEN.has(tokens[to])) &&
    skipTime(clauses, sentence, to) === to
  );
}

/** `denied the clerk "used undue force"`: what somebody did, and nothing given; not so in `denied her "limited access"`. */
function beginsWithVerb(clauses: Clauses, quote: number): boolean {
  const words = wordsBetweenMarks(clauses, quote);
  return isOf(words[0], FINITE | PAST) && words.length > 1 && !words.some((word) => GIVEN.has(word));
}

/** `deny Hullside Town on a wet night`, `denied their rivals promotion`: somebody alone, or with a thing behind; `denied Orme knew` has a clause. */
function keepsFrom(clauses: Clauses, sentence: Sentence, phrase: NounPhrase, somebody: boolean): boolean {
  const { tokens } = clauses;
  for (let i = phrase.from + 1; i < phrase.head; i += 1)
    if (isPeople(tokens[i]) && !tokens[i]?.capital && !isOf(tokens[i + 1], POSSESSIVE)) return true;
  const head = tokens[phrase.head];
  if (!somebody && head?.capital !== true) return false;
  const next = tokens[phrase.to];
  const over = phrase.to >= sentence.to || isOf(next, STOP | PREPOSITION) || HOW_OFTEN.has(next);
  if (!over) return false;
  for (let i = phrase.to; i < sentence.to; i += 1) {
    if (tokens[i]?.text === ',' || isOf(tokens[i], CONJUNCTION | SUBORDINATOR)) break;
    if (isFiniteVerb(clauses, i)) return false;
  }
  return true;
}

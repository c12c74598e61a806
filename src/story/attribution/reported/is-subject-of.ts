import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, PAST, PREPOSITION } from '../../words/word-classes.ts';
import { tellsAsPaper } from '../subjects/papers.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { BEHIND_PARTICIPLE } from '../phrases/told-by-participle.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { skipTime } from '../settings/settings.ts';

/** Whether somebody, or what is written or shown, is the subject of a verb that is a noun as well: `A video posted on X claims`. */
export function isSubjectOf(
  clauses: Clauses,
  sentence: Sentence,
  subject: NounPhrase,
  verb: number,
): boolean {
  if (canJudge(clauses, subject)) return endsBefore(clauses, sentence, subject.to, verb);
  // `The lawsuit claims against the bank were dropped`
  if (!tellsAsPaper(clauses, subject) || isOf(clauses.tokens[verb + 1], PREPOSITION)) return false;
  return endsBefore(clauses, sentence, subject.to, verb) || isPostedBefore(clauses, subject.to, verb);
}

/** `A video <posted on X> claims`, `A post <shared online> claims`: a participle with where something is put, up to the verb. */
function isPostedBefore(clauses: Clauses, participle: number, verb: number): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[participle], PAST)) return false;
  const where = participle + 1;
  if (tokens[where]?.lower === 'online') return where + 1 === verb;
  return BEHIND_PARTICIPLE.has(tokens[where]) && phraseStartingAt(clauses, where + 1, verb)?.to === verb;
}

/** Whether a subject ends right before its verb, words of time left out. */
function endsBefore(clauses: Clauses, sentence: Sentence, end: number, verb: number): boolean {
  const { tokens } = clauses;
  // `Ruhl, who sails, claims that`
  if (tokens[end]?.text === ',' && itemAt(tokens, verb - 1)?.text === ',') return true;
  // `clerks polled by the bank forecast`
  if (isOf(tokens[end], PAST) && tokens[end + 1]?.lower === 'by')
    return phraseStartingAt(clauses, end + 2, verb)?.to === verb;
  let i = end;
  while (i < verb) {
    const behind = skipTime(clauses, sentence, i);
    if (behind > i) i = behind;
    else if (isLooseWord(tokens[i])) i += 1;
    else return false;
  }
  return true;
}

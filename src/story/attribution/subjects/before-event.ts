import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, DETERMINER, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { beforeOccasion, beforeSpeaking, endsSpeaker, SPEAKING } from './before-occasion.ts';

/** What takes place and says nothing: whoever does stands before it. */
const EVENTS = new WordList(`
  vote votes match matches game games death funeral burial verdict hearing trial sentencing arraignment race races election
  elections ceremony debate visit trip tour meeting meetings talks session summit rally march protest birth wedding crash
  collision attack attacks bombing shooting stabbing blaze fire storm flood floods earthquake quake disaster tragedy accident
  incident defeat victory win loss draw kick-off kickoff break lunch dinner weekend season semi-final semifinal final
  quarter-final quarterfinal qualifying practice training inauguration screening premiere performance show concert launch
  unveiling inspection raid arrest arrests surgery operation exchange appearance`);
const WHEN = new WordList('after before during following amid');
/** What an event is told by, where another stands behind it: `at a meeting <before the vote>`. */
const AT_ONE = new WordList('at in during');
/** What an event goes on with: `the visit to Riga`, `the vote on Monday`. */
const OF_ONE = new WordList('to in of at on against over for with between');
/** Most tokens of what it goes on with, and of the words before its noun. */
const LONGEST_REST = 5;
const LONGEST_FRONT = 5;

/**
 * Before what takes place when somebody speaks, no comma around it: `Ruhl <after the match> said`, `the mayor in a speech <before
 * the vote> said`, `Ruhl at a meeting <during his visit to Riga> said`. The token given where no such words end there: `Shares fell
 * after the bank said`.
 */
export function beforeEvent(clauses: Clauses, sentence: Sentence, end: number): number {
  const { tokens } = clauses;
  for (let i = end; i > Math.max(sentence.from + 1, end - LONGEST_REST); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return end;
    if (EVENTS.has(token) && (i === end || OF_ONE.has(tokens[i + 1]))) {
      const when = frontOf(clauses, sentence, i);
      if (when === null) continue;
      if (!WHEN.has(tokens[when])) return end;
      // `Ruhl won and after the match said`
      const joined = isOf(itemAt(tokens, when - 1), CONJUNCTION) && when - 1 > sentence.from;
      if (joined || speaksBefore(clauses, sentence, when - 1)) return when - 1;
      return behindSpeaker(clauses, sentence, when - 1) ?? end;
    }
    if (i < end && isFiniteVerb(clauses, i)) return end;
  }
  return end;
}

/** `Ruhl speaking to reporters <after the match> said`: before what somebody does who speaks, where it ends at a token; null if nobody does. */
function behindSpeaker(clauses: Clauses, sentence: Sentence, last: number): number | null {
  if (SPEAKING.has(clauses.tokens[last]) && endsSpeaker(clauses, sentence, last - 1, false)) return last - 1;
  const before = beforeSpeaking(clauses, sentence, last);
  return before < last ? before : null;
}

/** Whether somebody who can speak ends at a token, or in front of the words or the event that end there. */
function speaksBefore(clauses: Clauses, sentence: Sentence, last: number): boolean {
  if (endsSpeaker(clauses, sentence, last, false) || beforeOccasion(clauses, sentence, last) < last)
    return true;
  if (!EVENTS.has(clauses.tokens[last])) return false;
  const at = frontOf(clauses, sentence, last);
  return at !== null && AT_ONE.has(clauses.tokens[at]) && endsSpeaker(clauses, sentence, at - 1, true);
}

/** The preposition before an event: the `after` of `after his side's first defeat`; null if none stands there. */
function frontOf({ tokens }: Clauses, { from }: Sentence, noun: number): number | null {
  for (let i = noun - 1; i > Math.max(from, noun - LONGEST_FRONT); i -= 1) {
    const token = itemAt(tokens, i);
    if (WHEN.has(token) || AT_ONE.has(token)) return i;
    if (token?.kind !== 'word' && token?.kind !== 'number' && !isOf(token, DETERMINER | POSSESSIVE))
      return null;
  }
  return null;
}

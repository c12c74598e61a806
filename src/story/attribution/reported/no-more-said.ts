import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, LOOSE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { cueForm } from '../../words/cues.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { canJudge } from '../somebody.ts';
import { behindLoose, holdsFiniteVerb } from '../verbs.ts';
import { isPlainPast } from './speakers-deed.ts';

/* What a speaker does not say beside what is said, and what the one does who asks others to do something. */

const JOINS = new WordList('but and yet');
const BEFORE_NOT = new WordList('did does do has have');
/** What somebody leaves unsaid, whoever is spoken of: `said the clerk had left, but did not elaborate`. */
const UNSAID = new WordList('elaborate specify disclose quantify elaborated specified disclosed quantified');
/** What is given by saying it. */
const GIVEN = new WordList('give provide offer supply given provided offered supplied');
const TELLS_MORE = new WordList(`
  detail details specifics reason reasons explanation explanations timeline timetable timeframe figure figures evidence example
  examples name names date dates price terms number numbers estimate estimates breakdown particulars information`);
/** Furthest such a word behind its verb: `did not give any further details`. */
const NEAR = 4;
const ASKS = new WordList('what which how when where who whom whose why whether if');
const SAYING = new WordList('say said');
/** What whoever is spoken of leaves undone as well: `said the clerk knew, but did not tell her`. */
const THEIRS = new WordList(
  'tell warn report inform ask answer reply respond name call speak write read begin order make find show go put say talk point challenge attack',
);
/** Behind which a past is a participle. */
const BE_DONE = new WordList('be been have had get got');

/**
 * Whether, at a comma or conjunction, the reporter goes on with what the speaker does not say (`said it was safe, but did not
 * elaborate`), or, behind what others are to do, with what the speaker does (`urged them to wait and left the room`).
 */
export function saysNoMore(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const comma = tokens[at]?.text === ',' || itemAt(tokens, at - 1)?.kind === 'quote';
  const joint = tokens[at]?.text === ',' ? at + 1 : at;
  if (!JOINS.has(tokens[joint])) return false;
  let verb = joint + 1;
  while (isOf(tokens[verb], LOOSE) && !BEFORE_NOT.has(tokens[verb])) verb += 1;
  if (verb >= sentence.to) return false;
  const not = BEFORE_NOT.has(tokens[verb]) && tokens[verb + 1]?.lower === 'not';
  if (not && staysUnsaid(clauses, sentence, from, verb + 2, comma)) return true;
  return isDoneByAsker(clauses, from, at, verb);
}

/** `to wait and left the room`: no past goes with what is still to be done. */
function isDoneByAsker(clauses: Clauses, from: number, at: number, past: number): boolean {
  const { tokens } = clauses;
  const to = tokens[from]?.lower === 'not' ? from + 1 : from;
  if (tokens[to]?.lower !== 'to' || !isPlainPast(clauses, past)) return false;
  // `to be heard and left alone`, `to help those who came and left`
  for (let i = to + 1; i < at; i += 1) if (BE_DONE.has(tokens[i])) return false;
  return !holdsFiniteVerb(clauses, to + 2, at);
}

function staysUnsaid(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  behindNot: number,
  comma: boolean,
): boolean {
  const { tokens } = clauses;
  const verb = behindLoose(clauses, behindNot);
  if (verb >= sentence.to) return false;
  if (UNSAID.has(tokens[verb])) return true;
  if (GIVEN.has(tokens[verb])) {
    for (let i = verb + 1; i <= verb + NEAR; i += 1) if (TELLS_MORE.has(tokens[i])) return true;
    return false;
  }
  if (SAYING.has(tokens[verb]) && ASKS.has(tokens[verb + 1]))
    return comma || !isAnother(clauses, sentence, from);
  if (!comma || THEIRS.has(tokens[verb])) return false;
  return cueForm(tokens[verb]?.lower ?? '')?.cueClass === 'SPEECH';
}

/** Whether what is said begins with somebody, who can be silent as well. */
function isAnother(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const start = clauses.tokens[from]?.lower === 'that' ? from + 1 : from;
  const subject = phraseStartingAt(clauses, start, sentence.to);
  return subject !== null && canJudge(clauses, subject);
}

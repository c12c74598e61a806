import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { MANNER, TIMES } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, DAY_OR_MONTH, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { OF_OR_ABOUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { LONE_RELATIVE_OR_WHAT } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import { skipTime } from './settings.ts';
import { closingComma } from './inserted.ts';

/* What stands between a verb of saying and what is said. */

/** `told her on Monday`; but a time that a verb follows is told of: `said Monday was a holiday`, `adding that June looked likely`. */
export function behindTime(clauses: Clauses, sentence: Sentence, cue: number, from: number): number {
  const to = skipTime(clauses, sentence, from);
  const { tokens } = clauses;
  if (to === from || isOf(tokens[from], PREPOSITION) || tokens[to]?.lower === 'there') return to;
  const last = itemAt(tokens, to - 1);
  if (!isOf(last, DAY_OR_MONTH) && !TIMES.has(last)) return to;
  const verb = verbBehind(clauses, to, sentence.to);
  const noVerb = verb === null || OPENS_SUBJECT.has(tokens[verb]) || isNounWithMore(tokens, verb);
  return noVerb || lacksSubject(clauses, sentence, cue, to) ? to : from;
}

/** Words with the look of a verb that what is said begins with: `said Monday not everyone had left`. */
const OPENS_SUBJECT = new WordList('not being having never thanks based');
const TELLS_MORE = new WordList('of to for that');

/** `said Monday plans to close had failed`: a noun for something said, with what it is about. */
const isNounWithMore = (tokens: readonly Token[], i: number): boolean =>
  cueWord(tokens, i)?.noun === true && endsInS(tokens[i]?.lower ?? '') && TELLS_MORE.has(tokens[i + 1]);

const MANNERS = new WordList('more less most instead again');

const BEFORE = new WordList('before often');

/** Behind words that tell how or how much: `talked more about`, `spoke openly of`, `has spoken before about`. */
export function behindManner({ tokens }: Clauses, sentence: Sentence, from: number): number {
  // `spoke before about 400 people`
  if (BEFORE.has(tokens[from]) && OF_OR_ABOUT.has(tokens[from + 1]) && tokens[from + 2]?.kind === 'word')
    return from + 1;
  let i = from;
  while (i < sentence.to && (MANNERS.has(tokens[i]) || MANNER.has(tokens[i]))) i += 1;
  return i;
}

/** How far before the verb of saying the relative stands that what is said has its subject in. */
const LONGEST_REPORTER = 8;

/** `a year, which she noted was over`: a clause whose subject is the relative before the verb of saying. */
export function lacksSubject(clauses: Clauses, sentence: Sentence, cue: number, from: number): boolean {
  if (!isFiniteVerb(clauses, from)) return false;
  const { tokens } = clauses;
  let verb = cue;
  while (isLooseWord(itemAt(tokens, verb - 1))) verb -= 1;
  // `an agency which advises developed countries`: the relative is who speaks.
  for (let i = verb - 2; i >= sentence.from && cue - i <= LONGEST_REPORTER; i -= 1)
    // `the case on which the court ruled was old`
    if (/^(?:which|who|what)$/.test(tokens[i]?.lower ?? '')) return !isOf(itemAt(tokens, i - 1), PREPOSITION);
  return false;
}

/** Whether a verb that is no relative's stands right behind a setting of several words, the last of which are what does it. */
export function holdsSubject(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  from: number,
  settled: number,
): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[settled], AUXILIARY) || !isOf(tokens[from + 1], DETERMINER) || settled < from + 4)
    return false;
  for (let i = sentence.from; i < cue; i += 1) if (LONE_RELATIVE_OR_WHAT.has(tokens[i])) return false;
  return true;
}

/** Furthest second comma of what is inserted between a verb and what is said, in tokens. */
const LONGEST_SETTING = 9;
const BEGINS_SAID = new WordList('that how why whether what');

/** Behind `, in a letter to the board,` where a thing or clause that is said follows; the comma itself where none does. */
export function behindInserted({ tokens }: Clauses, sentence: Sentence, comma: number): number {
  if (!isOf(tokens[comma + 1], PREPOSITION)) return comma;
  const close = closingComma(tokens, comma, Math.min(sentence.to, comma + LONGEST_SETTING));
  const next = tokens[close + 1];
  return close > comma && (isOf(next, DETERMINER) || BEGINS_SAID.has(next)) ? close + 1 : comma;
}

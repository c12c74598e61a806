import type { Sentence } from '../../tokens.ts';
import { AUXILIARY, CONJUNCTION, isOf, OBJECT_PRONOUN, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { skipTime } from '../settings/settings.ts';

const TO_WHOM = new WordList('to about of');
const EVERYONE = new WordList('everyone everybody anyone anybody people');

/** What tells when or why something is said. */
const WHEN_OR_BECAUSE = new WordList(
  'because when whenever if since while after before until though although',
);

/** `says that because he always loses.`: behind the `that`, all is one clause that tells when or why; not so in `said that when it rained it leaked`. */
function tellsWhy(clauses: Clauses, sentence: Sentence, that: number): boolean {
  const { tokens } = clauses;
  if (!WHEN_OR_BECAUSE.has(tokens[that + 1])) return false;
  const doer = phraseStartingAt(clauses, that + 2, sentence.to);
  const verb = doer === null ? null : verbBehind(clauses, doer.to, sentence.to);
  if (verb === null) return false;
  // `that when he is tired`: what looks like a verb behind another.
  for (let i = isOf(tokens[verb], AUXILIARY) ? verb + 2 : verb + 1; i < sentence.to; i += 1)
    if (tokens[i]?.kind !== 'word' ? !isOf(tokens[i], STOP) : isFiniteVerb(clauses, i)) return false;
  return true;
}

/**
 * Whether the `that` at a token is a pronoun, behind which is told only to whom, of whom or how often: `says that to everyone.`,
 * `said that about her`, `says that all the time`, or why: `says that because he lost`.
 */
export function pointsAt(clauses: Clauses, sentence: Sentence, that: number): boolean {
  const { tokens } = clauses;
  if (tellsWhy(clauses, sentence, that)) return true;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let end = that + 1;
  if (lower(end) === 'all' && lower(end + 1) === 'the' && lower(end + 2) === 'time') end += 3;
  else if (lower(end) === 'a' && lower(end + 1) === 'lot') end += 2;
  else if (TO_WHOM.has(tokens[end])) {
    const pronoun = isOf(tokens[end + 1], OBJECT_PRONOUN) || EVERYONE.has(tokens[end + 1]);
    const whom = pronoun ? end + 2 : phraseStartingAt(clauses, end + 1, sentence.to)?.to;
    if (whom === undefined) return false;
    end = whom;
  }
  end = skipTime(clauses, sentence, end);
  return end > that + 1 && (end >= sentence.to || isOf(tokens[end], STOP | CONJUNCTION));
}

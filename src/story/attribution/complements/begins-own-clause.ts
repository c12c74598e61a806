import type { Sentence } from '../../tokens.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import { LONE_RELATIVE } from '../../words/relatives.ts';
import { AUXILIARY, CONJUNCTION, isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { closingComma, LONGEST_INSERTED } from '../settings/inserted.ts';
import { skipTime } from '../settings/settings.ts';
import { SHIFTED } from './speakers-deed.ts';

/** A subject with a verb of the reporter's: not one shifted back by the verb of saying. */
export function beginsOwnClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const thing = phraseStartingAt(clauses, from, sentence.to);
  if (thing === null) return false;
  // `the old rights group the League for Tides`
  const named = clauses.tokens[thing.to]?.lower === 'the' && clauses.tokens[thing.to + 1]?.capital === true;
  const phrase = (named ? phraseStartingAt(clauses, thing.to, sentence.to) : null) ?? thing;
  const behind = behindName(clauses, sentence, phrase) ?? skipTime(clauses, sentence, phrase.to);
  const verb = verbBehind(clauses, behind, sentence.to) ?? verbBehindRemark(clauses, sentence, behind);
  return verb !== null && !SHIFTED.has(clauses.tokens[verb]);
}

/** Furthest verb behind what tells more of its subject, in tokens. */
const LONGEST_REMARK = 10;

/** The verb of a subject that more is told of without commas: `an ad now running in Moor accuses`, `an ad that ran on Monday accuses`; null if none. */
function verbBehindRemark(clauses: Clauses, { to }: Sentence, from: number): number | null {
  const { tokens } = clauses;
  // `the danger that a man could flee`: no relative, but a clause with a subject.
  const subject = LONE_RELATIVE.has(tokens[from]) ? phraseStartingAt(clauses, from + 1, to) : null;
  if (subject !== null && verbBehind(clauses, subject.to, to) !== null) return null;
  const relative = LONE_RELATIVE.has(tokens[from]);
  const doing = isLooseWord(tokens[from]) ? from + 1 : from;
  if (!relative && tokens[doing]?.lower.endsWith('ing') !== true) return null;
  // Behind the verb of the relative itself.
  for (let i = doing + (relative ? 2 : 1); i < Math.min(to, from + LONGEST_REMARK); i += 1) {
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], CONJUNCTION | SUBORDINATOR)) return null;
    if (isFiniteVerb(clauses, i) && !isOf(tokens[i], AUXILIARY)) return i;
  }
  return null;
}

/** Behind what tells more of somebody between commas or in a bracket: `and Ruhl, his rival, accused`, `and Ruhl (Labour) accused`, `but his rival, Ruhl, called`; null if nothing does. */
function behindName(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): number | null {
  const { tokens, nameAt } = clauses;
  if (tokens[phrase.to]?.text === '(' && phrase.name !== null) {
    let bracket = phrase.to + 1;
    while (bracket < sentence.to && tokens[bracket]?.text !== ')') bracket += 1;
    return bracket < sentence.to ? bracket + 1 : null;
  }
  if (tokens[phrase.to]?.text !== ',' || !canJudge(clauses, phrase)) return null;
  const close = closingComma(tokens, phrase.to, Math.min(sentence.to, phrase.to + LONGEST_INSERTED));
  const named = phrase.name !== null || nameAt[close - 1] !== undefined;
  return close > phrase.to && named ? close + 1 : null;
}

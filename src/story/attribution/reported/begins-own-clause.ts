import type { Sentence } from '../../tokens.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { closingComma, LONGEST_INSERTED } from './inserted.ts';
import { skipTime } from './settings.ts';
import { SHIFTED } from './speakers-deed.ts';

/** A subject with a verb of the reporter's: not one shifted back by the verb of saying. */
export function beginsOwnClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const thing = phraseStartingAt(clauses, from, sentence.to);
  if (thing === null) return false;
  // `the old rights group the League for Tides`
  const named = clauses.tokens[thing.to]?.lower === 'the' && clauses.tokens[thing.to + 1]?.capital === true;
  const phrase = (named ? phraseStartingAt(clauses, thing.to, sentence.to) : null) ?? thing;
  const behind = behindName(clauses, sentence, phrase) ?? skipTime(clauses, sentence, phrase.to);
  const verb = verbBehind(clauses, behind, sentence.to);
  return verb !== null && !SHIFTED.has(clauses.tokens[verb]);
}

/** Behind what tells more of somebody between commas: `and Ruhl, his rival, accused`, `but his rival, Ruhl, called`; null if nothing does. */
function behindName(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): number | null {
  const { tokens, nameAt } = clauses;
  if (tokens[phrase.to]?.text !== ',' || !canJudge(clauses, phrase)) return null;
  const close = closingComma(tokens, phrase.to, Math.min(sentence.to, phrase.to + LONGEST_INSERTED));
  const named = phrase.name !== null || nameAt[close - 1] !== undefined;
  return close > phrase.to && named ? close + 1 : null;
}

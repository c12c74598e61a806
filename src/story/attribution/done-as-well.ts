import { itemAt } from '../item-at.ts';
import { CONJUNCTION, isOf, PAST } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { wordSet } from '../words/word-set.ts';
import type { Clauses } from './noun-phrase.ts';
import { behindLoose, isLooseWord } from './verbs.ts';

/** Verbs that always have those told right behind them. */
const TOLD = wordSet('tell inform assure remind');
/** Others, which have them there but for questions and warnings. */
const ASKED = wordSet('ask warn advise order instruct accuse charge');
/** What stands behind a participle in place of those told. */
const WHAT = new WordList('that to');
const WHAT_ELSE = new WordList('that to not whether if of with about');
/** Furthest `being` before the last of several participles, in tokens. */
const LONGEST_DONE = 8;

/**
 * `was summoned and told that it was over`, `remembers being called in and asked to leave`: whether the past of a verb of saying
 * is a participle that shares the `be` before the conjunction, so that its subject is told and does not speak.
 */
export function isDoneAsWell(clauses: Clauses, verb: number, lemma: string): boolean {
  const { tokens } = clauses;
  const told = TOLD.has(lemma);
  if (!told && !ASKED.has(lemma)) return false;
  let and = verb - 1;
  while (isLooseWord(itemAt(tokens, and))) and -= 1;
  if (!isOf(itemAt(tokens, and), CONJUNCTION)) return false;
  if (told && WHAT.has(tokens[verb + 1])) return true;
  if (!WHAT_ELSE.has(tokens[verb + 1])) return false;
  for (let i = and - 1; i >= Math.max(0, and - LONGEST_DONE); i -= 1)
    if (tokens[i]?.lower === 'being') return isOf(tokens[behindLoose(clauses, i + 1)], PAST);
  return false;
}

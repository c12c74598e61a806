import type { Sentence } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  isOf,
  LOOSE,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import type { Stretch } from './reported-clause.ts';

/** What is an answer or a call by itself. */
const ALONE = new WordList(
  'yes no never enough order nonsense absolutely definitely exactly perhaps maybe probably certainly nothing nobody',
);
/** Those before a word: `Not yet`, `Not so`. */
const NOT = new WordList('not');
const YET = new WordList('yet so really necessarily always entirely exactly quite anymore');
const IT = new WordList('it that this there these those');

/** `It could, Ruhl said`, `Yes, said Ruhl`, `Not yet, she replied`, `Sales fell, the mill said`: a whole sentence of a word or two that is said. */
export function isShortAnswer(clauses: Clauses, { from: start }: Sentence, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (from !== start || first?.kind !== 'word') return false;
  if (to - from === 1) return ALONE.has(first);
  if (to - from !== 2 || second?.kind !== 'word') return false;
  if (NOT.has(first)) return YET.has(second);
  if (isOf(first, SUBJECT_PRONOUN) || IT.has(first)) return isOf(second, AUXILIARY | FINITE);
  return (
    endsInS(first.lower) &&
    !isOf(first, ADVERB | LOOSE | PREPOSITION) &&
    isOf(second, FINITE) &&
    second.word.cue === null &&
    isFiniteVerb(clauses, from + 1)
  );
}

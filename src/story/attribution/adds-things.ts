import type { Sentence } from '../tokens.ts';
import type { Cue } from '../words/cues.ts';
import { endsInS } from '../words/inflect.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';
import { holdsFiniteVerb } from './verbs.ts';

const BACK = new WordList('back up');
const NO_THING = CONJUNCTION | DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

/** `add back the lost week`, `could add figures`; not `they add figures were late`. */
export function addsThings(clauses: Clauses, sentence: Sentence, i: number, { form }: Cue): boolean {
  const next = clauses.tokens[i + 1];
  if (BACK.has(next)) return true;
  if (form !== 'BASE' || next === undefined || next.capital) return false;
  if (next.kind === 'word' && (!endsInS(next.lower) || isOf(next, NO_THING))) return false;
  return /^(?:word|number)$/.test(next.kind) && !holdsFiniteVerb(clauses, i + 2, sentence.to);
}

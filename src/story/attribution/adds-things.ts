import { itemAt } from '../item-at.ts';
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
import { holdsFiniteVerb, isFiniteVerb } from './verbs.ts';

const BACK = new WordList('back up');
const NO_THING = CONJUNCTION | DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

const MODAL = new WordList('will would could can may might should must');
const RELATIVE = new WordList('that which who');

/** `will add the customers Orme serves to its own`, `added their names to a list that includes Orme`: a verb, but of what tells more of a thing. */
function addsToThing(clauses: Clauses, { to }: Sentence, i: number, form: Cue['form']): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[i + 1], DETERMINER)) return false;
  if (form === 'BASE' && MODAL.has(itemAt(tokens, i - 1)))
    return !isOf(itemAt(tokens, i - 2), SUBJECT_PRONOUN);
  let added = false;
  for (let at = i + 2; at < to && tokens[at]?.kind === 'word'; at += 1) {
    added ||= tokens[at]?.lower === 'to' && isOf(tokens[at + 1], DETERMINER);
    if (RELATIVE.has(tokens[at])) return added;
    if (isFiniteVerb(clauses, at)) return false;
  }
  return false;
}

/** `add back the lost week`, `could add figures`; not `they add figures were late`. */
export function addsThings(clauses: Clauses, sentence: Sentence, i: number, { form }: Cue): boolean {
  const next = clauses.tokens[i + 1];
  if (BACK.has(next) || addsToThing(clauses, sentence, i, form)) return true;
  if (form !== 'BASE' || next === undefined || next.capital) return false;
  if (next.kind === 'word' && (!endsInS(next.lower) || isOf(next, NO_THING))) return false;
  return /^(?:word|number)$/.test(next.kind) && !holdsFiniteVerb(clauses, i + 2, sentence.to);
}

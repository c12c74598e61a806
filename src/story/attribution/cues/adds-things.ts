import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { addsToThing } from './no-words-told.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/** `"It is late," Orme added to the Tribune`: not so in `"It is late," Orme said, adding to fears`. */
const isBehindWords = ({ tokens }: Clauses, { from }: Sentence, i: number, form: Cue['form']): boolean =>
  form !== 'GERUND' && tokens.slice(from, i).some(({ kind }) => kind === 'quote');

const BACK = new WordList('back up');
/** Whom somebody adds something to. */
const HEARERS = new WordList('reporters journalists us me him her them');
const NO_THING = CONJUNCTION | DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

/** What tells of a deed to come: `will add the customers Orme serves`; not so in `I would add the plan helps them`. */
const MODAL = new WordList('will would could can may might should must');

/** `add back the lost week`, `could add figures`, `added Orme to its team`; not `they add figures were late`. */
export function addsThings(clauses: Clauses, sentence: Sentence, i: number, { form }: Cue): boolean {
  const next = clauses.tokens[i + 1];
  // `adding to fears that it leaks`, `value added tax`
  if (BACK.has(next)) return true;
  if (
    next?.lower === 'to' &&
    !HEARERS.has(clauses.tokens[i + 2]) &&
    !isBehindWords(clauses, sentence, i, form)
  )
    return true;
  if (itemAt(clauses.tokens, i - 1)?.lower === 'value' || addsToThing(clauses, i)) return true;
  if (isToCome(clauses, i, form)) return true;
  if (form !== 'BASE' || next === undefined || next.capital) return false;
  if (next.kind === 'word' && (!endsInS(next.lower) || isOf(next, NO_THING))) return false;
  return /^(?:word|number)$/.test(next.kind) && !holdsFiniteVerb(clauses, i + 2, sentence.to);
}

const isToCome = ({ tokens }: Clauses, i: number, form: Cue['form']): boolean =>
  form === 'BASE' &&
  isOf(tokens[i + 1], DETERMINER) &&
  MODAL.has(itemAt(tokens, i - 1)) &&
  !isOf(itemAt(tokens, i - 2), SUBJECT_PRONOUN);

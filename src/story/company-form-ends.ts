import { itemAt } from './item-at.ts';
import { beginsAnother, beginsWithPeople, holdsBack, isVerb, startOfName } from './next-sentence.ts';
import type { Begins } from './next-sentence.ts';
import type { Token } from './tokens.ts';
import { CONJUNCTION, isOf, PAST, SAYING, SUBJECT_PRONOUN, SUBORDINATOR } from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';

/** Not `Bros.`, which names go on behind: `Warner Bros. Pictures`. */
export const POINTED_FORMS = new WordList('inc. corp. ltd. co. cos.');

/** Whether the point of the form of a company ends a sentence as well, of which nothing before `begin` is a part. */
export function endsBehindForm(tokens: readonly Token[], begin: number, i: number): boolean {
  const people = beginsWithPeople(tokens, i + 1);
  const next = people ? 'NAME' : beginsAnother(tokens, i + 1);
  if (next === null) return false;
  const name = startOfName(tokens, begin, i);
  if (leadsOn(tokens, name - 1)) return false;
  if (next !== 'NAME' && (goesOn(tokens, name - 1) || (next === 'OFFICE' && isTold(tokens, begin, name))))
    return false;
  // `Lorn Co. Sheriff Ann Lee said`: a county.
  if (next === 'STATE' && tokens[i]?.lower === 'co.' && name === i - 1) return false;
  return holdsVerb(tokens, begin, name, people ? 'STATE' : next);
}

/** Whether a sentence goes on behind a token with somebody who has a title: `Shares fell, Acme Inc. Chairman Ann Lee said`. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  return token?.kind !== 'word' || isOf(token, CONJUNCTION);
}

/** Whether a clause before a name may have it for a part of its own: `who threatened Acme Inc. Chairman Ann Lee was`, `said on Monday Acme Inc. Chairman Ann Lee was`. */
const isTold = (tokens: readonly Token[], begin: number, name: number): boolean =>
  holdsBack(tokens, begin, name, (token) => isOf(token, SUBORDINATOR | SAYING));

/** Whether another clause may begin behind a token, as in `said Acme Corp. Printers were` and `that Acme Corp. Printers were`. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  return isOf(token, SUBORDINATOR) || (isOf(token, SAYING) && !isInverted(tokens, i));
}

/** Whether a verb stands before a name, in the same sentence. */
function holdsVerb(tokens: readonly Token[], begin: number, name: number, next: Begins): boolean {
  // `She works for Brae Foods Inc. Chairman`, `Tarn sued Brae Foods Inc. Judge`; not `owned by Brae Foods Inc. Chairman`
  const told = next === 'NAME' ? 0 : next === 'STATE' ? SUBJECT_PRONOUN | PAST : SUBJECT_PRONOUN;
  return holdsBack(tokens, begin, name, (token) => isVerb(token) || isOf(token, told));
}

/** `"We go," said Nordbank`. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = itemAt(tokens, verb - 1);
  return before?.kind === 'quote' || before?.text === ',';
}

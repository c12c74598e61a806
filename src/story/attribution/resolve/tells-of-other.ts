import type { Gender } from '../../../domain/story.ts';
import { genderOfPronoun, HE_OR_SHE } from '../../words/pronouns.ts';
import { itemAt } from '../../item-at.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'MALE'],
  ['him', 'MALE'],
  ['his', 'MALE'],
  ['she', 'FEMALE'],
  ['her', 'FEMALE'],
]);

/** The gender of the pronoun that is told of behind the verb: `the 61-year-old said she was tired`; null where none is. */
export function genderBehind({ tokens }: Clauses, { to }: NounPhrase): Gender | null {
  const that = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  return HE_OR_SHE.has(tokens[that]) ? genderOfPronoun(tokens[that]?.lower ?? '') : null;
}

/** `"I saw her," the nurse said`, `the nurse said he`: whether the words around a phrase tell of another than one of a gender. */
export function tellsOfOther(clauses: Clauses, { from, to }: NounPhrase, gender: Gender | null): boolean {
  const { tokens } = clauses;
  const after = GENDERS.get(tokens[to + 1]?.lower ?? '');
  if (after !== undefined && gender !== null && after !== gender) return true;
  if (itemAt(tokens, from - 1)?.kind !== 'quote') return false;
  return wordsBetweenMarks(clauses, from - 1).some(({ lower }) => {
    const one = GENDERS.get(lower);
    return one !== undefined && (gender ?? one) === one;
  });
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { COURTESY_TITLE, isOf, POSSESSIVE, ROLE, STOP } from '../../words/word-classes.ts';
import type { Subject } from '../cues/subjects.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { sourceStart } from '../phrases/source-opening.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { namedAt } from './those-in-sentence.ts';
import type { NameMention } from '../../people/person.ts';
import { isPersonPhrase } from './person-phrase.ts';

/** Most words of a title before the name: `According to former police chief Ann Lee`. */
const LONGEST_TITLE = 6;

/** Somebody named at a token, see `namedAt`: one who speaks where the sentence opens with them as its source. */
export function namedOrSource(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  named: readonly [name: NameMention, subject: Subject | undefined],
  subjects: ReadonlyMap<number, Subject>,
): Antecedent {
  const one = namedAt(clauses, sentence, i, ...named);
  return isLeadingSource(clauses, sentence, i, subjects) ? { ...one, part: 'SPEAKS' } : one;
}

/**
 * `According to Sheriff Sam Lee, the man had a gun. He said`: whether a name at a token is whom a sentence opens or ends with as its
 * source, and what it tells is of somebody without a name, who says nothing. Not so `According to Sam Lee, Tom Hull had a gun.`
 */
function isLeadingSource(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  subjects: ReadonlyMap<number, Subject>,
): boolean {
  const { tokens } = clauses;
  let last = i;
  while (clauses.nameAt[last + 1] === clauses.nameAt[i]) last += 1;
  // `According to Sam Lee's lawyer`
  if (isOf(tokens[last + 1], POSSESSIVE)) return false;
  let to = i - 1;
  while (i - to <= LONGEST_TITLE && isTitle(clauses, to)) to -= 1;
  // `The man had a gun, according to Sheriff Sam Lee.`
  const ends = last + 1 >= sentence.to || isOf(tokens[last + 1], STOP);
  if (itemAt(tokens, to)?.lower !== 'to' || (to !== sentence.from + 1 && !ends)) return false;
  if (sourceStart(tokens, to - 1) !== to - 1) return false;
  const all = [...subjects.values()];
  return (
    all.some(({ phrase }) => isPersonPhrase(clauses, phrase)) &&
    all.every(({ phrase, part }) => phrase.name === null && part !== 'SPEAKS')
  );
}

function isTitle({ tokens }: Clauses, i: number): boolean {
  const token = itemAt(tokens, i);
  return token?.kind === 'word' && (token.capital || isOf(token, ROLE | COURTESY_TITLE));
}

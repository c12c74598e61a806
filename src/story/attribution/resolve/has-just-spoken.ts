import type { Description } from '../../people/description.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isRole } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { hasCalling } from './calling.ts';
import { COMES_IN_AS } from './life-of-whom.ts';
import { isOfGender } from './resolve-trait.ts';
import { isSaidAgain } from './running-tie.ts';
import { tellsOfOther } from './tells-of-other.ts';

/** Who comes into a story beside those it tells of, and is hardly ever called so again. */
const BESIDE_OTHERS = new WordList(`
  judge magistrate justice coroner prosecutor suspect victim defendant plaintiff gunman killer moderator interviewer presenter referee
  reporter journalist dispatcher agent man woman boy girl source official interpreter translator`);

/**
 * `Ann Lee said no. "It is late," the baker said.`: whether somebody who has just spoken in the same paragraph, and of whom the story has
 * told no calling, can be meant by a word for one whom it has not told of.
 */
export function hasJustSpoken(
  { pronouns }: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): boolean {
  const { head } = wanted;
  const again = isSaidAgain(clauses.tokens[phrase.head]);
  if (!(again || isRole(head)) || COMES_IN_AS.hasWord(head) || BESIDE_OTHERS.hasWord(head)) return false;
  const before = pronouns.subjectBefore(clauses.passage.index, phrase.from);
  if (before?.meant.part !== 'SPEAKS' || before.meant.passage !== clauses.passage.index) return false;
  const person = personOf(before.meant);
  if (person === null || hasCalling(person) || !isOfGender(person, head)) return false;
  return !tellsOfOther(clauses, phrase, person.gender);
}

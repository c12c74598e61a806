import type { Description } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isRole } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { SubjectBefore } from '../mentions/subject-before.ts';
import { hasCalling } from './calling.ts';
import { COMES_IN_AS } from './life-of-whom.ts';
import { isOfGender } from './resolve-trait.ts';
import { isSaidAgain } from './running-tie.ts';
import { tellsOfOther } from './tells-of-other.ts';

/** Whoever has just spoken, of whom the story has told no calling. */
interface UncalledSpeaker {
  readonly before: SubjectBefore;
  readonly person: CastPerson;
}

/** Whoever has just spoken in the same paragraph, if the story has told no calling of that one and the words fit the gender; else null. */
export function uncalledSpeaker(
  { pronouns }: Resolver,
  { passage }: Clauses,
  { from }: NounPhrase,
  { head }: Description,
): UncalledSpeaker | null {
  const before = pronouns.subjectBefore(passage.index, from);
  if (before?.meant.part !== 'SPEAKS' || before.meant.passage !== passage.index) return null;
  const person = personOf(before.meant);
  return person === null || hasCalling(person) || !isOfGender(person, head) ? null : { before, person };
}

/** Who comes into a story beside those it tells of, and is hardly ever called so again. */
const BESIDE_OTHERS = new WordList(`
  judge magistrate justice coroner prosecutor suspect victim defendant plaintiff gunman killer moderator interviewer presenter referee
  reporter journalist dispatcher agent man woman boy girl source official interpreter translator`);

/**
 * `Ann Lee said no. "It is late," the baker said.`: whether somebody who has just spoken in the same paragraph, and of whom the story has
 * told no calling, can be meant by a word for one whom it has not told of.
 */
export function hasJustSpoken(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): boolean {
  const { head } = wanted;
  const again = isSaidAgain(clauses.tokens[phrase.head]);
  if (!(again || isRole(head)) || COMES_IN_AS.hasWord(head) || BESIDE_OTHERS.hasWord(head)) return false;
  const speaker = uncalledSpeaker(resolver, clauses, phrase, wanted);
  return speaker !== null && !tellsOfOther(clauses, phrase, speaker.person.gender);
}

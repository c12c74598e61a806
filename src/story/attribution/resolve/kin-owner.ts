import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { kinBefore, ownerMark } from '../../people/in-laws.ts';
import type { NameMention } from '../../people/person.ts';
import { isToldDead } from '../../people/told-dead.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { asNamed, personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { wholeNameFrom } from '../phrases/whole-name.ts';

/** Whose relative somebody is whom a pronoun points at. */
export interface KinOwner {
  readonly meant: Antecedent;
  /** Whether the relative is told to be dead, and says nothing today. */
  readonly dead: boolean;
}

/**
 * Whose relative a name explains that `he` or `she` points at: behind `Her mother, Anna, taught there.` a `she` can as well be
 * the daughter, of whom the story tells. Null where the relative speaks there, and where the other is of another gender.
 */
export function ownerOfKin(
  resolver: Resolver,
  pronoun: Clauses,
  { head }: NounPhrase,
  { name, part, passage, start }: Antecedent,
): KinOwner | null {
  const clauses = resolver.clauses[passage];
  if (name === null || part === 'SPEAKS' || clauses === undefined) return null;
  const { tokens } = clauses;
  const from = tokenFrom(tokens, start);
  const nameFrom = tokenFrom(tokens, name.nameStart);
  const kin = kinBefore(tokens, nameFrom);
  if (kin < 0) return null;
  // `Her mother, Anna, wept as she said it`
  const sentence = sentenceAt(clauses.passage, from);
  if (pronoun === clauses && head < sentence.to) return null;
  const meant = kinOwner(resolver, clauses, kin);
  const [owner, relative] = [personOf(meant), name.person];
  if (meant === null || owner === null || owner === relative) return null;
  if (owner.gender !== null && relative.gender !== null && owner.gender !== relative.gender) return null;
  const { to } = wholeNameFrom(clauses, from);
  return { meant, dead: isToldDead({ tokens, run: { from, to } }) };
}

/** Whoever `her` or `Ruhl's` before the word for a relative means. */
export function kinOwner(resolver: Resolver, clauses: Clauses, kin: number): Antecedent | null {
  const { tokens, nameAt } = clauses;
  const mark = ownerMark(tokens, kin);
  return isOf(itemAt(tokens, mark), POSSESSIVE)
    ? ownerNamed(itemAt(nameAt, mark - 1))
    : meantAt(resolver.pronouns, clauses, mark);
}

const ownerNamed = (name: NameMention | undefined): Antecedent | null =>
  name === undefined ? null : asNamed(name, 'MENTIONED');

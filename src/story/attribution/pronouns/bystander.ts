import { WordList } from '../../words/word-list.ts';
import { ONE_OR_ANOTHER } from '../../words/function-words.ts';
import { isUnnamed, personOf } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';

/** Whether somebody of whom the story has not told before does something, and says nothing: `A friend took him to hospital`. */
export const isBystander = ({ part, root, bearer, again }: Antecedent): boolean =>
  part === 'SUBJECT' &&
  root === null &&
  again == null &&
  bearer !== null &&
  isUnnamed(bearer) &&
  ONE_OR_ANOTHER.has(bearer.clauses.tokens[bearer.phrase.from]);

/** Those who do it for their office, and are heard on it: `A judge jailed him. "I find no excuse," he said`. */
const IN_OFFICE = new WordList(`
  judge magistrate recorder coroner justice prosecutor lawyer barrister solicitor doctor surgeon physician officer policeman policewoman
  detective deputy referee umpire steward minister mayor senator governor president`);

/**
 * Whom a pronoun means behind a sentence about a bystander that points at somebody known with `him` or `her`: in `A friend took him to
 * hospital. "I was lucky," he said` the latter. Outside a tag nobody is sure: `A doctor examined him. He said it was broken`.
 * Undefined where the sentence, `there`, points at nobody.
 */
export function pointedAt(
  there: readonly Antecedent[],
  bystander: Antecedent,
  { gender, tag }: Wanted,
): Antecedent | undefined {
  const known = there.find(
    (one) =>
      one.gender === gender &&
      one.start > bystander.start &&
      one.root !== null &&
      one.bearer !== bystander.bearer &&
      personOf(one) !== null,
  );
  if (known === undefined) return undefined;
  // `"You are lucky," she said`, `"She needs a rest," she said`
  if (tag?.ofOther() === true || tag?.goesOn([]) === true) return bystander;
  const { bearer } = bystander;
  const inOffice =
    bearer !== null && isUnnamed(bearer) && IN_OFFICE.has(bearer.clauses.tokens[bearer.phrase.head]);
  return tag == null || inOffice ? { ...known, orElse: bystander } : known;
}

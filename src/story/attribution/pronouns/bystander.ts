import { tokenFrom } from '../../token-from.ts';
import type { Passage } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
import { isToldDead } from '../../people/told-dead.ts';
import { WordList } from '../../words/word-list.ts';
import { ONE_OR_ANOTHER } from '../../words/function-words.ts';
import { personOf, unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';

/** Whether somebody of whom the story has not told before does something, and says nothing: `A friend took him to hospital`. */
export const isBystander = (one: Antecedent): boolean => ONE_OR_ANOTHER.has(articleOf(one));

/** `The judge freed him`: somebody told of by what they are, who does something. */
export const isKnownByOffice = (one: Antecedent): boolean => articleOf(one)?.lower === 'the';

/** The first word of somebody without a name who does something and says nothing, and is nobody told of again. */
function articleOf(one: Antecedent): Token | undefined {
  const bearer = unnamedBearer(one);
  const told = one.part === 'SUBJECT' && one.root === null && one.again == null && bearer !== null;
  return told ? bearer.clauses.tokens[bearer.phrase.from] : undefined;
}

/** Those who do it for their office, and are heard on it: `A judge jailed him. "I find no excuse," he said`. */
const IN_OFFICE = new WordList(`
  judge magistrate recorder coroner justice prosecutor lawyer barrister solicitor doctor surgeon physician officer policeman policewoman
  detective deputy referee umpire steward minister mayor senator governor president chair chairman
  chairwoman`);

/** Those who come into the story for what they have to tell. */
const TELLS = new WordList('witness eyewitness victim accuser informant');

/** `President Karl Moss toured it. A farmer stopped him`: whoever is called by an office meets others, and hears them. */
const isCalledByOffice = ({ name, root }: Antecedent): boolean => {
  const named = name ?? root?.name ?? null;
  return named !== null && named.start < named.nameStart;
};

/**
 * Whom a pronoun means behind a sentence about a bystander that points at somebody known with `him` or `her`: in `A friend took him to
 * hospital. "I was lucky," he said` the latter, unless that one is dead. Outside a tag nobody is sure: `A doctor examined him. He
 * said it was broken`. Undefined where the sentence, `there`, points at nobody.
 */
export function pointedAt(
  passages: readonly Passage[],
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
  const noun = nounOf(bystander);
  // `"You are lucky," she said`, `"She needs a rest," she said`
  if (isDead(passages, known) || tag?.ofOther() === true || tag?.goesOn([]) === true) return bystander;
  // `The coach dropped him. "I had no choice," he said`
  if (TELLS.has(noun) || isKnownByOffice(bystander)) return { ...bystander, orElse: known };
  const either = tag == null || IN_OFFICE.has(noun) || isCalledByOffice(known);
  // `"I tried to wake her," she said`: as well `"I thanked her," she said`.
  return either || tag.toAnother() ? { ...known, orElse: bystander } : known;
}

/** The noun of somebody without a name. */
function nounOf(one: Antecedent): Token | undefined {
  const bearer = unnamedBearer(one);
  return bearer?.clauses.tokens[bearer.phrase.head];
}

/** `the judge`: somebody without a name who does it for an office, and is heard on it. */
export const isInOffice = (one: Antecedent): boolean => IN_OFFICE.has(nounOf(one));

/** Whether somebody whom a sentence points at is told to be dead where the name stands, or the words for one without: `Karl Moss died in a fire`, `his brother died`. */
export function isDead(passages: readonly Pick<Passage, 'tokens'>[], one: Antecedent): boolean {
  const named = one.name ?? one.root?.name ?? null;
  const bearer = named === null && one.root === null ? unnamedBearer(one) : null;
  if (bearer !== null) return isToldDead({ tokens: bearer.clauses.tokens, run: bearer.phrase });
  const tokens = named === null ? undefined : passages[named.passage]?.tokens;
  if (named === null || tokens === undefined) return false;
  const from = tokenFrom(tokens, named.nameStart);
  return isToldDead({ tokens, run: { from, to: tokenFrom(tokens, named.end) } });
}

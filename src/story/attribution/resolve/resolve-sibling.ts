import { itemAt } from '../../item-at.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { isCount } from '../../words/function-words.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

const SIBLINGS: ReadonlyMap<string, WordList> = new Map([
  ['brother', new WordList('brothers siblings twins')],
  ['sister', new WordList('sisters siblings twins')],
]);
const WHICH = new WordList('elder older younger twin big little kid');
const HAS = new WordList('has have had no of');

/**
 * `Ada and Ida Ruhl are sisters. "It is late," Ada Ruhl said. "So it is," said her sister.`: the other of two of one family name
 * whom the story tells to be that; null where it tells of more of the name, or of other brothers or sisters.
 */
export function siblingOf(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): NameMention | null {
  const { tokens, passage } = clauses;
  const noun = tokens[phrase.head]?.lower ?? '';
  const several = SIBLINGS.get(noun);
  const length = phrase.to - phrase.from;
  if (several === undefined || !(length === 2 || (length === 3 && WHICH.has(tokens[phrase.from + 1]))))
    return null;
  const owner = personOf(meantAt(resolver.pronouns, clauses, phrase.from));
  if (owner?.foldedGiven == null) return null;
  const gender = GENDERED_ROLES.get(noun);
  const others = new Map<CastPerson, NameMention>();
  let told = false;
  for (const { there, i } of tokensBefore(resolver.clauses, passage.index, phrase.from)) {
    if (several.has(there.tokens[i])) {
      if (!isOfTwo(there, i)) return null;
      told = true;
    }
    const name = there.nameAt[i];
    if (name === undefined || name.person === owner || others.has(name.person)) continue;
    if (name.person.foldedFamily === owner.foldedFamily) others.set(name.person, name);
  }
  const [only, another] = others.values();
  if (!told || only === undefined || another !== undefined || only.doubtful) return null;
  return (only.person.gender ?? gender) === gender ? only : null;
}

/** `two brothers`, `The Ruhl brothers`, `Sisters Ada and Ida`; not `three sisters`, `her sisters`, `Lehman Brothers`, `has no brothers`. */
function isOfTwo({ tokens }: Clauses, i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (before === undefined) return true;
  if (isCount(before)) return before.lower === 'two' || before.text === '2';
  if (tokens[i]?.capital === true && before.capital) return false;
  return !POSSESSIVE_PRONOUN.has(before) && !isOf(before, POSSESSIVE) && !HAS.has(before);
}

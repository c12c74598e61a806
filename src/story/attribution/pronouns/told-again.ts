import { AGE, describe } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { isDemonym } from '../../words/demonyms.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isPersonPhrase } from './person-phrase.ts';
import type { Titles } from '../mentions/titles.ts';

/**
 * The person whom words without a name tell of again, as far as the titles of the story lead to one: the manager Ann Lee, whom `The
 * manager` means. `before` gives whoever the sentence before is about, whom `The Spaniard` means where the story tells no origin.
 */
export function personToldAgain(
  titles: Titles,
  clauses: Clauses,
  phrase: NounPhrase,
  before: () => CastPerson | null,
): CastPerson | null {
  const { tokens, passage } = clauses;
  if (phrase.name !== null || tokens[phrase.from]?.lower !== 'the') return null;
  const { lower } = tokens[phrase.head] ?? { lower: '' };
  const again = lower === AGE || isDemonym(lower);
  if (!again && !isPersonPhrase(clauses, phrase)) return null;
  const wanted = describe(tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower));
  const start = tokens[phrase.from]?.start ?? 0;
  // `The Shanghai official` can be another than the official Ann Lee.
  const plain = wanted.modifiers.size === 0 || wanted.head === AGE;
  const titled = plain ? titles.bearerBefore(wanted, passage.index, start) : null;
  if (titled !== null) return titled.person;
  if (!again) return null;
  const from =
    wanted.head === AGE ? null : titles.onlyOneFrom(wanted.head, { passage: passage.index, start });
  return from?.person ?? before();
}

import { itemAt } from '../item-at.ts';
import { describe, fitsDescription } from '../people/description.ts';
import type { Description } from '../people/description.ts';
import type { NameMention } from '../people/person.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import type { Resolver } from './resolution.ts';

/** Most tokens from a source to the words that name it. */
const REACH = 300;

/** Most words between the article and the noun of words for a source. */
const MOST_TOLD = 4;

/**
 * The name of a source that the story gives further below: `A spokesman for Nordbank said so. … The spokesman, Karl Ruhl, said`.
 * Null if it names nobody so, tells of another such source before, or has named that one already.
 */
export function namedLater(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  phrase: NounPhrase,
  told: Description,
): NameMention | null {
  if (!INDEFINITE_ONE.has(tokens[phrase.from])) return null;
  let left = REACH;
  for (let p = passage.index; left > 0; p += 1) {
    const there = all[p];
    if (there === undefined || there.passage.damaged) return null;
    for (
      let i = p === passage.index ? phrase.to : 0;
      i < there.tokens.length && left > 0;
      i += 1, left -= 1
    ) {
      if (there.tokens[i]?.lower !== told.head) continue;
      const from = articleBefore(there, i);
      // `A lawyer for Nordbank said no. A lawyer for the union said yes. The lawyer, Karl Ruhl, said`
      if (from === -1 || INDEFINITE_ONE.has(there.tokens[from])) return null;
      const name = there.nameAt[i + 2];
      if (there.tokens[i + 1]?.text !== ',' || name === undefined) continue;
      const words = there.tokens.slice(from, i + 1).map(({ lower }) => lower);
      const fits = there.tokens[from]?.lower === 'the' && fitsDescription(describe(words), told);
      return fits && name === name.person.mentions[0] && name.form === 'FULL_NAME' ? name : null;
    }
  }
  return null;
}

/** Where the article of a noun stands: the `the` of `the company spokesman`; -1 if none does near before it. */
function articleBefore({ tokens }: Clauses, noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_TOLD; i -= 1) {
    const token = itemAt(tokens, i);
    if (token?.kind !== 'word') return -1;
    if (token.lower === 'the' || INDEFINITE_ONE.has(token)) return i;
  }
  return -1;
}

import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { isSeveral } from '../phrases/companions.ts';
import { eachOfSeveral } from '../phrases/each-of-several.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { groupsBefore } from '../pronouns/they.ts';

/** Words that stand for those named together before, behind `the` where they are nouns, with how many they are; null for any number. */
const HOW_MANY: ReadonlyMap<string, number | null> = new Map([
  ['both', 2],
  ['all', null],
  ['each', null],
  ['the two', 2],
  ['the pair', 2],
  ['the couple', 2],
  ['the duo', 2],
  ['the three', 3],
  ['the trio', 3],
]);

/** Sentences gone back over, each about those of the one before: `Both left. The pair said`. */
const MOST_BACK = 4;

/**
 * `Ann Lee and Tom Hull left. Both said`, `The couple said`: those named together whom the sentence before is about, as many
 * as the words tell; null for other words, and where it is about others.
 */
export function namedTogether(
  all: readonly Clauses[],
  { tokens, passage }: Clauses,
  { from, to }: NounPhrase,
  back = MOST_BACK,
): UnnamedPhrase | null {
  if (to - from > 2 || back === 0) return null;
  const words = to - from === 1 ? tokens[from]?.lower : `${tokens[from]?.lower} ${tokens[from + 1]?.lower}`;
  const count = HOW_MANY.get(words ?? '');
  if (count === undefined) return null;
  const [meant, ...others] = groupsBefore(all, passage.index, from);
  if (meant === undefined || others.length > 0 || !isSeveral(meant.clauses, meant.phrase)) return null;
  const named = namedTogether(all, meant.clauses, meant.phrase, back - 1) ?? meant;
  const members = eachOfSeveral(named.clauses, named.phrase);
  return members !== null && (count === null || members.length === count) ? named : null;
}

import { itemAt } from '../../item-at.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { isSeveral } from '../phrases/companions.ts';
import { eachOfSeveral } from '../phrases/each-of-several.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { groupsBefore } from '../pronouns/they.ts';

/** Words that stand for those named together before, with how many they are; null for any number. */
const PRONOUNS: ReadonlyMap<string, number | null> = new Map([
  ['both', 2],
  ['all', null],
  ['each', null],
]);

/** The same of nouns behind `the`. */
const NOUNS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
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
  const behindThe = to - from === 2;
  if (behindThe && tokens[from]?.lower !== 'the') return null;
  const count = (behindThe ? NOUNS : PRONOUNS).get(itemAt(tokens, to - 1)?.lower ?? '');
  if (count === undefined) return null;
  const [meant, ...others] = groupsBefore(all, passage.index, from);
  if (meant === undefined || others.length > 0 || !isSeveral(meant.clauses, meant.phrase)) return null;
  const named = namedTogether(all, meant.clauses, meant.phrase, back - 1) ?? meant;
  const members = eachOfSeveral(named.clauses, named.phrase);
  return members !== null && (count === null || members.length === count) ? named : null;
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { BE } from '../phrases/passive.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { askedBy, ASKED_OR_ORDERED, ASKS, QUESTION } from './who-is-asked.ts';

/** Before who asks: `When Orme asked the driver` */
const ASKING = new WordList('when as after');

/**
 * Whoever is asked in the sentence of the pronoun at a token, before a comma: `When Orme asked the driver if he was hurt, he said`,
 * `Orme asked the driver if he was hurt, and he said`, `Orme was asked if Hull was hurt, and he said`. `there` are those before it.
 */
export function askedInFront(
  here: Clauses,
  { from }: Sentence,
  pronoun: number,
  there: readonly Antecedent[],
  wanted: Wanted,
): Antecedent | null {
  const { tokens } = here;
  const fronted = ASKING.has(tokens[from]);
  const comma = fronted ? pronoun - 1 : pronoun - 2;
  if (!wanted.subject || tokens[comma]?.text !== ',') return null;
  if (!fronted && !AND_OR_BUT.has(tokens[pronoun - 1])) return null;
  let verb = comma;
  while (verb > from && !ASKED_OR_ORDERED.has(tokens[verb])) verb -= 1;
  if (verb <= from) return null;
  const passive = askedOf(here, verb, there);
  if (passive !== undefined) return (passive.gender ?? wanted.gender) === wanted.gender ? passive : null;
  const before = { from, to: comma };
  return askedBy(here, pronoun, { clauses: here, before, verb, there: () => there }, wanted) ?? null;
}

/** Whoever is asked by a passive: `Orme was asked if`; undefined where that is none. */
function askedOf({ tokens }: Clauses, verb: number, there: readonly Antecedent[]): Antecedent | undefined {
  if (!ASKS.has(tokens[verb]) || !BE.has(itemAt(tokens, verb - 1)) || !QUESTION.has(tokens[verb + 1]))
    return undefined;
  const end = itemAt(tokens, verb - 2)?.end;
  return there.findLast((one) => one.end === end && one.part !== 'MENTIONED');
}

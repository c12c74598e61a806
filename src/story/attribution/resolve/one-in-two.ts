import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf, PLACE, POSSESSIVE, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { MAKES } from '../phrases/can-be-member.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';

const HELD = new WordList('of at for');

/**
 * One of whom the `and` that is the head of a phrase tells two things: `The owner of Brae Foods and Lunds`, `Ann Lee, Director of the
 * Study, and Chairman of the Centre,`; null where it joins two.
 */
export function asOne(clauses: Clauses, { from, to, head }: NounPhrase): NounPhrase | null {
  if (clauses.tokens[head]?.lower !== 'and') return null;
  const last = phraseStartingAt(clauses, head + 1, to);
  if (last?.to !== to || last.name !== null) return null;
  return ofTwoBodies(clauses, last, head, from) ?? inTwoOffices(clauses, last, head, from);
}

/** Most tokens of what somebody is to the first of two bodies: `The new chief executive of the Brae Bank`. */
const LONGEST_OFFICE = 12;

/** `The owner of Brae Foods and Lunds said`: nobody speaks together with the owner of another. */
function ofTwoBodies(
  clauses: Clauses,
  { from, to }: NounPhrase,
  join: number,
  floor: number,
): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (from !== join + 1 || tokens[from]?.capital !== true || nameAt[from] !== undefined) return null;
  if (isOf(tokens[from], DETERMINER | ROLE)) return null;
  // `and Tarn officials`, `and Germany's chancellor`
  for (let i = from; i < to; i += 1) if (!isOfName(tokens[i]) || isOf(tokens[i], POSSESSIVE)) return null;
  let of = join - 1;
  while (of >= floor && isOfName(tokens[of]) && nameAt[of] === undefined) of -= 1;
  // `The maker of phones and Macs`
  const ofThings = of === join - 1 && tokens[join - 2]?.lower === 'of' && tokens[of]?.kind === 'word';
  if (ofThings) of = join - 2;
  // `The mayor of Riga and Greenpeace`
  if (of === join - 2 && isOf(tokens[of + 1], PLACE)) return null;
  if (of === join - 1 || of <= floor || tokens[of]?.lower !== 'of') return null;
  for (let start = of - 1; start >= Math.max(floor, of - LONGEST_OFFICE); start -= 1) {
    if (!isOf(tokens[start], DETERMINER)) continue;
    const one = phraseStartingAt(clauses, start, join);
    const makes = MAKES.has(tokens[one?.head ?? start]);
    const held = ofThings ? makes : makes || isOf(tokens[one?.head ?? start], ROLE | SOMEBODY);
    const whole = one?.to === join && one.head === of - 1 && held;
    return whole && one.name === null ? { ...one, to } : null;
  }
  return null;
}

/** `Tarn`, the `20` and `th` of `20th Century Tarn` */
const isOfName = (token: Token | undefined): boolean =>
  token?.capital === true || token?.kind === 'number' || token?.lower === 'th';

/** `Ann Lee, Director of the Study, and Chairman of the Centre, says` */
function inTwoOffices(
  clauses: Clauses,
  { from }: NounPhrase,
  join: number,
  floor: number,
): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (from !== join + 1 || !isOf(tokens[from], ROLE) || !HELD.has(tokens[from + 1])) return null;
  for (let comma = join - 1; comma > floor; comma -= 1) {
    if (tokens[comma]?.text !== ',' || nameAt[comma - 1] === undefined) continue;
    const office = isOf(tokens[comma + 1], DETERMINER) ? comma + 2 : comma + 1;
    if (!isOf(tokens[office], ROLE)) return null;
    const named = phraseEndingAt(clauses, comma - 1, floor);
    return named?.name == null ? null : named;
  }
  return null;
}

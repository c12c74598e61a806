import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { hasCalling } from './calling.ts';

/** Who leads a team on the field, and from beside it: each is told of by any of these words. */
const ON_FIELD: readonly string[] = ['captain', 'skipper'];
const BESIDE: readonly string[] = ['manager', 'coach', 'boss'];

const alike = (head: string): readonly string[] | undefined =>
  [ON_FIELD, BESIDE].find((words) => words.includes(head));

/** `the England captain`, `the Hexham boss`: whoever leads a team that is told by its name. */
export function leadsTeam({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean {
  if (head !== to - 1 || head < from + 2 || tokens[from]?.lower !== 'the') return false;
  return tokens[head - 1]?.capital === true && alike(tokens[head]?.lower ?? '') !== undefined;
}

/**
 * Whether the one whom the sentence before is about can lead a team, of whom the story tells no calling; nobody else may be told
 * to lead one so. Who manages a team is told of again only where he has just spoken: not in `Bo Falk scored. The Hexham boss said`.
 */
export function canLeadTeam(
  { titles }: Resolver,
  person: CastPerson,
  head: string,
  { part }: Antecedent,
): boolean {
  const leaders = alike(head);
  if (leaders === undefined || hasCalling(person) || (leaders === BESIDE && part !== 'SPEAKS')) return false;
  return !leaders.some((word) => titles.isTold(word));
}

/** `the owners and skippers`; not so `the former Wales and Lions coach`, who led two teams. */
export function joinsSeveral({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean {
  const and = tokens.slice(0, to).findIndex(({ lower }, i) => i > from && lower === 'and');
  if (and === -1) return false;
  const teams = itemAt(tokens, and - 1)?.capital === true && tokens[and + 1]?.capital === true;
  return !teams || and > head || head !== to - 1 || alike(tokens[head]?.lower ?? '') === undefined;
}

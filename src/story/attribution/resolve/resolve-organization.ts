import { itemAt } from '../../item-at.ts';
import { describe } from '../../people/description.ts';
import { nameOf } from '../bodies/bodies-by-word.ts';
import { nameStart } from '../bodies/organization.ts';
import { nameBetween } from './name-between.ts';
import { sentenceAt } from '../cues/finding.ts';
import { NOBODY, spanOfPhrase, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { bodyBehind } from '../phrases/body-behind.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { resolveLetters } from './resolve-letters.ts';

/** From the name of a body to its entry; `club`: the one that a plural or a town means. */
export function resolveOrganization(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  club: UnnamedPhrase | null,
): Resolution {
  const { tokens, passage } = clauses;
  const from = nameStart(clauses, phrase);
  const first = tokens[from];
  const last = itemAt(tokens, phrase.to - 1);
  if (first === undefined || last === undefined) return NOBODY;
  const one = phrase.to - from === 1 && first.capital;
  const short = one ? resolveLetters(resolver, clauses, phrase, first) : null;
  if (short !== null) return short;
  const whole = one ? (resolver.bodies.beginningWith(first.lower) ?? club) : null;
  const name = whole === null ? nameBetween(passage.text, first, last) : nameOf(whole);
  const entry = resolver.roster.organization(name);
  resolver.roster.mention(entry, passage, spanOfPhrase(clauses, phrase));
  noteRole(resolver, clauses, phrase, entry);
  return { entry, chain: [], confidence: SURE.ORGANIZATION };
}

/** `The owner, Nordbank AG, said`: words on which `the owner` can point back. */
function noteRole({ roster }: Resolver, clauses: Clauses, { from }: NounPhrase, entry: RosterEntry): void {
  const { tokens, passage } = clauses;
  if (itemAt(tokens, from - 1)?.text !== ',') return;
  const role = phraseEndingAt(clauses, from - 2, sentenceAt(passage, from).from);
  if (role === null || bodyBehind(clauses, role, from) === null) return;
  const words = tokens.slice(role.from, role.to).map(({ lower }) => lower);
  roster.told(entry, describe(words), spanOfPhrase(clauses, role));
}

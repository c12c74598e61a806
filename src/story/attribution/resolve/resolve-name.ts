import type { CastPerson, NameMention } from '../../people/person.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { NOBODY, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';

/** The person that a name means. */
export function resolveName(resolver: Resolver, name: NameMention): Resolution {
  // Two of that name were named together: nothing tells which of them is meant.
  if (name.doubtful)
    return { ...NOBODY, rivals: [name.person, ...name.rivals].map((one) => resolver.roster.person(one)) };
  const entry = resolver.roster.person(name.person);
  const rivals = name.rivals.map((one) => resolver.roster.person(one));
  const first = name.person.fullMention ?? name.person.mentions[0];
  const shared = name.byTurns ? SURE.BY_TURNS : SURE.NAMESAKE;
  const plain = rivals.length === 0 ? SURE[name.form] : shared;
  const sure = name.orCompany ? SURE.OR_COMPANY : plain;
  const alone: Resolution = { entry, chain: [], confidence: sure, rivals };
  if (first === undefined || first === name) return alone;
  const [from, to] = [spanOfWords(resolver, name), spanOfWords(resolver, first)];
  // In a headline the full name stands before the first of the text.
  if (name.form === 'FULL_NAME' && from.start < to.start) return alone;
  return { ...alone, chain: [{ from, to, rule: name.form }] };
}

/** The person that words with or without a name were tied to, from those words on. */
export function resolvePerson(resolver: Resolver, { name }: Antecedent, person: CastPerson): Resolution {
  if (name !== null) return resolveName(resolver, name);
  // A pronoun nobody's name stands behind.
  return { entry: resolver.roster.person(person), chain: [], confidence: SURE.PRONOUN };
}

import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/span.ts';
import type { Passage } from '../passage.ts';
import { isCountry, isNationality, isPlace } from '../words/gazetteer.ts';
import { GROUPS } from '../words/roles.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import { isBusinessNoun, nameOf } from './named-bodies.ts';
import { led, spanOfPhrase, SURE } from './resolution.ts';
import type { Resolution, Resolver } from './resolution.ts';
import type { RosterEntry } from './roster.ts';

/** Paragraphs that `the company` may reach back over to a name that does not tell of one. */
const REACH = 3;

/**
 * Whom `the company` or `the bank` means: the one body of the story that it can mean; null if several or none can.
 * `describe` resolves a body told of without a name: `Tavonia's central bank`.
 */
export function resolveBodyNoun(
  resolver: Resolver,
  passage: Passage,
  from: Span,
  noun: string,
  describe: (phrase: UnnamedPhrase) => Resolution,
): Resolution | null {
  const { roster, bodies } = resolver;
  const named = bodies.onlyBefore(noun, from.start);
  const firms = isBusinessNoun(noun) ? roster.organizations().filter(isPlainName) : [];
  if (named === 'SEVERAL') return null;
  if (named === null) {
    const firm = roster.organizations().length === 1 ? firms[0] : undefined;
    const last = firm?.mentions.findLast(({ span }) => span.start < from.start);
    if (firm === undefined || last === undefined || passage.position - last.paragraph > REACH) return null;
    if (bodies.hasOther(firm.name.toLowerCase(), from.start)) return null;
    roster.mention(firm, passage, from);
    return { entry: firm, chain: [{ from, to: last.span, rule: 'DESCRIPTION' }], confidence: SURE.GROUP };
  }
  const { clauses, phrase } = named;
  const to = spanOfPhrase(clauses, phrase);
  if (clauses.tokens[phrase.head]?.capital !== true)
    return led({ from, to, rule: 'DESCRIPTION' }, describe(named), SURE.GROUP);
  const name = nameOf(named);
  // `Norvik Foods fell. Veloce said it would bid. The company …`
  if (firms.some((firm) => !name.startsWith(firm.name))) return null;
  const entry = roster.organization(name);
  roster.mention(entry, clauses.passage, to);
  roster.mention(entry, passage, from);
  return { entry, chain: [{ from, to, rule: 'DESCRIPTION' }], confidence: SURE.GROUP };
}

/** A name of one word that tells nothing of what it is: `Nokia`, not `Norway` or `NATO`. */
function isPlainName({ name }: RosterEntry): boolean {
  const folded = fold(name);
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
    !GROUPS.has(folded) &&
    !isCountry(folded) &&
    !isNationality(folded) &&
    !isPlace(folded)
  );
}

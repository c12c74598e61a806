import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/span.ts';
import type { Passage } from '../passage.ts';
import { isCountry, isNationality, isPlace } from '../words/gazetteer.ts';
import { GROUPS } from '../words/roles.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import { isBusinessNoun, nameOf } from './named-bodies.ts';
import { WordList } from '../words/word-list.ts';
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
  if (named === 'SEVERAL') {
    const speaker = isBusinessNoun(noun)
      ? onlySpeaking(roster, from.start)
      : lastSpeaking(resolver, passage, from.start, noun);
    return speaker === null ? null : again(resolver, passage, from, speaker);
  }
  if (named === null) {
    const firm = roster.organizations().length === 1 ? firms[0] : undefined;
    if (firm === undefined || bodies.hasOther(firm.name.toLowerCase(), from.start)) return null;
    return again(resolver, passage, from, firm);
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

/** A body last named not far before some words, as whom they mean. */
function again({ roster }: Resolver, passage: Passage, from: Span, firm: RosterEntry): Resolution | null {
  const last = firm.mentions.findLast(({ span }) => span.start < from.start);
  if (last === undefined || passage.position - last.paragraph > REACH) return null;
  roster.mention(firm, passage, from);
  return { entry: firm, chain: [{ from, to: last.span, rule: 'DESCRIPTION' }], confidence: SURE.GROUP };
}

/** Bodies that speak of companies and are none that a story is about: brokers, raters, the press. */
const SPEAKS_OF_OTHERS =
  /(?:['’]s|\b(?:securities|research|ratings?|advis[eo]rs|partners|capital|analytics|asset management|investors? service|news|times|journal|post|magazine|exchange|estimates))$/iu;

/** `Orme Mills Plc said it sold its unit to Voss Ltd. The company said …`: the only body that has spoken before an offset. */
function onlySpeaking(roster: Resolver['roster'], before: number): RosterEntry | null {
  const [firm, ...others] = roster
    .organizations()
    .filter(({ mentions }) => mentions.some(({ span }) => span.start < before));
  if (firm === undefined || others.length > 0 || SPEAKS_OF_OTHERS.test(firm.name)) return null;
  const words = fold(firm.name).split(' ');
  const last = words.at(-1) ?? '';
  const other = NO_BUSINESS.hasWord(words[0] ?? '') || (NO_BUSINESS.hasWord(last) && words.length > 1);
  return other || words.some(isNationality) || isCountry(fold(firm.name)) || isPlace(fold(firm.name))
    ? null
    : firm;
}

/**
 * `The Orme Ministry was silent. The Brae Ministry said it rained. The ministry added`: of several that a noun can mean the one
 * last named before an offset, if it has just spoken.
 */
function lastSpeaking(
  { roster, bodies }: Resolver,
  passage: Passage,
  before: number,
  noun: string,
): RosterEntry | null {
  const last = bodies.lastBefore(noun, before);
  if (last === null || passage.index - last.clauses.passage.index > 1) return null;
  const name = nameOf(last);
  return roster.organizations().find((entry) => entry.name === name) ?? null;
}

/** What a body that is no company is called by. */
const NO_BUSINESS = new WordList(`
  ministry department agency police army court union commission committee council board office embassy administration
  association university college museum hospital charity foundation institute trust authority society league alliance
  congress senate parliament party government bureau service house kremlin fed treasury`);

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

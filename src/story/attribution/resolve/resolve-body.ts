import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';
import type { Passage } from '../../passage.ts';
import { isNationality } from '../../words/gazetteer.ts';
import { WordList } from '../../words/word-list.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { WHENCE } from '../bodies/organization.ts';
import type { Description } from '../../people/description.ts';
import { nameOf } from '../bodies/bodies-by-word.ts';
import { isBusinessName, isBusinessNoun } from '../bodies/named-bodies.ts';
import { isThence } from '../bodies/whence.ts';
import { led, spanOfPhrase, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { onlyGroup } from './only-group.ts';
import { isOffice, isPlainName } from './plain-body.ts';

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
      ? onlySpeaking(resolver, passage, from.start)
      : lastSpeaking(resolver, passage, from.start, noun);
    return speaker === null ? null : again(resolver, passage, from, speaker);
  }
  if (named === null) {
    if (GROUPS_TOO.hasWord(noun)) {
      const group = onlyGroup(resolver, from.start);
      return group === null ? null : again(resolver, passage, from, group);
    }
    const firm = firms[0];
    // `Orvello said it lost. The Tide Ministry said it rained. The company said`
    if (roster.organizations().some((one) => one !== firm && !isOffice(one))) return null;
    if (firm === undefined || bodies.hasOther(firm.name.toLowerCase(), from.start)) return null;
    return again(resolver, passage, from, firm);
  }
  const { clauses, phrase } = named;
  if (clauses.tokens[phrase.head]?.capital !== true)
    return led({ from, to: spanOfPhrase(clauses, phrase), rule: 'DESCRIPTION' }, describe(named), SURE.GROUP);
  // `Norvik Foods fell. Veloce said it would bid. The company …`
  if (firms.some((firm) => !nameOf(named).startsWith(firm.name))) return null;
  const meant = toNamed(resolver, passage, from, named);
  return CLUBS.hasWord(noun) && tellsOfOtherClub(resolver, nameOf(named), from)
    ? { ...meant, confidence: SURE.EITHER }
    : meant;
}

const CLUBS = new WordList('club team side franchise');
/** `Northbridge boss`, `Brae City captain`: the first words name a club. */
const OF_CLUB =
  /^(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)* (?:boss|manager|coach|captain|skipper|chairman|striker|midfielder|defender|winger|goalkeeper)$/u;

/**
 * `Northbridge said Ruhl would stay. Brae Rovers are keen. The club said`, `Northbridge boss Karl Ruhl`: whether a story tells of another
 * club than one that has not spoken, though by no word for one.
 */
function tellsOfOtherClub({ roster }: Resolver, name: string, { start }: Span): boolean {
  const club = roster.organizations().find((one) => one.name === name);
  if (club?.mentions.filter(({ span }) => span.start < start).length !== 1) return false;
  return roster.entries.some((one) => {
    if (one.kind === 'ORGANIZATION')
      return one !== club && isPlainName(one) && one.mentions.some(({ span }) => span.start < start);
    const told = one.person?.descriptions.keys() ?? [];
    return [...told].some((text) => !name.includes(OF_CLUB.exec(text)?.[1] ?? name));
  });
}

/** `the pension fund`, `the Riga-based company`: the one body of which the story tells so, or that the noun alone can mean. */
export function resolveBodyTold(
  resolver: Resolver,
  passage: Passage,
  from: Span,
  wanted: Description,
): Resolution | null {
  const modifiers = new Set([...wanted.modifiers].filter((word) => !tellsWhence(word)));
  const whence = [...wanted.modifiers].filter(tellsWhence);
  if (modifiers.size > 0) {
    if (wanted.head === 'court' && [...modifiers].every((word) => HIGHEST.hasWord(word))) {
      const court = resolver.bodies.topCourt(from.start);
      if (court !== null) return toNamed(resolver, passage, from, court);
    }
    const told = resolver.bodies.onlyTold({ head: wanted.head, modifiers }, from.start);
    return told === null || !isThence(resolver.clauses, told, whence, passage, from)
      ? null
      : toNamed(resolver, passage, from, told);
  }
  const meant = resolver.bodies.onlyBefore(wanted.head, from.start);
  if (meant === null || meant === 'SEVERAL') return null;
  if (!isThence(resolver.clauses, meant, whence, passage, from)) return null;
  return meant.clauses.tokens[meant.phrase.head]?.capital === true
    ? toNamed(resolver, passage, from, meant)
    : null;
}

/** What the highest court is told by. */
const HIGHEST = new WordList('high top highest supreme');

/** `Riga-based`, `Latvian` */
const tellsWhence = (word: string): boolean =>
  WHENCE.hasWord(word) || (word !== 'central' && isNationality(fold(word)));

/** From words to the body whose name they mean. */
function toNamed({ roster }: Resolver, passage: Passage, from: Span, named: UnnamedPhrase): Resolution {
  const to = spanOfPhrase(named.clauses, named.phrase);
  const entry = roster.organization(nameOf(named));
  roster.mention(entry, named.clauses.passage, to);
  roster.mention(entry, passage, from);
  return { entry, chain: [{ from, to, rule: 'DESCRIPTION' }], confidence: SURE.GROUP };
}

/** What a name that tells nothing of it can be: `Friends of the Sea said no. The group said`. */
const GROUPS_TOO = new WordList('group organization organisation charity nonprofit');

/** A body last named not far before some words, as whom they mean. */
function again({ roster }: Resolver, passage: Passage, from: Span, firm: RosterEntry): Resolution | null {
  const last = firm.mentions.findLast(({ span }) => span.start < from.start);
  if (last === undefined || passage.position - last.paragraph > REACH) return null;
  roster.mention(firm, passage, from);
  return { entry: firm, chain: [{ from, to: last.span, rule: 'DESCRIPTION' }], confidence: SURE.GROUP };
}

/** Businesses that speak of others more than of themselves: brokers. */
const SPEAKS_OF_OTHERS = /\b(?:securities|capital|analytics|bank|partners)$/iu;

/** `Orme Mills Plc said it sold its unit to Voss Ltd. The company said …`: the only body that has spoken before an offset. */
function onlySpeaking({ roster, bodies }: Resolver, passage: Passage, before: number): RosterEntry | null {
  const [firm, ...others] = roster
    .organizations()
    .filter(({ mentions }) => mentions.some(({ span }) => span.start < before));
  if (firm === undefined || others.length > 0 || SPEAKS_OF_OTHERS.test(firm.name)) return null;
  // Without it a name tells of no company: `Greenpeace said`.
  if (!isBusinessName(firm.name)) return null;
  const told = bodies.toldBefore(passage, before);
  return told === null || told.startsWith(firm.name) || firm.name.startsWith(told) ? firm : null;
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
  const [name, { end }] = [nameOf(last), spanOfPhrase(last.clauses, last.phrase)];
  const entry = roster.organizations().find((one) => one.name === name);
  // `The Brae Council sued the Orme Council`: there it does not speak.
  return entry?.mentions.some(({ span }) => span.end === end) === true ? entry : null;
}

import { itemAt } from '../../item-at.ts';
import type { AttributionStep } from '../../../domain/story.ts';
import {
  BODY,
  COURTESY_TITLE,
  DETERMINER,
  FIRST_NAME,
  GROUP,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import type { Resolution, Resolver, WordsOfSeveral } from '../mentions/resolution.ts';
import { spanOfPhrase } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { isInCapitals } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { namesGroup } from '../phrases/can-be-member.ts';
import { behindJoin } from '../phrases/joins.ts';
import { eachOfSeveral } from '../phrases/each-of-several.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { resolvePhrase } from './resolve.ts';

/** Whoever said something: one, several together, or nobody that the story tells. */
export interface Speaking {
  /** Those who are known, each once, in the order of their words. */
  readonly entries: readonly RosterEntry[];
  /** Steps from the words of each to whom they mean. */
  readonly chain: readonly AttributionStep[];
  /** How sure the least sure of the ties is. */
  readonly confidence: number;
  /** Whether the story tells of each of them who it is. */
  readonly complete: boolean;
  /** Whether the words name several. */
  readonly together: boolean;
}

const NOBODY_KNOWN: Speaking = { entries: [], chain: [], confidence: 0, complete: false, together: false };
const NOT_KNOWN: Speaking = { ...NOBODY_KNOWN, together: true };

/** Whoever a resolution tells of; of several together each of them. */
export function speakingOf(resolver: Resolver, resolution: Resolution): Speaking {
  const { entry, chain, confidence, several } = resolution;
  if (entry !== null) return { entries: [entry], chain, confidence, complete: true, together: false };
  if (several === undefined) return { ...NOBODY_KNOWN, chain };
  const together = speakTogether(resolver, several);
  return {
    ...together,
    chain: [...chain, ...together.chain],
    confidence: Math.min(confidence, together.confidence),
  };
}

/**
 * Whom words mean that name several together: `Ann Lee and her deputy, Tom Hull, said`. One of whom the story does not tell
 * who it is leaves the others; where it is in doubt whether the words are names of several at all, nobody is told:
 * `Tweed, Hadley and McCloy` can be one firm. Notes that their words are mentions of them.
 */
function speakTogether(resolver: Resolver, { clauses, phrase }: WordsOfSeveral): Speaking {
  // `Ann Lee and others`: whom nothing tells of.
  const members = eachOfSeveral(clauses, phrase)?.filter(
    (one, i, all) => !OTHERS.has(clauses.tokens[one.head]) && !tellsMore(clauses, one, all[i + 1]),
  );
  if (members === undefined || members.some((one) => isOneOffice(clauses, one))) return NOT_KNOWN;
  if (isBehindBody(clauses, members, phrase.head) || areOfAll(clauses, members)) return NOT_KNOWN;
  const resolved = members.map((one) => ({ one, ...resolvePhrase(resolver, clauses, one) }));
  const found = resolved.some(({ entry }) => entry?.kind === 'PERSON')
    ? resolved.map((one) => (isBareName(clauses, one) ? { ...one, entry: null } : one))
    : resolved;
  const inDoubt = found.some(({ one, entry }, i) => {
    const beside = [found[i - 1], found[i + 1]].filter((other) => other !== undefined);
    const canBePart = entry?.kind === 'ORGANIZATION' && beside.some((other) => canShareName(clauses, other));
    return canBePart && isInDoubt(resolver, clauses, one);
  });
  if (inDoubt) return NOT_KNOWN;
  if (
    found.some(({ one, entry }) => entry === null && !isPronoun(clauses, one) && !isFirstName(clauses, one))
  )
    return NOT_KNOWN;
  const known = found.flatMap(({ one, entry, ...rest }) => (entry === null ? [] : [{ one, entry, ...rest }]));
  const entries = [...new Set(known.map(({ entry }) => entry))];
  // Two names for one are no two.
  if (entries.length < known.length) return NOT_KNOWN;
  for (const { one, entry } of known)
    resolver.roster.mention(entry, clauses.passage, spanOfPhrase(clauses, one));
  return {
    entries,
    chain: known.flatMap(({ chain }) => chain),
    confidence: Math.min(1, ...known.map(({ confidence }) => confidence)),
    complete: known.length === members.length,
    together: true,
  };
}

/** `Tom Hull and Ann said`: a first name of whom the story tells no more. */
const isFirstName = ({ tokens }: Clauses, { from, to }: NounPhrase): boolean =>
  to - from === 1 && isOf(tokens[from], FIRST_NAME) && !isOf(tokens[from], PLACE);

/** Whether nothing but its capital makes a first name a body. */
const isBareName = (
  clauses: Clauses,
  { one, entry }: { readonly one: NounPhrase; readonly entry: RosterEntry | null },
): boolean => entry?.kind === 'ORGANIZATION' && isFirstName(clauses, one);

const OTHERS = new WordList('others');

/** `Brae Co, the second-largest bank, and Orme Co`: between commas before a name what the one before is. */
function tellsMore(
  { tokens }: Clauses,
  { name, from, to }: NounPhrase,
  next: NounPhrase | undefined,
): boolean {
  const between = itemAt(tokens, from - 1)?.text === ',' && tokens[to]?.text === ',';
  return (
    between && name === null && isOf(tokens[from], DETERMINER) && tokens[next?.from ?? to]?.capital === true
  );
}

const isPronoun = ({ tokens }: Pick<Clauses, 'tokens'>, { from, to }: NounPhrase): boolean =>
  to - from === 1 && isOf(tokens[from], SUBJECT_PRONOUN);

/** `former Norland Sen. and Reagan confidant Tom Hull`, `Spokesman for Brae and Orme Corp`: an office without an article is mostly of one. */
function isOneOffice({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  if (name !== null || isOf(tokens[from], DETERMINER | SUBJECT_PRONOUN)) return false;
  const owned = tokens.slice(from, head).some((token) => isOf(token, POSSESSIVE));
  const office = tokens[head]?.capital === false || isOf(itemAt(tokens, to - 1), ROLE | COURTESY_TITLE);
  return !owned && office && !namesGroup(tokens[head]);
}

/**
 * `Hull and Brae Ltd analyst Ann Lee`, `the Ministry of Labour and Justice`: where the last goes on a name of a body, a bare word
 * before it, or the last itself, can be a part of that name.
 */
function isBehindBody({ tokens }: Clauses, members: readonly NounPhrase[], join: number): boolean {
  const last = members.at(-1);
  if (last === undefined) return false;
  const isBare = ({ from, to }: NounPhrase): boolean => to - from === 1;
  if (isBare(last) && members.some((one) => isOfSomething(tokens, one))) return true;
  const from = behindJoin(tokens, join) ?? join;
  const words = tokens.slice(from, last.to);
  const office = words.findIndex((token) => isOf(token, ROLE));
  const body = words.slice(0, Math.max(0, office));
  if (body.length === 0 || words[office]?.capital !== false || office === words.length - 1) return false;
  const isBody = body.every(
    (token) => token.capital && !isOf(token, DETERMINER | NATIONALITY | PLACE | POSSESSIVE),
  );
  return isBody && members.slice(0, -1).some(isBare);
}

/** `Officials from the city and the county`: one group, of all that are named behind it. */
function areOfAll({ tokens }: Clauses, [first, ...others]: readonly NounPhrase[]): boolean {
  if (first?.name !== null || !namesGroup(tokens[first.head])) return false;
  const ofBody = tokens.slice(first.head + 1, first.to).some((token) => isOf(token, PREPOSITION));
  const isBody = ({ name, head }: NounPhrase): boolean =>
    name === null && isOf(tokens[head], BODY | GROUP | ORGANIZATION | PLACE);
  return ofBody && others.every(isBody);
}

/** `the Ministry of Labour` */
const isOfSomething = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'of');

/** Whether words can be a part of one name with those beside them: not `the ministry`, `he` or somebody by first and last name. */
function canShareName(
  { tokens }: Clauses,
  { one, entry }: { readonly one: NounPhrase; readonly entry: RosterEntry | null },
): boolean {
  const last = itemAt(tokens, one.to - 1);
  if (entry?.kind === 'PERSON' && one.to - one.from > 1) return false;
  return last?.capital === true && !isPronoun({ tokens }, one);
}

/**
 * Whether words can be a part of a longer name: `Development` of `the Organisation of Trade and Development`. Not so behind an
 * article of their own, of places and letters (`the EU and IMF`), and where they stand elsewhere by themselves: `Brae Foods grew.`
 */
function isInDoubt(resolver: Resolver, { tokens, passage }: Clauses, { from, to }: NounPhrase): boolean {
  const first = tokens[from];
  if (first === undefined || isOf(first, DETERMINER)) return false;
  if (to - from === 1 && (isOf(first, PLACE) || (isInCapitals(first) && first.text.length > 1))) return false;
  return !standsAlone(resolver, passage.index, passage.text.slice(first.start, itemAt(tokens, to - 1)?.end));
}

/** Paragraphs before and behind in which a name is looked for. */
const NEAR = 40;

/** Whether words stand near a passage with no `and` before or behind them. */
function standsAlone({ passages }: Resolver, index: number, words: string): boolean {
  for (const { text } of passages.slice(Math.max(0, index - NEAR), index + NEAR)) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
      if (
        !/(?:[\p{L}\p{N}]|[,;&]\s*|\band\s+)$/u.test(before) &&
        !/^(?:[\p{L}\p{N}]|,?\s*(?:and\b|&))/u.test(behind)
      )
        return true;
    }
  }
  return false;
}

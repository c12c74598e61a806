import type { AttributionStep } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import { DETERMINER, FIRST_NAME, isOf, PLACE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Resolution, Resolver, WordsOfSeveral } from '../mentions/resolution.ts';
import { spanOfPhrase } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { eachOfSeveral } from '../phrases/each-of-several.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canBeOne, isNameOfOne, isPronounAlone } from './can-be-one.ts';
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
 * who it is, as of a pronoun, leaves the others; where it is in doubt whether the words are names of several at all, nobody is told:
 * `Tweed, Hadley and McCloy` can be one firm. Notes that their words are mentions of them.
 */
function speakTogether(resolver: Resolver, { clauses, phrase }: WordsOfSeveral): Speaking {
  // `Ann Lee and others`: whom nothing tells of.
  const members = eachOfSeveral(clauses, phrase)?.filter(
    (one, i, all) => !OTHERS.has(clauses.tokens[one.head]) && !tellsMore(clauses, one, all[i + 1]),
  );
  if (members === undefined || canBeOne(clauses, members, phrase)) return NOT_KNOWN;
  const resolved = members.map((one) => ({ one, ...resolvePhrase(resolver, clauses, one) }));
  const found = resolved.some(({ entry }) => entry?.kind === 'PERSON')
    ? resolved.map((one) => (isBareName(clauses, one) ? { ...one, entry: null } : one))
    : resolved;
  if (isNameOfOne(resolver, clauses, found, phrase)) return NOT_KNOWN;
  if (
    found.some(
      ({ one, entry }) => entry === null && !isPronounAlone(clauses, one) && !isFirstName(clauses, one),
    )
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

import type { Span } from '../../../domain/span.ts';
import type { AttributionStep } from '../../../domain/story.ts';
import { tokensSpan } from '../../passage.ts';
import type { Passage } from '../../passage.ts';
import type { IntroducedSources } from './introduced-sources.ts';
import type { NamedBodies } from '../bodies/named-bodies.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Pronouns } from './pronouns-meant.ts';
import type { Roster, RosterEntry } from './roster.ts';
import type { Titles } from './titles.ts';
import type { Turns } from '../turns/turns.ts';

/** Whom a phrase means, and by which steps. */
export interface Resolution {
  readonly entry: RosterEntry | null;
  readonly chain: readonly AttributionStep[];
  /** How sure the tie from phrase to speaker is, between 0 and 1. */
  readonly confidence: number;
  /** Others whom the phrase can mean. */
  readonly rivals?: readonly RosterEntry[];
  /** The words that mean several who speak together, none of whom is the `entry`. */
  readonly several?: WordsOfSeveral;
}

/** `Ann Lee and Peter Orme`: words of a passage that name several together. */
export interface WordsOfSeveral {
  readonly clauses: Clauses;
  readonly phrase: NounPhrase;
}

/** What resolving needs to know of the story. */
export interface Resolver {
  /** The source text. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Of each passage. */
  readonly clauses: readonly Clauses[];
  readonly titles: Titles;
  readonly sources: IntroducedSources;
  readonly bodies: NamedBodies;
  readonly pronouns: Pronouns;
  readonly roster: Roster;
  readonly turns: Turns;
}

/** Nobody that the story tells. */
export const NOBODY: Resolution = { entry: null, chain: [], confidence: 0 };

/** From a mention by one step to what the rest begins with; no surer than the step. */
export function led(step: AttributionStep, rest: Resolution, sure = 1): Resolution {
  return { ...rest, chain: [step, ...rest.chain], confidence: Math.min(sure, rest.confidence) };
}

/** How sure each kind of mention is before what is measured of its rule and its surroundings: `calibrated`. */
export const SURE = {
  FULL_NAME: 0.99,
  SURNAME: 0.98,
  /** A surname of several, by the one named last. */
  NAMESAKE: 0.75,
  /** The same where another is named as often: `Ada Ruhl said. Ida Ruhl said. Ruhl said` */
  BY_TURNS: 0.27,
  /** A surname that a company of the story goes by as well. */
  OR_COMPANY: 0.5,
  UNNAMED: 0.95,
  /** Of whom words with `the` should have told before. */
  UNMET: 0.85,
  /** The same where whoever has just spoken can be meant for all the story tells. */
  HARDLY_MET: 0.6,
  ORGANIZATION: 0.9,
  TITLE: 0.85,
  DESCRIPTION: 0.8,
  PRONOUN: 0.9,
  GROUP: 0.75,
  /** Another word for the office of whoever the sentence before is about. */
  RUNNING: 0.6,
  /** A word for whoever has just spoken, of whom the story has told no such thing. */
  JUST_TOLD: 0.3,
  /** A pronoun for whoever was named last or for the one whose relative that is. */
  EITHER: 0.25,
};

/** The source behind a phrase. */
export function spanOfPhrase(clauses: Clauses, phrase: NounPhrase): Span {
  return tokensSpan(clauses.passage, phrase.from, phrase.to);
}

/** The source behind words of a passage, such as a name or what a pronoun points at. */
export function spanOfWords(
  { passages }: Resolver,
  { passage, start, end }: { readonly passage: number; readonly start: number; readonly end: number },
): Span {
  const flow = passages[passage]?.flow;
  return flow === undefined ? { start: 0, end: 0 } : flow.spanOf(start, end);
}

import { lastCharacter } from '../../last-character.ts';
import type { AttributionMethod } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import type { Utterance, UtterancePart } from '../../quotes/utterances.ts';
import type { Sentence } from '../../tokens.ts';
import type { CuePhrase, Tie } from '../subjects/cue-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

/** What a rule found: the words that name the speaker, and the words of saying. */
export interface Finding {
  readonly method: AttributionMethod;
  /** Where the phrase and the cue stand. */
  readonly clauses: Clauses;
  readonly phrase: NounPhrase;
  /** Tokens of the cue; null if the speaker is taken over without one. */
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** How the phrase belongs to the cue, or to the words if there is none; undefined where it is the subject. */
  readonly tie: Tie | undefined;
  /** Those who passed the words on, outermost first. */
  readonly via: readonly NounPhrase[];
  /** The turn of a transcript that the words are quoted in: whoever speaks there passes them on. */
  readonly within: { readonly clauses: Clauses; readonly phrase: NounPhrase } | undefined;
  /** How sure the rule is that the phrase is the speaker, between 0 and 1. */
  readonly confidence: number;
}

/** An utterance, with what was found for it. */
export interface Spoken {
  readonly utterance: Utterance;
  readonly finding: Finding | null;
}

/** What a rule sees of the story. */
export interface RuleContext {
  readonly passages: readonly Passage[];
  readonly clauses: readonly Clauses[];
  readonly utterance: Utterance;
  /** The part the rule looks around: rules are tried on the first part, then on the last. */
  readonly part: UtterancePart;
  readonly sentence: Sentence;
  /** Whether the part is cried at what somebody does, nobody tells by whom: whoever is told of around it does not speak. */
  readonly isCried: boolean;
  /** The utterance before, with what was found for it. */
  readonly previous: Spoken | null;
  /** All utterances before, the last of which is `previous`. */
  readonly all: readonly Spoken[];
}

/** One way in which a text tells who speaks. */
export interface AttributionRule {
  readonly name: string;
  find(context: RuleContext): Finding | null;
}

/** The clauses of the passage a part stands in. */
export function clausesOfPart(context: RuleContext): Clauses {
  const clauses = context.clauses[context.part.passage.index];
  if (clauses === undefined)
    throw new RangeError(`no clauses for paragraph ${context.part.passage.index + 1}`);
  return clauses;
}

/** A finding, without a cue unless one is told. All are made here, of one layout: V8 reads the fields of such fastest. */
export function makeFinding(
  method: AttributionMethod,
  clauses: Clauses,
  phrase: NounPhrase,
  confidence: number,
  { cue = null, tie, via = [] }: { cue?: Finding['cue']; tie?: Tie | undefined; via?: Finding['via'] } = {},
): Finding {
  return { method, clauses, phrase, cue, tie, via, within: undefined, confidence };
}

/** A finding from a cue and its subject. */
export function findingOf(
  method: AttributionMethod,
  clauses: Clauses,
  cue: CuePhrase,
  confidence: number,
): Finding {
  const { from, to, subject, tie, via } = cue;
  return makeFinding(method, clauses, subject, confidence, {
    cue: { from, to },
    tie,
    via: [...via].reverse(),
  });
}

/** The sentence a token stands in. */
export function sentenceAt(passage: Passage, token: number): Sentence {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.sentences[middle]?.to ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return passage.sentences[low] ?? { from: 0, to: passage.tokens.length };
}

/** Whether words end with a comma, `"We go,"`: their own attribution follows, and nobody else speaks them. */
export function awaitsAttribution({ passage, piece }: UtterancePart): boolean {
  const found = passage.pieces[piece];
  return found !== undefined && lastCharacter(passage.text.slice(found.start, found.end)) === ',';
}

import type { Sentence } from '../../tokens.ts';
import { SAYINGS, SKETCHES } from '../../words/sayings.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, isNounHere } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import {
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NO_NOUN,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../words/word-classes.ts';

/** Most tokens between a saying and the words: `his remarks on the harbour of "…"`. */
const LONGEST_TOPIC = 6;

/** Most tokens from an owner to the noun: `Ruhl's very first public promise`. */
const LONGEST_OWNED = 4;

/**
 * A noun for something said, with its owner, that leads to the words: `Ruhl's promise to be "…"`, `her claim that
 * the plan was "…"`, `a warning from Ruhl about "…"`. The owner speaks.
 */
export function nounCueAt(clauses: Clauses, sentence: Sentence, i: number, before: number): CuePhrase | null {
  const noun = clauses.tokens[i];
  if (noun === undefined || noun.capital || clauses.nameAt[i] !== undefined || !SAYINGS.has(noun.lower))
    return null;
  const behind = ownerBehind(clauses, sentence, i + 1);
  const owner = ownerBefore(clauses, sentence, i) ?? behind;
  if (owner === null || !canJudge(clauses, owner)) return null;
  if (owner === behind && owner.to === before) return null;
  if (!leadsToWords(clauses, owner === behind ? owner.to : i + 1, before, SKETCHES.has(noun.lower)))
    return null;
  return { from: i, to: i + 1, cueClass: 'EVALUATION', subject: owner, via: [], tie: 'OWNER' };
}

/** Whose it is: `Ruhl's`, `the minister's`, `his` before a noun and its adjectives. */
export function ownerBefore(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = noun - 1; i >= sentence.from && noun - i <= LONGEST_OWNED; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return null;
    // `showed her the note`: what has an article is nobody's.
    if (/^(?:an?|the)$/.test(token.lower)) return null;
    if (/^(?:his|her|their)$/.test(token.lower)) return { from: i, to: i + 1, head: i, name: null };
    if (isOf(token, POSSESSIVE)) {
      const phrase = phraseEndingAt(clauses, i - 1, sentence.from);
      return phrase === null ? null : withThoseBefore(clauses, sentence, phrase);
    }
    if (token.kind === 'punctuation' || isFiniteVerb(clauses, i)) return null;
  }
  return null;
}

/** `by Ruhl`, `from the ministry`, `among diplomats` right behind the noun. */
function ownerBehind(clauses: Clauses, sentence: Sentence, at: number): NounPhrase | null {
  if (!/^(?:by|from|among)$/.test(clauses.tokens[at]?.lower ?? '')) return null;
  return somebodyFrom(clauses, at + 1, sentence.to);
}

/** Sayings behind which an infinitive tells what will be done, and those behind which it stands as often as a noun. */
const PROMISES = new WordList('vow vows promise promises pledge pledges demand demands refusal');
const BEHIND_VERB = new WordList('up out off down back away over');
const PROMISES_OR_HARMS = new WordList('threat threats call calls plea challenge');

/** `Ruhl's vow to "tear up" the deal`: a fragment that begins with its verb; not so in `a threat to "peace"`. */
function promisesTo(clauses: Clauses, noun: number, quote: number): boolean {
  const [first, second] = wordsBetweenMarks(clauses, quote);
  if (first?.kind !== 'word' || first.capital || isOf(first, NO_NOUN)) return false;
  // No noun and no adjective has these behind it: `to "tear up" the deal`, `to "abolish" the board`, not `to "big oil"`.
  const next = second ?? clauses.tokens[quote + 1];
  if (!isOf(next, DETERMINER | OBJECT_PRONOUN | PREPOSITION) && !BEHIND_VERB.has(next)) return false;
  const token = clauses.tokens[noun];
  // `Her plan pledges to "lift" wages`
  if (!isNounHere(clauses, noun)) return false;
  return PROMISES.has(token) || (PROMISES_OR_HARMS.has(token) && second?.kind === 'word');
}

const CAME = new WordList('came comes arrived arrives followed follows');

/** Whether what stands between a saying and the words makes them its content. */
function leadsToWords(clauses: Clauses, from: number, before: number, sketch: boolean): boolean {
  const { tokens } = clauses;
  let i = from;
  while (i < before && (tokens[i]?.lower === 'on' || isOf(tokens[i], DAY_OR_MONTH))) i += 1;
  const next = tokens[i];
  if (next === undefined || i >= before) return i === before;
  if (next.lower === 'that' || (next.lower === 'to' && tokens[i + 1]?.kind === 'word')) return true;
  if (next.lower === 'to') return i + 1 === before && promisesTo(clauses, from - 1, before);
  // `Ruhl's response came by text message: "…"`
  if (CAME.has(next)) return tokens[before]?.text === ':' && !holdsFiniteVerb(clauses, i + 1, before);
  if (next.text === ':' || next.text === ',') return i + 1 === before;
  if (/^(?:was|is|were|are)$/.test(next.lower)) return tokens[i + 1]?.lower === 'that' || i + 1 === before;
  if (!/^(?:of|for|about|on|in|against)$/.test(next.lower)) return false;
  for (let j = i; j < before; j += 1) {
    if (tokens[j]?.text === ',' || isFiniteVerb(clauses, j)) return false;
    if (tokens[j]?.lower === 'as') return sketch;
  }
  return before - i <= LONGEST_TOPIC;
}

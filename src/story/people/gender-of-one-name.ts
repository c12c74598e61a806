import type { Gender } from '../../domain/story.ts';
import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { A_OR_AN } from '../words/function-words.ts';
import { genderOfFirstName, leansToOne } from '../words/gazetteer.ts';
import { genderOfPronoun } from '../words/pronouns.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  PLACE,
  PREPOSITION,
  ROLE,
  SAYING,
  SOMEBODY,
  STOP,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { WHO_OR_WHOSE } from '../words/relatives.ts';
import { ageAfter } from './apposition.ts';
import { isFirstNameAlone } from './first-name-alone.ts';
import type { FoundRun } from './mention.ts';
import { callingAt } from './one-name.ts';

/** Longest way from a name to the `his` or `her` that tells of it, in tokens. */
const LONGEST = 24;

/**
 * The gender of somebody of one name where it is told how old or what they are: `David, 31, lost his job`, `Anna, a cook,`. By the
 * first `his` or `her` of their own sentence, else by the list of first names; null where the two differ or neither tells.
 */
export function genderOfOneName({ name: [first, more], run, tokens, quoted }: FoundRun): Gender | null {
  if (first === undefined || more !== undefined || quoted || tokens[run.to]?.text !== ',') return null;
  const aged = ageAfter(tokens, run.to) !== null;
  if (!aged && !A_OR_AN.has(tokens[run.to + 1])) return null;
  const years = tokens[run.to + 1]?.lower === 'aged' ? 4 : 3;
  const at = aged ? run.to + years : run.to + 1;
  // `Anna, 31, hired a cook`
  const head = isOf(tokens[at], FINITE | PAST) ? null : callingAt(tokens, at, true);
  if (!aged && head === null) return null;
  const own = ownGender(tokens, run.from, head === null ? at : tokens.indexOf(head, at) + 1);
  const { folded } = first.word;
  const listed = run.titled || !isFirstNameAlone(first) ? null : genderOfFirstName(folded);
  if (own === null || listed === null || leansToOne(folded)) return own ?? listed;
  return own === listed ? own : null;
}

/** The gender that `lost his job`, `who hurt herself` tell from a token on of whoever the sentence is about; null where nobody else may be meant. */
function ownGender(tokens: readonly Token[], name: number, from: number): Gender | null {
  const begins = beginsSentence(tokens, name) || isOf(itemAt(tokens, name - 1), CONJUNCTION | SUBORDINATOR);
  if (!begins && !WHO_OR_WHOSE.has(tokens[from])) return null;
  for (let i = from; i < Math.min(from + LONGEST, tokens.length); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || isOf(token, STOP | SAYING)) return null;
    if (token.capital ? !isOf(token, PLACE | DAY_OR_MONTH) : isOf(token, ROLE | SOMEBODY)) return null;
    if (OWNS.has(token) && (token.lower !== 'her' || isOwnedThing(tokens[i + 1])))
      return genderOfPronoun(token.lower);
    // `whose wife left him`, `saw her`
    if (genderOfPronoun(token.lower) !== null || token.lower === 'whose') return null;
  }
  return null;
}

const OWNS = new WordList('his her himself herself');

/** `her job`; not `saw her in Brae`. */
const isOwnedThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isOf(token, PREPOSITION | CONJUNCTION | SUBORDINATOR | DETERMINER | ADVERB | AUXILIARY);

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GROUP,
  isOf,
  PAST,
  PREPOSITION,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What `states` has behind it where it is a verb; not so in `has state and local taxes`, `banks and state officials`. */
const STATED = new WordList(': , that how why what whether');

export const statesThat = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'quote' || STATED.has(next) || isOf(next, DETERMINER | SUBJECT_PRONOUN);

const CLEAR = new WordList('clear plain known');

/** Behind `made clear`, `made it clear` or `made it plain`; null where the verb at a token makes something else. */
export function behindClear(tokens: readonly Token[], verb: number): number | null {
  const clear = tokens[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1;
  return CLEAR.has(tokens[clear]) ? clear + 1 : null;
}

/** What is heard of many, told by a noun before `of`: `cries of "Shame"`. */
const HEARD = new WordList(
  'chants shouts cries screams yells jeers cheers taunts howls groans moans murmurs whispers sighs calls',
);

export const isHeardOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' && HEARD.has(tokens[i]);

/** How far before a noun its article is looked for, in tokens. */
const ARTICLE_REACH = 3;

/** `a dour government report`: one thing ends here, whose verb would end in -s; not so `a group of bankers report`. */
export function isOneThing({ tokens }: Clauses, end: number): boolean {
  if (!isOf(tokens[end], GROUP) || tokens[end]?.capital === true) return false;
  for (let i = end - 1; i >= Math.max(0, end - ARTICLE_REACH); i -= 1) {
    if (isOf(tokens[i], DETERMINER)) return /^an?$/.test(tokens[i]?.lower ?? '');
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], PREPOSITION)) return false;
  }
  return false;
}

/** Verbs behind which stands what is to be done, with a subject of its own: `request that gifts be sent`. */
const ASKS = new WordList('request order demand');
/** What is written, and asks for nothing. */
const WRITTEN = new WordList('records record documents papers emails files');

/**
 * `filed the records request that`, `the records request that produced the letters`: a noun behind one that cannot ask, told
 * of by what another does to it or by its own clause; not so `officials demand that`.
 */
export function isRequest(clauses: Clauses, sentence: Sentence, end: number, noun: number): boolean {
  const { tokens } = clauses;
  if (tokens[noun + 1]?.lower !== 'that' || end !== noun - 1 || !ASKS.has(tokens[noun])) return false;
  const thing = phraseEndingAt(clauses, end, sentence.from);
  if (thing?.name !== null || !isOf(tokens[thing.from], DETERMINER)) return false;
  const verb = tokens[noun + 2];
  if (isOf(verb, PAST) && isOf(tokens[noun + 3], DETERMINER)) return true;
  if (isOf(verb, FINITE) && !isOf(verb, AUXILIARY)) return true;
  if (isOf(tokens[end], SOMEBODY) && !WRITTEN.has(tokens[end])) return false;
  const main = thing.from - 1;
  return isFiniteVerb(clauses, main) && cueWord(tokens, main) === null;
}

/** Nouns in the plural with the shape of a verb of saying. */
const PLURALS = new WordList('crows wonders muses rails groans moans objects reasons');

/** `the idea that crows recognize people`, `found that rails bend`: several that do something, and nobody's verb. */
export function arePlural({ tokens }: Clauses, i: number): boolean {
  if (!PLURALS.has(tokens[i]) || itemAt(tokens, i - 1)?.lower !== 'that') return false;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.capital || next.lower === 'that') return false;
  return (
    !isOf(next, DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR) &&
    !/^(?:wh.+|how)$/.test(next.lower)
  );
}

/** `Some say he will go`: not `they want some say in it`, `some say the plan had was lost`. */
export function isSomeSay({ tokens }: Clauses, { from }: Sentence, say: number): boolean {
  if (!/^(?:some|more)$/.test(itemAt(tokens, say - 1)?.lower ?? '')) return false;
  const before = itemAt(tokens, say - 2);
  if (say - 1 > from && before?.kind !== 'punctuation' && !isOf(before, CONJUNCTION)) return false;
  const next = tokens[say + 1];
  return next?.lower === 'that' || next?.capital === true || isOf(next, SUBJECT_PRONOUN | DETERMINER);
}

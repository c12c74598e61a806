import { itemAt } from '../../item-at.ts';
import { endsInS } from '../../words/inflect.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/* Nouns with the shape of a verb of saying, told by what stands around them. */

/** What figures do. */
export const FELL = new WordList('fell rose grew sank slid');
const MOVED = new WordList(`
  fell rose grew sank slid dropped jumped climbed soared surged declined increased decreased dipped edged eased tumbled plunged
  totalled totaled doubled tripled`);
const LEADS_TO_MATTER = new WordList('for of on against by from about over to');
/** Furthest verb of what is claimed, in tokens. */
const LONGEST_MATTER = 7;

/** `claims for dole money fell`, `reports of fraud are false`: a plural with what it is about and its own verb; not `The bank claims for itself`. */
export function isAboutMatter({ tokens, nameAt }: Clauses, i: number): boolean {
  const [token, leads] = [tokens[i], tokens[i + 1]];
  if (!LEADS_TO_MATTER.has(leads) || !endsInS(token?.lower ?? '')) return false;
  if (leads?.lower === 'to' && !isOf(tokens[i + 2], DETERMINER)) return false;
  // `Orme talks about most is that`
  if (nameAt[i - 1] !== undefined) return false;
  for (let at = i + 2; at < i + LONGEST_MATTER; at += 1) {
    const word = tokens[at];
    if (at > i + 2 && (isOf(word, AUXILIARY) || MOVED.has(word))) return true;
    if (word?.kind !== 'word' || isOf(word, CONJUNCTION | SUBJECT_PRONOUN | SUBORDINATOR)) return false;
    if (QUESTION_WORD.has(word) || word.lower === 'that') return false;
  }
  return false;
}

/** Furthest owner before a noun, in tokens. */
const LONGEST_OWNED = 5;

/** `Russia's first Brimbucks order, for a coffee`: a thing with an owner and a name before it, and nothing said behind; not so `Ruhl's lawyers demand`. */
export function isOwnedThing({ tokens }: Clauses, i: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1), tokens[i + 1]];
  if (before?.capital !== true || (next !== undefined && next.kind !== 'punctuation')) return false;
  for (let at = i - 2; at > Math.max(0, i - LONGEST_OWNED); at -= 1) {
    if (isOf(tokens[at], POSSESSIVE)) return true;
    if (tokens[at]?.kind !== 'word' || isOf(tokens[at], PREPOSITION | CONJUNCTION)) return false;
  }
  return false;
}

import { itemAt } from '../../item-at.ts';
import { isPlace } from '../../words/gazetteer.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { bodyNameStart, isPlaceAlone } from './body-name.ts';
import { bodyAt } from './named-body.ts';
import type { NamedBody } from './named-body.ts';

/** What a company has; sales are a season's as well. */
const OWN = new WordList('shares stock profit profits earnings revenue');
/** What it tells of them. */
const POSTS = new WordList('posted posts reported reports logged booked swung');
const RESULT = new WordList('profit profits loss losses earnings revenue income sales results');

/** Most words from such a verb to what it tells of. */
const REACH = 8;

/**
 * The names of a passage that only what is told of them makes a company's: `Brae Motion shares fell`, `Brae Motion posted a rise in
 * profit`; not `Hong Kong shares`.
 */
export function heldIn(clauses: Clauses): NamedBody[] {
  const { tokens } = clauses;
  const found: NamedBody[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.capital) continue;
    const owns = OWN.has(token);
    if (!owns && !(POSTS.has(token) && tellsOfResult(clauses, i))) continue;
    const to = owns && isOf(itemAt(tokens, i - 1), POSSESSIVE) ? i - 1 : i;
    const from = bodyNameStart(clauses, to);
    if (from < to && !isPlaceName(clauses, from, to, i))
      found.push({ ...bodyAt(clauses, { from, to, head: to - 1, name: null }), subject: true });
  }
  return found;
}

function tellsOfResult({ tokens }: Clauses, verb: number): boolean {
  for (let i = verb + 1; i <= verb + REACH && tokens[i]?.kind !== 'punctuation'; i += 1)
    if (RESULT.has(tokens[i])) return true;
  return false;
}

/** `Hong Kong`, `Wall Street`, `Q3`, `Class A`: no company. */
function isPlaceName(clauses: Clauses, from: number, to: number, noun: number): boolean {
  const words = clauses.tokens.slice(from, to);
  if (isPlaceAlone(clauses, from, to, noun) || NO_FIRM.has(words[0])) return true;
  return words.some(({ text }) => /\d/.test(text)) || isPlace(words.map(({ word }) => word.folded).join(' '));
}

const NO_FIRM = new WordList('wall class series treasury asian european common preferred ordinary');

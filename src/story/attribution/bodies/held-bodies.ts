import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import { isPlace } from '../../words/gazetteer.ts';
import { GROUP, isOf, NATIONALITY, ORGANIZATION, PLACE, POSSESSIVE, ROLE } from '../../words/word-classes.ts';
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
    if (from < to && !isNoFirm(clauses, from, to, i))
      found.push({ ...bodyAt(clauses, { from, to, head: to - 1, name: null }), subject: true });
  }
  return found;
}

function tellsOfResult({ tokens }: Clauses, verb: number): boolean {
  for (let i = verb + 1; i <= verb + REACH && tokens[i]?.kind !== 'punctuation'; i += 1)
    if (RESULT.has(tokens[i])) return true;
  return false;
}

/** `Hong Kong`, `Wall Street`, `Hang Seng`, `Big Tech`, `South African`, `Q3`, `Class A`: no company; but `First Hollis`, `Frontier Hollis`. */
function isNoFirm(clauses: Clauses, from: number, to: number, noun: number): boolean {
  const words = clauses.tokens.slice(from, to);
  if (isPlaceAlone(clauses, from, to, noun) || NO_FIRM.has(words[0]) || MARKETS.has(words.at(-1)))
    return true;
  if (words.some(({ text }) => /\d/.test(text)) || isPlace(words.map(({ word }) => word.folded).join(' ')))
    return true;
  if (words.every((word) => isOf(word, NATIONALITY | PLACE) || GENERIC.has(word))) return true;
  return words.length === 1 && beginsSentence(clauses.tokens, from) && !isFirmAlone(clauses, from, noun);
}

/** `Veloce's shares`, `Veloce posted a loss`; not `Tech shares`, `Quarterly profit`, `Airlines posted a loss`: where each word has its capital. */
function isFirmAlone({ tokens }: Clauses, from: number, noun: number): boolean {
  const token = tokens[from];
  if (isOf(token, ORGANIZATION | GROUP | ROLE) || GENERIC.has(token) || token?.lower.endsWith('s') === true)
    return false;
  return !OWN.has(tokens[noun]) || isOf(tokens[from + 1], POSSESSIVE);
}

const NO_FIRM = new WordList(`
  wall class series hang nasdaq nikkei ftse dax cac kospi kosdaq sensex nifty stoxx topix bovespa ibovespa csi s&p magnificent`);

/** What names of indices, markets and trades end with. */
const MARKETS = new WordList(`
  composite index exchange street valley market markets tech seng jones industrials average nikkei stoxx bourse quarter half year city zone cap caps
  east coast`);

/** What tells a part of the world, the market or a trade, and no company by itself. */
const GENERIC = new WordList(`
  main treasury asian european common preferred ordinary dow russell euro emerging developed frontier small mid mid-cap small-cap
  blue-chip silicon bay first second third fourth half full
  southeast southwest northeast northwest north-east south-east pacific asia-pacific latin america americas global world international overseas foreign
  domestic big oil gas energy pharma tech technology chip airline auto retail bank banking property mining telecom defence defense
  health travel utility consumer financial insurance steel gold growth value media luxury biotech internet crypto semiconductor software
  nordic baltic eurozone emea apac arabian arabia gulf middle far and &`);

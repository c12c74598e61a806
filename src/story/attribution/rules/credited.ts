import { agencyNamed } from '../../frame/agencies.ts';
import { itemAt } from '../../item-at.ts';
import { lastCharacter } from '../../last-character.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf, OBJECT_PRONOUN, PLACE, ROLE, SOMEBODY, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isTitleCase } from '../../quotes/title-case.ts';
import type { Utterance } from '../../quotes/utterances.ts';
import type { AttributionRule, Finding } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { thatIsFrom } from './that-is-from.ts';

const DASH = new WordList('— – _ - --');

/** Most tokens of a credit: `— Rep. Ann Ruhl, Moderate of Riga, leaving a meeting of the harbour board`. */
const LONGEST_CREDIT = 20;

/**
 * `"We came to cut." — Ann Ruhl, Riga`, `"We came to cut." (Ann Ruhl, mayor)`: whoever stands behind a dash or in a bracket that ends
 * a paragraph of nothing but words, or is said to have said them.
 */
export const credited: AttributionRule = {
  name: 'credited',
  find(context) {
    const { part } = context;
    const { passage, token, piece } = part;
    const { tokens } = passage;
    const before = itemAt(tokens, token - 1);
    // `Ann Ruhl: "We hope so." - Port Post`: whoever the colon gives them to.
    if (before !== undefined && (before.text !== ':' || givesThem(clausesOfPart(context), token - 1)))
      return null;
    const clauses = clausesOfPart(context);
    if (token + 1 < tokens.length) {
      // `"…" - Ann Ruhl`; words that a comma ends wait for a verb.
      const found = passage.pieces[piece];
      const open = found === undefined || lastCharacter(passage.text.slice(found.start, found.end)) === ',';
      return open
        ? null
        : (creditAt(clauses, token + 1, context.utterance.kind) ?? thatIsFrom(clauses, token + 1));
    }
    const below = itemAt(context.clauses, passage.index + 1);
    if (below === undefined || below.passage.damaged) return null;
    return creditAt(below, 0, context.utterance.kind) ?? thatIsFrom(below, 0);
  },
};

/** Whether somebody stands before a colon whom it gives the words to: `Ann Ruhl:`, `Ruhl wrote:`; not in `QUOTE OF THE DAY:`. */
function givesThem({ tokens, nameAt }: Clauses, colon: number): boolean {
  for (let i = 0; i < colon; i += 1)
    if (nameAt[i] !== undefined || tokens[i]?.word.cue?.form === 'PAST') return true;
  return false;
}

/** `- Ann Ruhl, Tom Orme and a lost club`: several, as a headline lists them behind what it calls them by; not `- Ann Ruhl, a nurse and mother`. */
function isListed({ tokens, nameAt }: Clauses, comma: number, kind: Utterance['kind']): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const and = tokens.findIndex(({ lower }, i) => i > comma && lower === 'and');
  if (and === -1) return false;
  if (nameAt[comma + 1] !== undefined) return true;
  // Words that no mark ends may be a title.
  return (
    kind === 'MIXED' &&
    isOf(tokens[and + 1], DETERMINER | OBJECT_PRONOUN) &&
    !isOf(tokens[and + 2], SOMEBODY | ROLE)
  );
}

/** `(Ann Ruhl, head of the bank)`: whether a bracket stands at a token and closes at the end of the paragraph. */
function isBracketed(tokens: Clauses['tokens'], from: number): boolean {
  if (tokens[from]?.text !== '(') return false;
  const last = tokens.at(-1)?.text === '.' ? -2 : -1;
  return tokens.at(last)?.text === ')' && tokens.slice(from + 1, last).every(({ text }) => text !== '(');
}

/** `Hard Road`, `Low Tide.`; not `Sorry.` */
function isTitled(words: readonly Token[]): boolean {
  const title = isOf(words.at(-1), STOP) ? words.slice(0, -1) : words;
  return title.length > 1 && isTitleCase(title);
}

/** Who a paragraph's end from a dash on names, where nothing but that stands there. */
function creditAt(clauses: Clauses, from: number, kind: Utterance['kind']): Finding | null {
  const { tokens } = clauses;
  const bracket = isBracketed(tokens, from);
  if (!bracket && !DASH.has(tokens[from])) return null;
  // `“Hard Road” (Ann Ruhl)`, `“Low Tide.” (Ann Ruhl, Riga Records)`: a song and who sings it.
  if (bracket && from > 0 && isTitled(wordsBetweenMarks(clauses, from - 1))) return null;
  let start = from + 1;
  while (DASH.has(tokens[start])) start += 1;
  if (tokens.length - start > LONGEST_CREDIT) return null;
  const phrase = phraseStartingAt(clauses, start, tokens.length);
  if (phrase === null || (bracket && phrase.name === null)) return null;
  // `"Quay Reopens" - The Port Post`: a headline in a list of sources; `- Riga, May 1`, `- Ann Ruhl, Reuters`: who wrote it, and where.
  if (phrase.name === null && (kind === 'MIXED' || tokens[phrase.head]?.capital !== true)) return null;
  if (phrase.name === null && isOf(tokens[phrase.head], PLACE)) return null;
  const next = tokens[phrase.to];
  if (next?.text === ',' && agencyNamed(tokens[phrase.to + 1]?.text ?? '') !== null) return null;
  if (next !== undefined && !(bracket ? /^[,)]$/ : /^[,.(]$/).test(next.text)) return null;
  if (isListed(clauses, phrase.to, kind)) return null;
  for (let i = phrase.to; i < tokens.length; i += 1)
    if (tokens[i]?.kind === 'quote' || isFiniteVerb(clauses, i)) return null;
  return makeFinding('SAME_PARAGRAPH', clauses, phrase, 0.9);
}

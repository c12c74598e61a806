import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { TIMES } from '../../words/function-words.ts';
import { DETERMINER, isOf, PREPOSITION, STOP, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { HEARING_WORDS } from '../../words/hearers.ts';
import { WordList } from '../../words/word-list.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { verbBehind } from '../phrases/verbs.ts';

/* What led to something said, and what came of it: the reporter's own. */

const DRAWS = new WordList(`
  drawing draws drew prompting prompts prompted earning earns earned eliciting elicits elicited provoking provokes
  provoked getting gets got winning wins won bringing brings brought to amid amidst triggering triggered sparking sparked
  igniting inviting`);
/** What hearers do, and those who hear of it, as a noun. */
const REACTION = new WordList(`
  laughter laughs laugh applause cheers boos jeers gasps groans smiles chuckles giggles murmur murmurs uproar backlash outrage
  outcry fury furor furore condemnation rebuke rebukes ridicule derision`);
const MAKES = new WordList('makes made making');
/** What hearers do, as a verb. */
const REACT = new WordList('laugh roar smile blush wince groan cheer cry weep giggle grin chuckle gasp');
const RAISES = new WordList(
  'raising fuelling fueling stoking dashing reviving renewing heightening allaying',
);
const FEARS = new WordList(
  'fears hopes concerns concern doubts worries speculation questions alarm tensions',
);
const MOVES = new WordList(
  'sending sends sent pushing pushes pushed driving drives drove dragging drags dragged lifting lifts lifted knocking knocks knocked',
);
const SHARES = new WordList('shares stock stocks');
/** What follows on something said: verbs, and what stands behind them. */
const FOLLOWS: readonly (readonly [verbs: WordList, what: WordList])[] = [
  [DRAWS, REACTION],
  [MAKES, REACT],
  [RAISES, FEARS],
  // `sending its shares to a nine-year low`
  [MOVES, SHARES],
];
/** Furthest reaction behind its verb, in tokens: `drawing a long round of applause`, `makes her little brother laugh`. */
const LONGEST = 6;

/** `…, drawing laughter from the crowd`, `…, which makes Ruhl roar`, `…, raising fears of a shortage`: what follows on what is said, behind the comma at a token. */
export function isReaction(tokens: readonly Token[], comma: number): boolean {
  const verb = tokens[comma + 1]?.lower === 'which' ? comma + 2 : comma + 1;
  const found = FOLLOWS.find(([verbs]) => verbs.has(tokens[verb]))?.[1];
  if (found === undefined) return false;
  for (let i = verb + 1; i <= verb + LONGEST; i += 1) {
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], STOP)) return false;
    if (found.has(tokens[i])) return true;
  }
  return false;
}

const KNOWN = new WordList(
  'understood thought believed claimed alleged reported rumoured rumored hoped feared expected',
);

/** What hears people, one of each. */
const HEARING = new WordList(HEARING_WORDS);

/** `…, it is understood.`, `…, a court heard on Monday.`: behind the comma at a token, who says so is not told. */
export function isHedged(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma + 1]?.lower === 'it')
    return tokens[comma + 2]?.lower === 'is' && KNOWN.has(tokens[comma + 3]) && isOf(tokens[comma + 4], STOP);
  // `…, Orlund Crown Court heard`
  if (!isOf(tokens[comma + 1], DETERMINER) && tokens[comma + 1]?.capital !== true) return false;
  for (let i = comma + 2; i < comma + LONGEST; i += 1)
    if (HEARING.has(tokens[i])) return /^(?:heard|was)$/.test(tokens[behindSeat(tokens, i + 1)]?.lower ?? '');
  return false;
}

const AT_OR_IN = new WordList('at in');
/** Most tokens of where a court sits. */
const LONGEST_SEAT = 6;

/** Behind the `at Brae Crown Court` or `in Brae` of a jury, where such words begin at a token; else the token given. */
function behindSeat(tokens: readonly Token[], from: number): number {
  if (!AT_OR_IN.has(tokens[from]) || tokens[from + 1]?.capital !== true) return from;
  let to = from + 1;
  while (to - from < LONGEST_SEAT && tokens[to]?.capital === true) to += 1;
  return to;
}

/** `promised to mend the bridge after residents complained`: what is over led to the promise, and is no part of it. */
export function tellsWhatLedTo(clauses: Clauses, sentence: Sentence, after: number): boolean {
  const { tokens } = clauses;
  // `a day after it fell`
  if (isOf(itemAt(tokens, after - 1), PREPOSITION) || TIMES.has(itemAt(tokens, after - 1))) return false;
  const phrase = phraseStartingAt(clauses, after + 1, sentence.to);
  if (phrase === null || isOf(tokens[phrase.head], SUBJECT_PRONOUN)) return false;
  const verb = verbBehind(clauses, phrase.to, sentence.to);
  if (verb === null) return false;
  // `…, after two were torn down`
  const set = itemAt(tokens, after - 1)?.text === ',' && /^(?:was|were)$/.test(tokens[verb]?.lower ?? '');
  return set || cueAt(clauses, sentence, verb)?.form === 'PAST';
}

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import {
  CONJUNCTION,
  isOf,
  LOOSE,
  OBJECT_PRONOUN,
  PERSONAL_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';

/* What a sentence begins with that takes up what others say: `Asked about a note calling it “dead”, Ruhl said it was fine`. */

/** What begins a clause of time or contrast. */
export const OPENS_CLAUSE = new WordList(
  'while when whenever though although after as because since before whereas if once',
);

/** What is put to somebody, behind `when` as well. */
const ASKED = new WordList('asked questioned pressed challenged confronted told');
const WHEN = new WordList('when once if');

/** The first word of a sentence behind a conjunction: of `And asked about it, Ruhl said`, of `Later, when asked about it, Ruhl said`, the `asked`. */
export function openerOf(tokens: readonly Token[], { from }: Sentence): number {
  const behind = isOf(tokens[from], CONJUNCTION) ? from + 1 : from;
  const opener = isOf(tokens[behind], LOOSE) && tokens[behind + 1]?.text === ',' ? behind + 2 : behind;
  if (ASKED.has(tokens[opener])) return opener;
  return WHEN.has(tokens[opener]) && ASKED.has(tokens[opener + 1]) ? opener + 1 : behind;
}

/** Whether words stand in a phrase in front that takes up what others say: `Asked about a note calling it “dead”, Ruhl laughed`. */
export const isTakenUp = ({ tokens }: Clauses, sentence: Sentence, words: number): boolean =>
  takesUp(tokens, openerOf(tokens, sentence), words);

/** `Asked about his “dead” plan, Ruhl said`: whether words stand in what somebody is asked, in front of what is answered. */
export function isAskedOf({ tokens }: Clauses, sentence: Sentence, words: number): boolean {
  const opener = openerOf(tokens, sentence);
  if (!ASKED.has(tokens[opener])) return false;
  return tokens.slice(opener, words).every(({ text }) => text !== ',');
}

/** `Days after being called “a clown”, Ruhl said he would sue`: whether words in front are what others have called somebody, who is named behind. */
export function isCalledInFront(tokens: readonly Token[], opener: number, end: number): boolean {
  const leads = isOf(tokens[opener], PREPOSITION | SUBORDINATOR) || OPENS_CLAUSE.has(tokens[opener + 1]);
  if (!leads) return false;
  const words = itemAt(tokens, end - 1)?.text === ',' ? end - 2 : end - 1;
  const verb = itemAt(tokens, words - 1)?.lower === 'as' ? words - 2 : words - 1;
  return cueWord(tokens, verb)?.form === 'PAST' && BE.has(itemAt(tokens, verb - 1));
}

/** What takes up what others have said, by its first word and the one that must follow; any may where none is given. */
const TAKES_UP: ReadonlyMap<string, string> = new Map([
  ['asked', ''],
  ['questioned', ''],
  ['pressed', ''],
  ['challenged', ''],
  ['responding', 'to'],
  ['replying', 'to'],
  ['reacting', 'to'],
  ['commenting', 'on'],
  ['addressing', ''],
  ['despite', ''],
  ['faced', 'with'],
  ['confronted', 'with'],
  ['accused', 'of'],
  ['described', 'as'],
  ['hailed', 'as'],
  ['dismissed', 'as'],
  ['portrayed', 'as'],
  ['derided', 'as'],
  ['dubbed', ''],
  ['branded', ''],
  ['labelled', ''],
  ['labeled', ''],
  ['called', ''],
  ['told', ''],
  ['shown', ''],
  ['sent', ''],
  ['given', ''],
  ['handed', ''],
]);
/** What is done to those of whom a court or a board says what they did: `Sentenced to ten years for “a brutal attack”`. */
export const PUNISHED = new WordList(
  'fined jailed imprisoned sentenced convicted suspended sacked banned expelled',
);

/** Verbs behind which whoever is named behind can have said it: `Quoted by a paper as saying`, `Encouraged by “good” figures`. */
const THEIR_OWN = wordSet('quote encourage');

/** `Urged by fans to “walk away”`, `Mocked for “a farce”`: whether others say or judge it by the verb that a sentence begins with. */
function isDoneByOthers(tokens: readonly Token[], opener: number): boolean {
  const cue = tokens[opener]?.capital === true ? cueWord(tokens, opener) : null;
  if (cue?.form !== 'PAST' || cue.cueClass === 'ATTITUDE' || THEIR_OWN.has(cue.lemma)) return false;
  const next = tokens[opener + 1];
  return next?.lower === 'by' || (cue.cueClass === 'EVALUATION' && /^(?:as|for)$/.test(next?.lower ?? ''));
}
/** Pronouns that can mean whoever stands behind. */
export const PERSONAL = SUBJECT_PRONOUN | OBJECT_PRONOUN | PERSONAL_PRONOUN;
const IN_RETURN = new WordList('response reply reaction answer');

/** `Responding to claims that it was “dead”, Ruhl said it was fine`: whether what stands before `end` takes up what others say, and has no other part. */
export function takesUp(tokens: readonly Token[], opener: number, end: number): boolean {
  const led = TAKES_UP.get(tokens[opener]?.lower ?? '-');
  const returned = tokens[opener]?.lower === 'in' && IN_RETURN.has(tokens[opener + 1]);
  const next = tokens[opener + 1]?.lower;
  // `Accused by Orme of “theft”`
  const listed =
    returned ||
    PUNISHED.has(tokens[opener]) ||
    led === '' ||
    led === next ||
    (led !== undefined && next === 'by');
  if (!listed && !isDoneByOthers(tokens, opener)) return false;
  // `Despite having called it “dead”, Ruhl said`: whoever is named behind.
  if (tokens[opener + 1]?.lower.endsWith('ing') === true) return false;
  const comma = itemAt(tokens, end - 1)?.text === ',' ? end - 1 : end;
  for (let i = opener; i < comma; i += 1) {
    // `Criticised by fans for what they called “a farce”`
    if (next === 'by' && tokens[i]?.lower === 'they') continue;
    if (tokens[i]?.text === ',' || isWhoSays(tokens, i)) return false;
  }
  return true;
}

/** Furthest verb behind a pronoun, in tokens: `she had repeatedly called`. */
const NEAR_VERB = 4;

/**
 * Whether the pronoun at a token can be whoever says what follows: `Asked why she had called it “dead”, Ruhl said it was a
 * slip`, `his claim that it was “dead”`; not so `calling him “a clown”`, `that she was “a clown”`.
 */
function isWhoSays(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!isOf(token, PERSONAL)) return false;
  if (isOf(token, SUBJECT_PRONOUN)) {
    for (let verb = i + 1; verb < i + NEAR_VERB && tokens[verb]?.kind === 'word'; verb += 1)
      if (cueWord(tokens, verb) !== null) return true;
    return false;
  }
  // `her calling it “dead”`, `him saying`
  const next = tokens[i + 1];
  if (next?.lower.endsWith('ing') === true) return true;
  return !(isOf(token, OBJECT_PRONOUN) && (next?.kind === 'quote' || isOf(next, PREPOSITION)));
}

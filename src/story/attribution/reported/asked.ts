import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { isPassive } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { isBareQuestion } from '../complements/openings.ts';
import { LONGEST_SENTENCE } from './reported-clause.ts';
import type { Stretch } from './reported-clause.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';
import { CONJUNCTION, isOf, PAST, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';

/**
 * A question that the story reports without telling who asks: `Asked whether she would run, Ruhl laughed`. What is only
 * asked about, `Asked about the vote, Ruhl laughed`, has no words.
 */
export interface Asked {
  readonly clauses: Clauses;
  /** Tokens of the verb. */
  readonly cue: Stretch;
  readonly stretch: Stretch;
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'questioned', 'pressed', 'quizzed', 'grilled']);
/** What stands before a participle that has no subject: `when asked`, `after being asked`. */
const BEFORE_PARTICIPLE = /^(?:when|if|once|being|while|until|before|after|was|were|is|are|been)$/;

/** The questions of a passage that nobody named asks, in order. */
export function findAsked(clauses: Clauses): Asked[] {
  const found: Asked[] = [];
  for (const sentence of clauses.passage.sentences) {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const token = clauses.tokens[i];
      if (!isOf(token, PAST) || !ASKED.has(token?.lower ?? '') || !isPut(clauses, sentence, i)) continue;
      const from = questionStart(clauses, sentence, i + 1);
      if (from !== null)
        found.push({
          clauses,
          cue: { from: i, to: i + 1 },
          stretch: { from, to: questionEnd(clauses, sentence, i, from) },
        });
    }
  }
  return found;
}

/** Whether the verb tells what is put to somebody: a passive, or a participle where a clause begins. */
function isPut(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  let i = verb - 1;
  while (i > sentence.from && isLooseWord(tokens[i]) && !BEFORE_PARTICIPLE.test(tokens[i]?.lower ?? ''))
    i -= 1;
  const before = itemAt(tokens, i);
  if (i < sentence.from || isOf(before, CONJUNCTION)) return i <= sentence.from;
  return before?.text === ',' || BEFORE_PARTICIPLE.test(before?.lower ?? '') || isPassive(clauses, verb);
}

const HOW_MANY = new WordList(
  'several many countless numerous multiple two three four five six seven eight nine ten',
);
const WHICH_TIME = new WordList('second third fourth fifth last final further another');
const ON = new WordList('on about over');
const WHETHER = new WordList('whether why how');

/** Behind how often something is asked: `three times`, `a third time`, `for a third time`; the token itself where nothing tells it. */
function behindTimes(tokens: readonly Token[], from: number): number {
  let i = tokens[from]?.lower === 'for' ? from + 1 : from;
  if (tokens[i]?.lower === 'a' || tokens[i]?.lower === 'the') i += 1;
  const times = tokens[i + 1]?.lower;
  if (times === 'times' && (tokens[i]?.kind === 'number' || HOW_MANY.has(tokens[i]))) return i + 2;
  return times === 'time' && WHICH_TIME.has(tokens[i]) ? i + 2 : from;
}

/** Where the question begins behind time and place; null if none does, or somebody is told who asks. */
function questionStart(clauses: Clauses, sentence: Sentence, behind: number): number | null {
  const { tokens } = clauses;
  const lower = (i: number): string => (i < sentence.to ? (tokens[i]?.lower ?? '') : '');
  const opens = (i: number): boolean => QUESTION_WORD.has(tokens[i]) && !isBareQuestion(clauses, sentence, i);
  let i = behind;
  while (isLooseWord(tokens[i]) && i < sentence.to) i += 1;
  i = skipTime(clauses, sentence, behindTimes(tokens, i));
  if (lower(i) === 'by') return null;
  // `Pressed on whether she would run`
  if (ON.has(tokens[i]) && WHETHER.has(tokens[i + 1]) && opens(i + 1)) return i + 1;
  if (opens(i)) return i;
  const settled = skipSettings(clauses, sentence, i);
  return opens(settled) ? settled : null;
}

/**
 * After the last token of a question that begins at `from` behind its verb: a fronted one ends at the comma before the
 * main clause, one between commas at the second.
 */
export function questionEnd(clauses: Clauses, sentence: Sentence, verb: number, from: number): number {
  const { tokens } = clauses;
  const end = clauseEnd(clauses, sentence, from);
  for (let i = sentence.from; i < verb; i += 1)
    if (isFiniteVerb(clauses, i) && itemAt(tokens, verb - 1)?.text !== ',') return end;
  let whole = false;
  for (let i = from + 1; i < end; i += 1) {
    whole ||= isFiniteVerb(clauses, i);
    if (tokens[i]?.text !== ',' || !whole) continue;
    const next = i + 1;
    const phrase = phraseStartingAt(clauses, next, sentence.to);
    if (isFiniteVerb(clauses, next) || tokens[next]?.kind === 'quote') return i;
    if (phrase !== null && !isOf(tokens[next], PREPOSITION)) return i;
  }
  return end;
}

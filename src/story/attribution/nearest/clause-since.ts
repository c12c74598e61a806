import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';

/** How somebody is who says something and does not give way. */
export const INSISTENT = new WordList('adamant insistent categorical unequivocal clear');

/** What begins a clause of its own behind a comma. */
const JOINS = new WordList('and but so yet while whereas though although');
/** What begins one that hangs on another. */
const BEGINS = new WordList('while whereas though although as after before since when because until till');
/** What sets somebody against whoever speaks before. */
const AGAINST = new WordList('while whereas');
/** Whose words they are that stand behind it, beside verbs of saying, judging and thinking. */
const EXPRESSES = new WordList(
  'expressed expresses voiced voices conveyed alluded highlighted regards regarded views viewed',
);
/** Verbs that do so with the word behind them: `paid tribute to`, `hit out at`; not so in `gave the man "a slap"`. */
const WITH_MORE = new WordList('paid pays hit hits hitting lashed lashes took takes');
const MORE = new WordList('tribute out back aim issue');
/** Verbs of those who tell why: `quit for "personal reasons"`. */
const LEAVES = new WordList('quit quits resigned resigns');
/** What somebody does with a number: `while Lee put it at "a third"`. */
export const PUTS = new WordList('put puts');
/** Furthest `at` behind it, in tokens: `put the number of dead at`. */
const LONGEST_NUMBER = 7;

/** Most tokens of what a subject is told to be between commas. */
const LONGEST_DESCRIPTION = 12;

/**
 * Whether somebody else does something in a clause of their own between a verb of saying and words behind it: in `Ruhl praised the
 * plan, but Lee felt "let down"` she reports nothing of it. Not so where the verb reports a clause, which others can act in: `Ruhl
 * said it was fine, but Lee felt "let down"`; nor where a clause without a comma tells what she spoke of: `Ruhl blamed the board because
 * clerks were "left in the dark"`.
 */
export function isBehindOther(clauses: Clauses, cue: CuePhrase, before: number): boolean {
  const { from, to, subject, cueClass } = cue;
  const { tokens } = clauses;
  // `Ruhl spoke after the council had heard of the "two-child" limit`
  if (ENDS_THERE.has(tokens[from]) && TELLS_WHEN.has(tokens[to])) {
    const verb = verbOfOther(clauses, subject, to + 1, before);
    return verb !== null && reaches(tokens, verb, before, true);
  }
  if (movesOn(tokens, to, before)) return true;
  const fronted = BEGINS.has(itemAt(tokens, subject.from - 1));
  for (let i = Math.max(to, subject.to); i < before - 2; i += 1) {
    const start = clauseAt(tokens, i, fronted);
    if (start === null) continue;
    const reports = holdsFiniteVerb(clauses, Math.max(from + 1, to), i);
    // `Ruhl said sales fell, while Lee put it at "a third"`
    if (reports && !AGAINST.has(tokens[i + 1])) return false;
    const verb = verbOfOther(clauses, subject, start, before);
    if (reports && clauses.nameAt[(verb ?? start) - 1] === undefined) return false;
    const acts = (tokens[i]?.kind !== 'word' && !reports) || (reports && putsAt(tokens, verb ?? i));
    if (verb !== null && (acts || expresses(clauses, verb)))
      return reaches(tokens, verb, before, cueClass === 'SPEECH');
  }
  return false;
}

/** Verbs of saying that a clause behind them tells the time of, and nothing of what was said. */
const ENDS_THERE = new WordList(
  'spoke speaks speaking spoken talked talks talking commented commenting responded responds responding testified testifies testifying',
);
const TELLS_WHEN = new WordList('after before when as while since until');

/** How whoever has spoken goes on with something else. */
const MOVES_ON = new WordList(
  'turned left walked went headed returned drove flew sat stood rose stepped boarded',
);
const THEN = new WordList('then later afterwards afterward promptly');

/** `Ruhl said it would close, and then turned to the "two-child" limit`: behind a comma, a deed of hers and no words. */
function movesOn(tokens: readonly Token[], from: number, before: number): boolean {
  for (let i = from; i < before - 2; i += 1) {
    if (tokens[i]?.text !== ',' || tokens[i + 1]?.lower !== 'and') continue;
    if (MOVES_ON.has(tokens[THEN.has(tokens[i + 2]) ? i + 3 : i + 2])) return true;
  }
  return false;
}

/** Who does something in the clause that words at `before` end, where it hangs on another: `Ruhl left after Lee expressed "deep regret"`; null if none does. */
export function doerOfInner(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = before - 3; i > sentence.from; i -= 1) {
    if (tokens[i]?.kind === 'quote' || /^[,:;]$/.test(tokens[i]?.text ?? '')) return null;
    if (!BEGINS.has(tokens[i])) continue;
    const doer = phraseStartingAt(clauses, i + 1, before);
    const verb = doer !== null && canJudge(clauses, doer) ? verbBehind(clauses, doer.to, before) : null;
    return verb !== null && expresses(clauses, verb) ? doer : null;
  }
  return null;
}

/** `put it at "a third"`; not so in `put the knife in "my own drawer"`. */
const putsAt = (tokens: readonly Token[], verb: number): boolean =>
  PUTS.has(tokens[verb]) && tokens.slice(verb + 1, verb + LONGEST_NUMBER).some(({ lower }) => lower === 'at');

/** `felt`, `expressed`, `was (quite) adamant`: what makes the words behind it those of whoever does so. */
const expresses = ({ tokens }: Clauses, verb: number): boolean =>
  EXPRESSES.has(tokens[verb]) ||
  (WITH_MORE.has(tokens[verb]) && MORE.has(tokens[verb + 1])) ||
  (LEAVES.has(tokens[verb]) && tokens[verb + 1]?.lower === 'for') ||
  cueWord(tokens, verb) !== null ||
  isInsistent(tokens, verb);

const isInsistent = (tokens: readonly Token[], be: number): boolean =>
  INSISTENT.has(tokens[be + 1]) || INSISTENT.has(tokens[be + 2]);

/** Where a clause begins that the token at `i` leads to; null if it leads to none. */
function clauseAt(tokens: readonly Token[], i: number, fronted: boolean): number | null {
  const comma = tokens[i]?.text === ',' || endsWithComma(tokens[i]);
  // `After Ruhl called it "dull," Lee felt`
  if (comma) return JOINS.has(tokens[i + 1]) ? i + 2 : fronted ? i + 1 : null;
  return BEGINS.has(tokens[i]) ? i + 1 : null;
}

/** The finite verb of whoever a clause begins with, where it is not the one who speaks before it. */
function verbOfOther(clauses: Clauses, subject: NounPhrase, start: number, before: number): number | null {
  const { tokens } = clauses;
  const other = phraseStartingAt(clauses, start, before);
  if (other === null || isOf(tokens[other.head], SUBJECT_PRONOUN) || !canJudge(clauses, other)) return null;
  if (other.name !== null && other.name.person === subject.name?.person) return null;
  let end = other.to;
  if (tokens[end]?.text === ',') {
    let close = end + 1;
    while (close < before && tokens[close]?.text !== ',') close += 1;
    if (close === before || close - end > LONGEST_DESCRIPTION) return null;
    end = close + 1;
  }
  return verbBehind(clauses, end, before);
}

/** Whether the words at `before` belong to the clause of a verb: nothing ends it, and no `that` goes back to one of saying before. */
function reaches(tokens: readonly Token[], verb: number, before: number, said: boolean): boolean {
  for (let i = verb + 1; i < before; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'quote' || /^[,:;]$/.test(token?.text ?? '')) return false;
    const goesBack = said && token?.lower === 'that' && cueWord(tokens, verb) === null;
    if (goesBack && !isInsistent(tokens, verb)) return false;
  }
  return true;
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import { beginsClause } from '../settings/begins-clause.ts';
import { closingComma } from '../settings/inserted.ts';

/** Whether a comma behind a few words that the sentence begins with sets off a verb and its subject: `Of the nine, Ruhl said`. */
export function isSetOff({ tokens }: Clauses, { from }: Sentence, cue: number): boolean {
  if (!isOf(tokens[from], PREPOSITION)) return false;
  for (let i = cue - 1; i > from; i -= 1) {
    if (tokens[i]?.text === ',') return cue - i > 1;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** `He added stocks overhung the market`: behind a name or pronoun, where no verb is known; not `while adding jobs`. */
export function addsWords({ tokens, nameAt }: Clauses, cue: number, from: number): boolean {
  const person =
    nameAt[cue - 1] !== undefined || /^(?:s?he|they)$/.test(itemAt(tokens, cue - 1)?.lower ?? '');
  return person && !isOf(tokens[from], DETERMINER);
}

/** Furthest second comma of a condition between a verb and what is said, in tokens. */
const LONGEST_CONDITION = 10;

/** Where what is said begins that a condition or time is set before: `said, if elected, she would`, `said, when asked, he would`. */
export function behindCondition(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  const lower = tokens[from]?.lower ?? '';
  if (!/^(?:if|unless|when|once)$/.test(lower)) return null;
  for (let i = from + 2; i < Math.min(sentence.to, from + LONGEST_CONDITION); i += 1)
    if (tokens[i]?.text === ',')
      return beginsClause(clauses, sentence, i + 1) ? (lower === 'when' ? i + 1 : from) : null;
  return null;
}

/** Furthest second comma of what is done along with saying, in tokens. */
const LONGEST_DOING = 18;
const DOING = new WordList(/^(?!during$|according$)[a-z]{2,}ing$/);
/** Those of them that are no verb of saying themselves. */
const POINTING = new WordList(
  'citing quoting noting referring pointing speaking talking writing commenting responding testifying',
);

/**
 * Where what is said begins behind what somebody does as they say it: `said, citing a letter, the bank was late`, `said, without
 * giving details, talks had failed`; null if a comma opens no such, and where what is said may stand in front.
 */
export function behindAlongside(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  comma: number,
): number | null {
  const { tokens } = clauses;
  const first = tokens[comma + 1];
  const doing = DOING.has(first) && (POINTING.has(first) || first?.word.cue == null);
  if (!doing && first?.lower !== 'without') return null;
  const subject = ownSubject(clauses, sentence, verb);
  if (subject === null || subject.from > verb || holdsFiniteVerb(clauses, sentence.from, subject.from))
    return null;
  const stop = Math.min(sentence.to, comma + LONGEST_DOING);
  for (let close = closingComma(tokens, comma, stop), last = comma; close > last;) {
    if (beginsClause(clauses, sentence, close + 1)) return close + 1;
    last = close;
    close = closingComma(tokens, close, stop);
  }
  return null;
}

const YES = new WordList('yes no');

/** `said yes.`, `said no to the plan`; not `said no ferry was late`. */
export function isAnswer({ tokens }: Clauses, sentence: Sentence, i: number): boolean {
  if (!YES.has(tokens[i])) return false;
  const next = tokens[i + 1];
  return (
    i + 1 >= sentence.to ||
    next?.kind === 'punctuation' ||
    isOf(next, CONJUNCTION) ||
    /^(?:to|when|if|as|because|after|before|while)$/.test(next?.lower ?? '')
  );
}

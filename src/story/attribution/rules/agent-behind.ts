import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isPassive } from '../phrases/passive.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** Most tokens between the participle and its words: `was described on Monday in court as`. */
const LONGEST_OBJECT = 8;

/**
 * `was branded "a liar" by Ruhl`, `was described as "a hero" and "a friend" by Ruhl`: a verb in the passive before the
 * words, the one who does it behind them.
 */
export function agentBehind(clauses: Clauses, sentence: Sentence, token: number): CuePhrase | null {
  const by = behindOthers(clauses.tokens, sentence, token);
  if (clauses.tokens[by]?.lower !== 'by') return null;
  const subject = somebodyFrom(clauses, by + 1, sentence.to);
  if (subject === null || !canJudge(clauses, subject)) return null;
  const first = firstOfThem(clauses.tokens, sentence, token);
  for (let i = first - 1; i >= sentence.from && first - i <= LONGEST_OBJECT; i -= 1) {
    // `called it "dull," and Lee felt "let down" by the board`: another clause.
    if (clauses.tokens[i]?.kind === 'quote') return null;
    const cue = cueWord(clauses.tokens, i);
    // `the firm, accused of "fraud" by Ruhl,`, `Called "a clown" by Orme, Ruhl laughed`
    const set = i === sentence.from || itemAt(clauses.tokens, i - 1)?.text === ',';
    if (cue?.form === 'PAST' && cue.cueClass !== 'ATTITUDE')
      return set || isPassive(clauses, i)
        ? { from: i, to: i + 1, cueClass: cue.cueClass, subject, via: [], tie: 'AGENT' }
        : null;
  }
  return null;
}

/** Most tokens of a list of such words: keeps a text of quotations alone linear. */
const LONGEST_LIST = 30;

/** Behind words, and others that a conjunction joins to them: `"a hero" and a "true friend"`. */
function behindOthers(tokens: readonly Token[], { to }: Sentence, token: number): number {
  let end = token + 1;
  const stop = Math.min(to, token + LONGEST_LIST);
  while (end < stop && joins(tokens[end])) {
    let next = end + 1;
    if (tokens[next]?.lower === 'as') next += 1;
    if (ARTICLE.has(tokens[next])) next += 1;
    if (tokens[next]?.kind !== 'quote') return end;
    end = next + 1;
  }
  return end;
}

/** The first of the words that a conjunction joins to those at a token. */
function firstOfThem(tokens: readonly Token[], { from }: Sentence, token: number): number {
  let first = token;
  while (token - first < LONGEST_LIST) {
    let before = first - 1;
    if (ARTICLE.has(itemAt(tokens, before))) before -= 1;
    if (itemAt(tokens, before)?.lower === 'as') before -= 1;
    if (before <= from || !joins(tokens[before])) return first;
    const other = behindOtherAgent(tokens, from, before) - 1;
    if (itemAt(tokens, other)?.kind !== 'quote') return first;
    first = other;
  }
  return first;
}

/** Most tokens of an agent between two words: `"a hero" by his aunt, Ann Lee, and "a friend" by Ruhl`. */
const LONGEST_AGENT = 8;

/** Behind the words before a conjunction, of which another than those behind it may be the agent: `"a hero" by Orme and "a friend" by Ruhl`. */
function behindOtherAgent(tokens: readonly Token[], from: number, and: number): number {
  for (let i = and - 1; i > Math.max(from, and - LONGEST_AGENT); i -= 1) {
    if (tokens[i]?.kind === 'quote') break;
    if (tokens[i]?.lower === 'by') return i;
  }
  return and;
}

const joins = (token: Token | undefined): boolean => token?.text === ',' || isOf(token, CONJUNCTION);

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { MANNER } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { CONJUNCTION, DETERMINER, isOf, PAST, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { isByTime } from './said-outright.ts';

/** What one speaks or writes by: `said by telephone`. */
const MEANS = new WordList(
  'telephone phone email e-mail mail letter post fax text video videolink radio satellite telegram way',
);

/** Whether the agent of a passive stands at a token, `reported by Ruhl`, `by Post Group`; not so in `said by telephone`, `said by May it will`. */
export function isByAgent(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]?.lower !== 'by' || isByTime(tokens, by)) return false;
  const means = tokens[by + 1];
  return means?.capital === true || !MEANS.has(means);
}

/** Furthest `that` behind the occasion of what is said, in tokens. */
const LONGEST_OCCASION = 10;

/** Manner of speaking between a verb and its `that`, of more than one word: `once more that`. */
const ONCE_MORE = new WordList('more again');

/**
 * The `that` behind what tells how or on what occasion somebody spoke: `said bluntly that`, `said when asked about it
 * that`, `said once more that`; null where neither stands between.
 */
export function thatBehindManner(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  const first = tokens[from];
  if (BESIDE_DEED.has(first)) {
    const clause = thatBehindClause(clauses, sentence, from + 1);
    if (clause !== null) return clause;
  }
  if (first?.lower === 'when')
    return isOf(tokens[from + 1], PAST) ? thatFrom(clauses, sentence, from + 2) : null;
  const manner = MANNER.has(first)
    ? from + 1
    : first?.lower === 'once' && ONCE_MORE.has(tokens[from + 1])
      ? from + 2
      : from;
  if (manner === from || tokens[manner]?.lower !== 'that') return null;
  // `said family that were ill could leave`
  return isFiniteVerb(clauses, manner + 1) ? null : manner;
}

/** What leads to a deed beside which somebody speaks: `said as she left the court that`. */
const BESIDE_DEED = new WordList('as while when after before');

/** Verbs of going and ending, which take no clause: `said as he left that`. */
const MOVING = new WordList(
  'left arrived emerged departed entered walked stepped sat rose stood resigned retired returned leaving arriving emerging departing walking sitting standing',
);

/**
 * The `that` of what is said behind a deed beside it, told by its subject and one verb: `as she left the court that`; null
 * where its verb can take the `that` itself, as in `when she learned that` and `as she told him that`.
 */
function thatBehindClause(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  let verbs = tokens[from]?.lower.endsWith('ing') === true ? 1 : 0;
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_OCCASION); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || cueWord(tokens, i) !== null || isOf(token, CONJUNCTION)) return null;
    const before = itemAt(tokens, i - 1);
    if (token.lower === 'that') {
      const takes = isFiniteVerb(clauses, i - 1) || before?.lower.endsWith('ing') === true;
      if (verbs === 0 || i === from || (takes && !MOVING.has(before))) return null;
      // `when she saw the man that stole the boat`
      const next = tokens[i + 1];
      return isOf(next, DETERMINER | SUBJECT_PRONOUN) || next?.capital === true || endsInS(next?.lower ?? '')
        ? i
        : null;
    }
    if (i > from && isFiniteVerb(clauses, i)) verbs += 1;
  }
  return null;
}

/** The next `that` with which a clause begins, with no verb and no comma before it. */
function thatFrom(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_OCCASION); i += 1) {
    if (tokens[i]?.kind === 'punctuation' || isFiniteVerb(clauses, i)) return null;
    if (tokens[i]?.lower === 'that' && itemAt(tokens, i - 1)?.kind === 'word')
      return isFiniteVerb(clauses, i + 1) ? null : i;
  }
  return null;
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { TIMES } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  BODY,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { LONE_RELATIVE } from '../../words/relatives.ts';
import { canSpeak, RECORDS } from './can-speak.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isFiniteVerb } from './verbs.ts';

/** `who Ruhl said called her a liar`: whoever tells of it. */
const tells = ({ tokens }: Clauses, verb: number): boolean =>
  cueWord(tokens, verb)?.cueClass === 'SPEECH' && !WRITES.has(tokens[verb]);

const WRITES = new WordList('wrote writes posted posts read reads');

/**
 * `The company that Ann Lee owns said`, `The man Ann Lee married said`, `The letter the board wrote said`: what a relative, whose own verb stands at `end` right
 * before that of saying, tells more of, and not who does what it tells; null where none stands there.
 */
export function toldOfByObject(
  clauses: Clauses,
  sentence: Sentence,
  end: number,
  verb: number,
): NounPhrase | null {
  const { tokens } = clauses;
  const own = itemAt(tokens, end);
  if (own?.kind !== 'word' || own.capital || clauses.nameAt[end] !== undefined) return null;
  const finite = isFiniteVerb(clauses, end) || OWNS.has(own);
  // `that company filings said`
  if (
    !finite &&
    (!endsInS(own.lower) || isOf(own, BODY | GROUP | ORGANIZATION | SOMEBODY) || RECORDS.has(own))
  )
    return null;
  // `a deal that the filings said was dead`
  if (isFiniteVerb(clauses, verb + 1)) return null;
  const doer = phraseEndingAt(clauses, end - 1, sentence.from);
  if (doer === null || tells(clauses, end)) return null;
  const beside = finite ? besideName(clauses, sentence, doer) : null;
  if (beside !== null) return canBeTold(clauses, sentence, beside) ? beside : null;
  const first = tokens[doer.from];
  const relative = LONE_RELATIVE.has(itemAt(tokens, doer.from - 1));
  const definite = isOf(first, DETERMINER | SUBJECT_PRONOUN);
  if (!(definite || (relative && (finite || first?.capital === true)))) return null;
  // `The paper the mayor reads says`, not `the court papers say`
  if (!relative && !finite && !endsInS(tokens[verb]?.lower ?? '')) return null;
  const told = phraseEndingAt(clauses, doer.from - (relative ? 2 : 1), sentence.from);
  return told !== null && canBeTold(clauses, sentence, told) ? told : null;
}

/**
 * `"…," said the man Ann Lee married`: the one before a name whose bearer does something with them, where the phrase behind the verb
 * of saying begins with `start`; the phrase itself where there is none. See `withLowerTitle`.
 */
export function toldOfByDoer(clauses: Clauses, start: number, phrase: NounPhrase | null): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (phrase === null || !isOf(tokens[start], DETERMINER) || !isFiniteVerb(clauses, phrase.to)) return phrase;
  let first = phrase.to;
  while (first > start + 1 && tokens[first - 1]?.capital === true) first -= 1;
  const one = tokens[first - 1];
  if (first < start + 2 || first === phrase.to || nameAt[first - 1] !== undefined) return phrase;
  // `said a trader at a major Chinese lender`
  const told = isOf(one, SOMEBODY | ROLE) && !isOf(tokens[first], NATIONALITY);
  return told && !tokens.slice(start, first).some((token) => isOf(token, PREPOSITION))
    ? { from: start, to: first, head: first - 1, name: null }
    : phrase;
}

/** Whether a name with what its bearer is, behind an article, ends before a token: `the nurse Ann Lee`. */
export function isNamedBehindArticle({ tokens, nameAt }: Clauses, end: number): boolean {
  const name = nameAt[end - 1];
  let from = end - 1;
  while (from > 0 && name !== undefined && nameAt[from - 1] === name) from -= 1;
  return name !== undefined && isOf(itemAt(tokens, from - 1), DETERMINER);
}

/** Whether somebody, or something that speaks, opens a clause, so that a relative behind it can tell more of it. */
function canBeTold(clauses: Clauses, sentence: Sentence, told: NounPhrase): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[told.from], DETERMINER) || !canSpeak(clauses, told)) return false;
  // `Last year the man arrested said`
  if (TIMES.has(tokens[told.head]) || isOf(tokens[told.head], DAY_OR_MONTH)) return false;
  return opensClause(clauses, sentence, told.from);
}

/** What whoever stands beside a body, a paper or a team does for it; a noun elsewhere. */
const OWNS = new WordList('owns runs leads heads edits chairs manages coaches represents loves');

/** The words before a name that are not what its bearer is, where a verb of a relative follows: `the man Ann Lee married`. */
function besideName(clauses: Clauses, sentence: Sentence, { from, to, head }: NounPhrase): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (to !== head + 1 || tokens[head]?.capital !== true) return null;
  let last = head - 1;
  while (last >= from && tokens[last]?.capital === true) last -= 1;
  const start = isOf(itemAt(tokens, from - 1), DETERMINER) ? from - 1 : from;
  if (last <= start || !isOf(tokens[start], DETERMINER) || tokens[last]?.kind !== 'word') return null;
  return nameAt[last] === undefined
    ? phraseEndingAt(clauses, last, sentence.from)
    : { from: start, to: last + 1, head: last, name: null };
}

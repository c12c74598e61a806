import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  isOf,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { behindVerbs, CERTAIN, sureVerb, takesClause } from './sure-verb.ts';

/* The verb left over behind what is said in a clause with `who` is that of whoever stands before `who`. */

/** What can begin a clause or a phrase: `after the fight`. */
const MAYBE = new WordList('since after before until as than');
const THAT = new WordList('that');

/** What is read of the clauses up to a token. */
interface Reading {
  /** Clauses begun that have no verb yet. */
  lacking: number;
  /** Clauses that may have begun. */
  spare: number;
  /** Whether one has just begun, so that a pronoun is its subject. */
  begun: boolean;
  /** Whether a conjunction stands before, so that a verb goes on the clause. */
  joined: boolean;
}

/** A verb that no clause has need of. */
interface Candidate {
  readonly at: number;
  readonly sure: number;
  /** Whether a clause that may have begun can have need of it: `was` of `thought the gun was empty`. */
  readonly spare: boolean;
}

/**
 * The first token of the verb that no clause between `from` and `end` has need of, words of time before it included: `was
 * arrested` in `<A woman who said> her bag had been stolen was arrested`; null if there is none as sure as `least`.
 */
export function leftOverVerb(clauses: Clauses, from: number, end: number, least: number): number | null {
  const { tokens } = clauses;
  // `who said "I did it" was released`: words between marks are a clause, or the subject of one.
  const marked = tokens[from]?.kind === 'quote';
  const now: Reading = { lacking: marked ? 0 : 1, spare: marked ? 1 : 0, begun: true, joined: false };
  let best: Candidate | null = null;
  let i = marked || THAT.has(tokens[from]) ? from + 1 : from;
  while (i < end && !(best !== null && endsMain(clauses, best, i))) {
    const sure = sureVerb(clauses, i);
    if (sure === 0) {
      readOn(clauses, now, i);
      i += 1;
      continue;
    }
    const own = isOwnVerb(now, sure);
    if (!own && (best === null || isLater(tokens, best, i) || sure > best.sure || sure === CERTAIN))
      best = { at: i, sure: best === null ? sure : Math.max(sure, best.sure), spare: now.spare > 0 };
    // That no more than this one is left over is sure.
    if (!own && sure === CERTAIN && now.spare === 0) break;
    if (!own && now.spare > 0) now.spare -= 1;
    i = behindVerbs(clauses, i, end);
    if (!takesClause(clauses, i - 1) || isOf(tokens[i], SUBJECT_PRONOUN)) continue;
    // `those who smoke believe it is safe`
    if (own) now.spare += 1;
    else now.lacking += 1;
  }
  if (best === null || best.sure < least) return null;
  // `in May struck`: the month is no word before the verb.
  let at = best.at;
  while (at > from + 1 && isLooseWord(tokens[at - 1]) && !isOf(tokens[at - 1], DAY_OR_MONTH | AUXILIARY))
    at -= 1;
  return itemAt(tokens, at - 1)?.text === ',' ? at - 1 : at;
}

/** `said he thought the gun was empty <declined> to give his name`, `<asked> not to be named` */
const isLater = (tokens: readonly Token[], { spare }: Candidate, i: number): boolean =>
  spare && tokens[tokens[i + 1]?.lower === 'not' ? i + 2 : i + 1]?.lower === 'to';

/** Whether what the verb found has behind it begins: `sued, the court said`, `was arrested when he left`. */
function endsMain({ tokens }: Clauses, { sure }: Candidate, i: number): boolean {
  const token = tokens[i];
  return token?.text === ',' || (sure === CERTAIN && isOf(token, SUBORDINATOR | CONJUNCTION));
}

/** A word that is no verb: what it begins. */
function readOn({ tokens, nameAt }: Clauses, now: Reading, i: number): void {
  const token = tokens[i];
  if (isOf(token, SUBORDINATOR)) {
    if (MAYBE.has(token)) now.spare += 1;
    else now.lacking += 1;
    now.begun = true;
    now.joined = false;
  } else if (isOf(token, CONJUNCTION)) {
    now.joined = true;
  } else if (isOf(token, SUBJECT_PRONOUN) && token?.lower !== 'it') {
    // `the man he knew`, `than they feared`
    if (!now.begun) now.lacking += 1;
    now.begun = false;
    now.joined = false;
  } else if (!isLooseWord(token) || nameAt[i] !== undefined) {
    // `he lost his wife and his daughter was hurt`
    if (now.joined && now.lacking === 0) now.spare += 1;
    now.begun = false;
    now.joined = false;
  }
}

/** Whether a clause of what is said has need of the verb: `was` of `said it was late`, `left` of `said he ran and left`. */
function isOwnVerb(now: Reading, sure: number): boolean {
  const shared = now.joined && now.lacking === 0;
  const lacked = now.lacking > 0;
  now.begun = false;
  now.joined = false;
  if (!lacked) return shared;
  now.lacking -= 1;
  // `the car parked outside was his`: it may be a participle.
  if (sure < CERTAIN) now.spare += 1;
  return true;
}

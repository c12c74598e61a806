import type { Sentence, Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/* Whether a `that` behind a verb begins a clause, or points at something: `found that the boat leaked`, `found that boat`. */

const ANYBODY = new WordList('people police there nobody everybody somebody anybody nothing everything');

/** `that the boat`, `that Ruhl`, `that she`, `that sales`: a word behind `that` which it does not point at, as in `that boat`. */
export const beginsSubject = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital || isOf(token, DETERMINER | SUBJECT_PRONOUN) || endsInS(token.lower));

/** Several without an `s`, whom `that` never points at: `that women`. */
const SEVERAL = new WordList('men women children staff youth cattle fish sheep mice geese teeth feet');

/** `found that the boat leaked`, `accepts that sales fell`, `that support was high`; not `found that boat`. */
export function opensWithThat(clauses: Clauses, that: number, lemma: string): boolean {
  const { tokens } = clauses;
  const next = tokens[that + 1];
  // `found that, in May, the boat leaked`; not `found that, and left`
  if (next?.text === ',') {
    const close = isOf(tokens[that + 2], PREPOSITION | SUBORDINATOR) ? closing(tokens, that + 1) : null;
    return close !== null && opensWithThat(clauses, close, lemma);
  }
  if (next?.kind === 'number' || ANYBODY.has(next) || SEVERAL.has(next)) return true;
  // `held that hearing in private`
  const doing = next?.kind === 'word' && next.lower.endsWith('ing') && !/^(?:hold|submit)$/.test(lemma);
  if (beginsSubject(next) || doing) return true;
  const behind = tokens[that + 2];
  // `found that coffee helps`: no `that` points at several, nor at what does something.
  return (
    next?.kind === 'word' && (isOf(behind, FINITE) || (behind?.capital === false && endsInS(behind.lower)))
  );
}

/** Furthest comma that closes what is put in behind `that`, in tokens. */
const LONGEST_PUT_IN = 12;

function closing(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma + 2; i <= comma + LONGEST_PUT_IN; i += 1) if (tokens[i]?.text === ',') return i;
  return null;
}

const SHOUTED = wordSet('shout yell scream howl hoot boo heckle');
/** Where somebody is shouted to. */
const AWAY = new WordList('down off out');
/** Furthest such a word behind `that`: `shouted that young speaker down`. */
const LONGEST_SHOUTED = 3;

/** `yelled that man down`: one who is pointed at; not `yelled that the man down there lied`. */
export function isShoutedDown(clauses: Clauses, sentence: Sentence, i: number, lemma: string): boolean {
  const { tokens } = clauses;
  if (!SHOUTED.has(lemma)) return false;
  if (tokens[i + 1]?.lower !== 'that' || beginsSubject(tokens[i + 2])) return false;
  for (let at = i + 3; at <= i + 2 + LONGEST_SHOUTED; at += 1) {
    // `that people down`, `that young men out`: several are not `that`.
    if (ANYBODY.has(tokens[at - 1]) || SEVERAL.has(tokens[at - 1])) return false;
    if (!AWAY.has(tokens[at])) continue;
    // `down the street`
    if (isOf(tokens[at + 1], DETERMINER)) return false;
    let end = at + 1;
    while (
      end < sentence.to &&
      tokens[end]?.kind === 'word' &&
      !isOf(tokens[end], CONJUNCTION | SUBORDINATOR)
    )
      end += 1;
    return !holdsFiniteVerb(clauses, i + 2, end);
  }
  return false;
}

import { itemAt } from '../../item-at.ts';
import { beginsSentence } from '../../begins-sentence.ts';
import type { Token } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  STOP,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { nameBeforeKind } from './before-kind.ts';
import { isBodyKind, OWNER_KINDS } from './body-kinds.ts';
import { sentenceAt } from '../cues/finding.ts';
import { bodyNameEnd, bodyNameStart, isPlaceAlone, NO_NAME } from './body-name.ts';
import { closes, isInLead } from './in-a-lead.ts';
import { bodyAt, HELD, isSmallForm } from './named-body.ts';
import type { NamedBody } from './named-body.ts';
import { bodyBehind } from '../phrases/body-behind.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isLooseHyphen } from '../phrases/joints.ts';

/** A body of which the story tells right beside its name what it is: `the pension fund Ilma`, `Ilma, a pension fund,`. */
export interface DescribedBody extends NamedBody {
  /** What it is told to be, lower case: `fund`. */
  readonly noun: string;
  /** Token of that noun. */
  readonly at: number;
  /** What stands before it: `pension`. */
  readonly modifiers: ReadonlySet<string>;
}

/** Longest description, in tokens. */
const LONGEST_TOLD = 7;

/** What ends words that tell what a body is: `a bank based in Riga`, `a charity that helps sailors`. */
const ENDS_TOLD = new WordList(', . ; ) - – — that which whose with based founded owned');

/** What ends what is told before a noun. */
const NOT_TOLD = CONJUNCTION | DETERMINER | FINITE | POSSESSIVE | PREPOSITION | STOP;

/** The bodies of a passage of which it tells so. */
export function describedIn(clauses: Clauses): DescribedBody[] {
  const { tokens } = clauses;
  const found: DescribedBody[] = [];
  for (const [i, { kind, lower, capital }] of tokens.entries()) {
    if (kind !== 'word') {
      // `Ilma, a pension fund,`, `The pension fund, Ilma,`
      const body =
        lower !== ','
          ? null
          : OPENS.has(tokens[i + 1])
            ? toldBehind(clauses, i, i + 1)
            : namedBetween(clauses, i);
      if (body !== null) found.push(body);
      // `Retailer Zelmart`, but Bank Street
    } else if (!capital || (beginsSentence(tokens, i) && !isOf(tokens[i], ORGANIZATION))) {
      const body = IS.has(tokens[i])
        ? toldBehind(clauses, i, i + 1)
        : isBodyKind(lower)
          ? (toldBefore(clauses, i) ?? toldOfNamed(clauses, i))
          : null;
      if (body !== null) found.push(body);
    }
  }
  return found;
}

const IS = new WordList('is');
/** What words that tell what a body is begin with. */
const OPENS = new WordList('a an the one which');
/** What a business does, and hardly another body. */
const TRADES = new WordList(
  'makes sells manufactures produces employs operates brews supplies builds refines owns',
);

/** `the pension fund Ilma`, `Rail union the RMT`: the body whose name stands behind the noun at a token. */
function toldBefore(clauses: Clauses, noun: number): DescribedBody | null {
  const { tokens } = clauses;
  const told = toldStart(tokens, noun);
  const from = tokens[noun + 1]?.lower === 'the' && beginsSentence(tokens, told) ? noun + 2 : noun + 1;
  const to = bodyNameEnd(clauses, from);
  if (to === from || isOf(tokens[from], NO_NAME) || isPlaceAlone(clauses, from, to, noun)) return null;
  return made(clauses, from, to, noun, told);
}

/** `the RMT union`: the body whose name stands before the noun at a token. */
function toldOfNamed(clauses: Clauses, noun: number): DescribedBody | null {
  const name = nameBeforeKind(clauses, noun);
  return name === null ? null : made(clauses, name.from, name.to, noun, name.to);
}

/** `The pension fund, Ilma,`: the body whose name stands behind a comma and the noun before it. */
function namedBetween(clauses: Clauses, comma: number): DescribedBody | null {
  const { tokens, nameAt } = clauses;
  const noun = itemAt(tokens, comma - 1);
  if (noun?.kind !== 'word' || noun.capital || !(isBodyKind(noun.lower) || OWNER_KINDS.has(noun)))
    return null;
  if (tokens[comma + 1]?.capital !== true || nameAt[comma + 1] !== undefined) return null;
  const told = toldStart(tokens, comma - 1);
  const from = isOf(itemAt(tokens, told - 1), DETERMINER | POSSESSIVE) ? told - 1 : told;
  const body = bodyBehind(clauses, { from, to: comma, head: comma - 1, name: null }, comma + 1);
  return body === null ? null : made(clauses, body.from, body.to, comma - 1, told);
}

/** `Ilma, a pension fund,`, `Ilma, one of the largest pension funds in Latvia,`, `Ilma is a pension fund`: the body named before a token. */
function toldBehind(clauses: Clauses, before: number, article: number): DescribedBody | null {
  const { tokens } = clauses;
  if (TRADES.has(tokens[article + 1]) && tokens[article]?.lower === 'which') {
    const name = bodyNameStart(clauses, before);
    const none = name === before || isPlaceAlone(clauses, name, before, article);
    return none ? null : made(clauses, name, before, article, article, 'company');
  }
  const one = tokens[article]?.lower === 'one' && tokens[article + 1]?.lower === 'of';
  if (!one && !ARTICLE.has(tokens[article])) return null;
  const first = one ? article + 3 : article + 1;
  let noun = first;
  while (noun - first < LONGEST_TOLD && isTold(tokens[noun]) && !endsTold(tokens[noun + 1])) noun += 1;
  const lower = tokens[noun]?.lower ?? '';
  const kind = one ? lower.replace(/s$/, '') : lower;
  if (tokens[noun]?.capital !== false || !isBodyKind(kind) || !endsTold(tokens[noun + 1])) return null;
  // `Ilma, the bank, and the union`: a list.
  if (tokens[noun + 1]?.text === ',' && isOf(tokens[noun + 2], CONJUNCTION)) return null;
  const from = bodyNameStart(clauses, before);
  if (from === before || isPlaceAlone(clauses, from, before, noun)) return null;
  if (tokens[before]?.text === ',' && isInLead(clauses, from) && !closes(tokens, noun + 1)) return null;
  return made(clauses, from, before, noun, first, kind);
}

/** A word that tells more of a body: `Latvian`, `nurses'`. */
const isTold = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  token?.lower === '-' ||
  (isOf(token, POSSESSIVE) && token?.kind !== 'quote') ||
  (token?.kind === 'word' && !isOf(token, CONJUNCTION | FINITE | PREPOSITION));

const endsTold = (token: Token | undefined): boolean =>
  token === undefined || ENDS_TOLD.has(token) || isOf(token, PREPOSITION);

/** Where what is told before a noun begins: behind the article of `the Latvian pension fund`. */
function toldStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (
    noun - from < LONGEST_TOLD &&
    itemAt(tokens, from - 1)?.kind === 'word' &&
    !isOf(tokens[from - 1], NOT_TOLD)
  )
    from -= 1;
  return from;
}

function made(
  clauses: Clauses,
  from: number,
  to: number,
  at: number,
  told: number,
  noun = clauses.tokens[at]?.lower ?? '',
): DescribedBody {
  const head = isSmallForm(clauses.tokens, to - 1) ? to - 2 : to - 1;
  const body = bodyAt(clauses, { from, to, head, name: null });
  const modifiers = new Set(clauses.tokens.slice(told, at).map(({ lower }) => lower));
  const start = Math.min(from, told);
  const before = isOf(itemAt(clauses.tokens, start - 1), DETERMINER) ? start - 2 : start - 1;
  return { ...body, subject: !body.employs && isToldOf(clauses, before), noun, at, modifiers };
}

/** What a clause begins behind. */
const BEGINS = new WordList('. , : ; ? ! – —');

/**
 * Whether a sentence tells of what stands behind a token: `The retailer Zelmart left`, `Shares of the retailer Zelmart fell`, `A man
 * sued retailer Zelmart`; not `Nordbank bought retailer Zelmart`, `a fund of the bank Ostara`.
 */
function isToldOf({ tokens, nameAt, passage }: Clauses, before: number): boolean {
  const token = itemAt(tokens, before);
  if (token?.kind !== 'word')
    return (
      token === undefined || token.kind === 'quote' || BEGINS.has(token) || isLooseHyphen(tokens, before)
    );
  if (isOf(token, PREPOSITION)) return HELD.has(itemAt(tokens, before - 1));
  const first = sentenceAt(passage, before).from;
  return isOf(tokens[first], DETERMINER | SUBJECT_PRONOUN | CONJUNCTION) || nameAt[first] !== undefined;
}

/** `the pension fund Ilma` from its article on: the body named there; null if none is. */
export function nameBehindKind(clauses: Clauses, article: number): DescribedBody | null {
  const { tokens } = clauses;
  for (let i = article + 1; i <= article + MOST_BEFORE && tokens[i]?.kind === 'word'; i += 1)
    if (tokens[i]?.capital === false && isBodyKind(tokens[i]?.lower ?? '')) {
      const body = toldBefore(clauses, i);
      if (body !== null) return body;
    }
  return null;
}

/** Most words from an article to such a noun. */
const MOST_BEFORE = 4;

import { DETERMINERS } from '../words/function-words.ts';
import { isRole, ROLE_MODIFIERS } from '../words/roles.ts';
import { isSomebody as isSomebodyWord } from '../words/somebody.ts';
import type { Sentence } from '../tokens.ts';
import { clauseStart, opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { holdsFiniteVerb } from './verbs.ts';
import {
  CONJUNCTION,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
} from '../words/word-classes.ts';

/**
 * Whether a phrase means several who speak together, who are no one speaker: `Ruhl and Orme`, `both`; not so `analysts and
 * bankers`, who are one group.
 */
export function isSeveral(clauses: Clauses, { from, to, head }: NounPhrase): boolean {
  const lower = clauses.tokens[head]?.lower ?? '';
  if (lower === 'and') return !(isGroupOf(clauses, from, head) && isGroupOf(clauses, head + 1, to));
  return to - from === 1 && /^(?:both|all)$/.test(lower);
}

/** `many pilots`, `venture capitalists`: people in the plural of whom none is named. */
export function isGroupOf({ tokens, nameAt }: Clauses, from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!isOf(last, GROUP) && !isPeople(last)) return false;
  for (let i = from; i < to; i += 1)
    if (nameAt[i] !== undefined || tokens[i]?.lower === 'and' || tokens[i]?.kind === 'punctuation')
      return false;
  return true;
}

/** Furthest start of a list of people who speak together, in tokens before the last of them. */
const LONGEST_LIST = 40;

/**
 * Two phrases and the `and` between them as one. Mostly its head is the `and`, and nobody is its one speaker; not so for
 * `Chairman and chief executive Ann Lee` or `groups including the Gas Association and the Boat League`.
 */
export function together(clauses: Clauses, first: NounPhrase, and: number, last: NounPhrase): NounPhrase {
  const named = clauses.tokens.slice(first.head + 1, first.to).some(({ lower }) => lower === 'including');
  if (named) return { ...first, to: last.to };
  if (isOneBearer(clauses, first, and, last)) return { ...last, from: first.from };
  return { from: first.from, to: last.to, head: and, name: null };
}

/** Two offices of one person: `founder and managing director Ann Lee`, `Communications and Transport Minister Ann Lee`. */
function isOneBearer({ tokens }: Clauses, first: NounPhrase, and: number, last: NounPhrase): boolean {
  const head = tokens[first.head];
  const next = tokens[and + 1];
  const bearer = tokens[last.head];
  if (head === undefined || bearer === undefined || first.name !== null) return false;
  if (isPeople(head)) return false;
  if (isOf(next, DETERMINER | POSSESSIVE)) return false;
  const article = isOf(tokens[first.from], DETERMINER);
  // `Mother and Tom Bell` are two
  const titled = next?.capital === false || isOf(next, ROLE) || ROLE_MODIFIERS.has(next?.lower ?? '');
  // `the mayor and Governor Ann Lee` are two, `the chairman and chief executive` is one.
  if (isOf(head, ROLE))
    return titled && (article ? next?.capital === false && isOf(bearer, ROLE) : last.name !== null);
  if (last.name === null || next?.capital !== true) return false;
  // `Pershing and Co analyst Ann Lee`, `California and Nevada Governor Ann Lee`: the office stands behind both words.
  const office = tokens.slice(and + 2, last.head).some((token) => isOf(token, ROLE)) && !isOf(next, ROLE);
  return office || (FIELDS.test(head.lower) && first.from === first.head);
}

/** What ministers are ministers of. */
const FIELDS =
  /^(?:agriculture|business|commerce|communications|culture|defen[cs]e|development|economy|education|employment|energy|environment|family|finance|fisheries|food|forestry|health|home|housing|immigration|industry|information|infrastructure|interior|justice|labou?r|mines|planning|science|security|sports?|technology|tourism|trade|transport|water|works|youth)$/;

/** A name, a calling, a group, he or she: who can be one of several that speak. */
function isSomebody(clauses: Clauses, { name, head }: NounPhrase): boolean {
  const lower = clauses.tokens[head]?.lower ?? '';
  return name !== null || isSomebodyWord(lower) || /^(?:s?he|they|we|i)$/.test(lower);
}

/** `Brae Mills and Ann Lee`: a name in capitals of no person, beside that of one. */
function isBodyBeside({ tokens }: Clauses, body: NounPhrase, person: NounPhrase): boolean {
  return person.name !== null && tokens[body.from]?.capital === true && tokens[body.head]?.capital === true;
}

/**
 * A subject with those named before it who do the same: `Ann Lee and Peter Orme said`, `Ann Lee, a nurse, and
 * Peter Orme said`. The phrase itself if it stands alone, as in `Ann Lee left and Peter Orme said`.
 */
export function withThoseBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  const floor = Math.max(sentence.from, phrase.from - LONGEST_LIST);
  let and = phrase.from - 1;
  while (and > floor && leadsToName(tokens[and]?.lower ?? '', tokens[and]?.text ?? '')) and -= 1;
  if (and <= floor || tokens[and]?.lower !== 'and') return phrase;
  // `underwriters <A and B> and Sable Inc <SBL> said`
  if (tokens[and - 1]?.text === '>') {
    const open = tokens.slice(floor, and).findLastIndex(({ text }) => text === '<');
    const body = open === -1 ? null : phraseEndingAt(clauses, floor + open - 1, floor);
    return {
      from: body?.from ?? (open === -1 ? and : floor + open + 1),
      to: phrase.to,
      head: and,
      name: null,
    };
  }
  if (tokens[and - 1]?.text !== ',') {
    const described = withAdjectiveBefore(clauses, sentence, and, phrase);
    if (described !== null) return described;
    const before = phraseEndingAt(clauses, and - 1, floor);
    const body = before === null ? null : withinBody(clauses, before, phrase);
    if (body !== null) return body;
    const opens =
      before !== null &&
      (opensClause(clauses, sentence, before.from) || tokens[before.from - 1]?.lower === 'with');
    return before !== null && (isSomebody(clauses, before) || isBodyBeside(clauses, before, phrase)) && opens
      ? together(clauses, before, and, phrase)
      : phrase;
  }
  const start = clauseStart(clauses, { from: floor, to: phrase.from });
  const first = phraseStartingAt(clauses, start, and);
  if (first === null || tokens[first.to]?.text !== ',' || !isSomebody(clauses, first)) return phrase;
  if (holdsFiniteVerb(clauses, first.to, and)) return phrase;
  return together(clauses, first, and, phrase);
}

/**
 * `the Organisation of Ties and Growth`, `a Ministry of Ties and Trade official`: two phrases that an `and` inside the
 * name of a body parts; null if they are two.
 */
function withinBody({ tokens }: Clauses, first: NounPhrase, rest: NounPhrase): NounPhrase | null {
  if (first.name !== null || rest.name !== null || !isOf(tokens[first.head], ORGANIZATION)) return null;
  const field = tokens.slice(first.head + 1, first.to);
  if (!/^(?:of|for|on)$/.test(field[0]?.lower ?? '') || field.at(-1)?.capital !== true) return null;
  const official = tokens[rest.to - 1]?.capital === false && isOf(tokens[rest.to - 1], ROLE);
  const words = tokens.slice(rest.from, official ? rest.to - 1 : rest.to);
  if (words.length === 0 || !words.every(({ capital, kind }) => capital && kind === 'word')) return null;
  return { ...first, to: rest.to, head: official ? rest.to - 1 : first.head };
}

/** Endings of adjectives. */
const ADJECTIVE = /(?:al|ic|ive|ous|ful|ish|ern|less)$/;

/** An adjective of people: `current`, `northern`. */
export const isModifier = (lower: string): boolean =>
  !isSomebodyWord(lower) &&
  (ROLE_MODIFIERS.has(lower) || ADJECTIVE.test(lower) || /^(?:present|serving|retired)$/.test(lower));

/** `Current and former officials said`: two adjectives of one noun; null if no adjective stands before the `and`. */
function withAdjectiveBefore(
  { tokens }: Clauses,
  sentence: Sentence,
  and: number,
  phrase: NounPhrase,
): NounPhrase | null {
  const lower = tokens[and - 1]?.lower ?? '';
  if (phrase.from !== and + 1 || phrase.head === phrase.from || phrase.name !== null) return null;
  if (!isModifier(lower)) return null;
  const article = and - 2 >= sentence.from && isOf(tokens[and - 2], DETERMINER);
  return { ...phrase, from: article ? and - 2 : and - 1 };
}

/** What can stand between `and` and a name it leads to: `and her deputy, Peter Orme,`. */
function leadsToName(lower: string, text: string): boolean {
  return text === ',' || DETERMINERS.has(lower) || isRole(lower) || ROLE_MODIFIERS.has(lower);
}

/**
 * A subject behind its verb with those named after it: `said Ann Lee and Peter Orme.` The phrase itself if what
 * follows begins another clause: `said Ann Lee and Peter Orme nodded.`
 */
export function withThoseAfter(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  const and = phrase.to;
  if (tokens[and]?.lower !== 'and') return phrase;
  const other = phraseStartingAt(clauses, and + 1, sentence.to);
  if (other === null || !isSomebody(clauses, other)) return phrase;
  // `said the harbour master and pilot`: one person in two words.
  const oneBearer = phrase.name === null && other.name === null && !isOf(tokens[and + 1], DETERMINER);
  if (oneBearer && !isGroupOf(clauses, phrase.from, phrase.to)) return phrase;
  const next = tokens[other.to];
  const ends =
    next === undefined ||
    next.kind === 'punctuation' ||
    next.kind === 'quote' ||
    isOf(next, PREPOSITION | CONJUNCTION);
  return ends ? together(clauses, phrase, and, other) : phrase;
}

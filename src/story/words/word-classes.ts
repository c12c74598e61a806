import type { Cue } from './cues.ts';
import { endsInS } from './inflect.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  NEVER_NAMES,
  NO_ADVERBS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './function-words.ts';
import { isFirstName, isNationality, isPlace } from './gazetteer.ts';
import { IRREGULAR_PASTS, looksPast, PLAIN_PRESENTS } from './inflect.ts';
import { EXPRESSED, REPORT_NOUNS } from './report-nouns.ts';
import { BODIES, COMPANIES, GROUPS, isRole, LEGAL_FORMS, ORGANIZATION_WORDS, ROLES } from './roles.ts';
import { COURTESY } from './courtesy.ts';
import { isSomebody } from './somebody.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from './pronouns.ts';

/** A form of a word as its classes are told from it. */
interface Form {
  readonly text: string;
  readonly lower: string;
  /** Folded, as lists of names are. */
  readonly folded: string;
  readonly capital: boolean;
  readonly cue: Cue | null;
  readonly phrasal: readonly Cue[];
}

/*
 * The classes that a form can belong to, each a bit of `Token.is`: told once for a form, asked of every token of it.
 * Classes are joined with `|` and asked for with `isOf`.
 */
export const DETERMINER = 1 << 0;
export const PREPOSITION = 1 << 1;
/** See `NOUN_PREPOSITIONS`. */
export const NOUN_PREPOSITION = 1 << 2;
export const AUXILIARY = 1 << 3;
export const CONJUNCTION = 1 << 4;
export const SUBORDINATOR = 1 << 5;
export const ADVERB = 1 << 6;
export const DAY_OR_MONTH = 1 << 7;
/** A verb of saying, or one that is with the word behind it: `word.cue` or `word.phrasal` tells which. */
export const SAYING = 1 << 8;
export const SUBJECT_PRONOUN = 1 << 9;
export const OBJECT_PRONOUN = 1 << 10;
/** Of one man or woman, in any case. */
export const PERSONAL_PRONOUN = 1 << 11;
export const NEVER_NAME = 1 << 12;
/** What can stand between a subject and its verb: `Lavrov later told`, `the bank on Tuesday said`. */
export const LOOSE = 1 << 13;
/** An office or calling that is listed. */
export const LISTED_ROLE = 1 << 14;
/** An office or calling, those made by rule included. */
export const ROLE = 1 << 15;
export const COURTESY_TITLE = 1 << 16;
/** Whoever can praise, call or promise. */
export const SOMEBODY = 1 << 17;
/** A common noun for a company or another body. */
export const BODY = 1 << 18;
/** A word that makes a name one of a body. */
export const ORGANIZATION = 1 << 19;
export const GROUP = 1 << 20;
export const FIRST_NAME = 1 << 21;
export const NATIONALITY = 1 << 22;
/** `'s`, or an apostrophe behind a plural. */
export const POSSESSIVE = 1 << 23;
/** A mark that ends a sentence. */
export const STOP = 1 << 24;
/** A form that shows a clause's verb wherever it stands. */
export const FINITE = 1 << 25;
/** A regular past by its ending. */
export const PAST = 1 << 26;
/** The base form of a verb of saying that is no noun, as in `analysts say`. */
export const PLAIN_SAYING = 1 << 27;
/** What something can be reported by beside verbs: a noun of saying, and what `according to`, `in the words of` and `heard from` are told by. */
export const REPORTING = 1 << 28;
/** Ends with a point: `Mr.`, `U.S.`, the full stop itself. */
export const POINTED = 1 << 29;
/** A country, state, capital or large city of one word. */
export const PLACE = 1 << 30;
/** A listed role, also as part of a compound: Secretary-General. */
export const TITLE_WORD = 1 << 31;

/** Words of grammar, none a noun or an adjective. */
export const NO_NOUN =
  ADVERB |
  AUXILIARY |
  CONJUNCTION |
  DETERMINER |
  FINITE |
  LOOSE |
  PREPOSITION |
  SUBORDINATOR |
  SUBJECT_PRONOUN;

/** The classes that lists tell. */
const LISTED: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [DETERMINER, DETERMINERS],
  [PREPOSITION, PREPOSITIONS],
  [NOUN_PREPOSITION, NOUN_PREPOSITIONS],
  [AUXILIARY | LOOSE | FINITE, AUXILIARIES],
  [CONJUNCTION, CONJUNCTIONS],
  [SUBORDINATOR, SUBORDINATORS],
  [ADVERB | LOOSE, ADVERBS],
  [DAY_OR_MONTH | LOOSE, DAYS_AND_MONTHS],
  [SUBJECT_PRONOUN, SUBJECT_PRONOUNS],
  [OBJECT_PRONOUN, OBJECT_PRONOUNS],
  [PERSONAL_PRONOUN, MALE_PRONOUNS],
  [PERSONAL_PRONOUN, FEMALE_PRONOUNS],
  [NEVER_NAME, NEVER_NAMES],
  [LISTED_ROLE, ROLES],
  [COURTESY_TITLE, COURTESY.keys()],
  [BODY, BODIES],
  [BODY, COMPANIES],
  [ORGANIZATION, ORGANIZATION_WORDS],
  [GROUP, GROUPS],
  [FINITE, IRREGULAR_PASTS],
  [FINITE, PLAIN_PRESENTS],
  [REPORTING, REPORT_NOUNS],
  [REPORTING, EXPRESSED],
  [REPORTING, ['according', 'words', 'heard', 'account', 'telling', 'reckoning']],
  [REPORTING, ['adamant', 'insistent', 'categorical', 'unequivocal', 'clear', 'known', 'case']],
  [POSSESSIVE, ["'", '’', "'s"]],
  [STOP, ['.', '?', '!', '…']],
];

const BY_WORD = new Map<string, number>();
for (const [bit, words] of LISTED)
  for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | bit);

/** A title of lawyers, but alone a verb or a paper as often. */
const ADVOCATE = 'advocate';

/** A member's party with the State as the wire shortens it: `D-N.Y.`, `R-W.Va.`, `D-Calif.` */
const PARTY_AND_STATE = /^[DIR]-\p{Lu}.*\.$/u;

/** The classes of a form, a bit each. */
export function classesOf({ text, lower, folded, capital, cue, phrasal }: Form): number {
  // The name of an account: `@netloft`.
  if (lower.length > 1 && lower.startsWith('@')) return SOMEBODY;
  let classes = BY_WORD.get(lower) ?? 0;
  if (isFirstName(folded)) classes |= FIRST_NAME;
  if (isNationality(folded)) classes |= NATIONALITY;
  if (isPlace(folded)) classes |= PLACE;
  if (isRole(lower)) classes |= ROLE;
  if (lower.split('-').some((part) => ROLES.has(part)) || ROLES.has(lower) || lower === ADVOCATE)
    classes |= TITLE_WORD;
  if (isSomebody(lower)) classes |= SOMEBODY;
  if (LEGAL_FORMS.has(text)) classes |= ORGANIZATION;
  if (looksPast(lower)) classes |= PAST;
  if (!capital && looksLikeAdverb(lower)) classes |= LOOSE;
  if (cue?.cueClass === 'SPEECH' && cue.form === 'BASE' && !cue.noun) classes |= PLAIN_SAYING;
  if (cue !== null || phrasal.length > 0) classes |= SAYING;
  if (text.endsWith('.')) classes |= POINTED;
  // `Riga-based Ann Lee`, `R-W.Va.`
  if (lower.endsWith('-based') || PARTY_AND_STATE.test(text)) classes |= NEVER_NAME;
  // `the audit completed in May said`
  if (text === 'May') classes &= ~(AUXILIARY | FINITE);
  // `Ruhl'S` is no owner.
  return text.endsWith('S') ? classes & ~POSSESSIVE : classes;
}

/** Whether a token is of one of the classes at least; false where there is no token. */
export function isOf(token: { readonly is: number } | undefined, classes: number): boolean {
  return token !== undefined && (token.is & classes) !== 0;
}

/** Whether a token is a noun for people or bodies in the plural: `pilots`, `spokesmen`. */
export function isPeople(token: { readonly is: number; readonly lower: string } | undefined): boolean {
  return (
    token !== undefined && isOf(token, SOMEBODY) && (endsInS(token.lower) || token.lower.endsWith('men'))
  );
}

function looksLikeAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

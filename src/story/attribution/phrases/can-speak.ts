import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { beforeAge } from '../../people/apposition.ts';
import { COUNTS } from '../../words/function-words.ts';
import { BODIES, QUANTITIES } from '../../words/roles.ts';
import { tellsWhen } from './before-adverbial.ts';
import { isJoined } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { DETERMINER, isOf, ROLE, SOMEBODY, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** A share of those asked: `two-thirds say`. */
export const FRACTION = new WordList(/^(?:one|two|three|four)-(?:third|quarter|fourth|fifth)s?$/);

/** What is written down or counted, and shows what it tells: `court documents show`, `the study showed that`. */
export const RECORDS = new WordList(`
  records documents papers filings figures statistics data polls surveys studies estimates receipts transcripts emails
  study survey poll analysis research review audit report census tally`);

/** What is worn, held or hung up, with words on it: whoever wears it does what stands behind. */
export const HELD_UP = new WordList(
  /^(?:signs?|banners?|placards?|posters?|stickers?|badges?|buttons?|flags?|(?:t-|sweat)?shirts?|hats?|caps?|jackets?|plaques?|billboards?)$/,
);

/** Whether words can name a speaker at all, known or not: `scarf-pin orders "fell"` has a subject that cannot speak. */
export function canSpeak(clauses: Clauses, phrase: NounPhrase): boolean {
  const head = clauses.tokens[phrase.head];
  if (head === undefined || isCase(clauses, phrase)) return false;
  // `Sheikh Faris al-Amin`
  const capital = head.capital || (head.text !== head.lower && /-\p{Lu}/u.test(head.text));
  if (phrase.name !== null || capital || isJoined(clauses.tokens, phrase) || isPronounPhrase(phrase, head))
    return true;
  return (
    (head.kind === 'number' && !isAgeOrYear(clauses, phrase)) ||
    COUNTS.has(head.lower) ||
    FRACTION.has(head) ||
    QUANTITIES.has(head.lower) ||
    isRoleOrOne(head) ||
    isOf(head, SOMEBODY) ||
    BODIES.has(head.lower) ||
    RECORDS.has(head) ||
    isOf(clauses.tokens[phrase.from], DETERMINER) ||
    isGivenAsSource(clauses.tokens, phrase.from) ||
    // `Ruhl, whose sons said`
    itemAt(clauses.tokens, phrase.from - 1)?.lower === 'whose' ||
    // Ruhl's associates
    clauses.tokens.slice(phrase.from, phrase.head).some(({ text }) => /^['’]s?$/u.test(text))
  );
}

const VERSUS = new WordList('v. vs.');

/** `Hale v. Orme`, which is nobody; not so `Peter V. Orme`. */
export function isCase({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  for (let i = from + 1; i < to - 1; i += 1)
    if (VERSUS.has(tokens[i]) && tokens[i]?.capital === false) return true;
  return false;
}

/** `Ada Ruhl, 45, said it`, `Ada Ruhl (45) told`, `had in 2018 described`: a number that tells how old somebody is or when it was. */
export const isAgeOrYear = ({ tokens }: Clauses, { from, to }: NounPhrase): boolean =>
  to - from === 1 &&
  tokens[from]?.kind === 'number' &&
  (beforeAge(tokens, from) !== from ||
    tellsWhen(tokens[from]) ||
    (itemAt(tokens, from - 1)?.text === '(' && tokens[from + 1]?.text === ')'));

/** `It rose, according to official statistics`, where `It was cut according to size` names no source. */
function isGivenAsSource(tokens: readonly Token[], from: number): boolean {
  const according = itemAt(tokens, from - 2);
  if (itemAt(tokens, from - 1)?.lower !== 'to' || according?.lower !== 'according') return false;
  return according.capital || itemAt(tokens, from - 3)?.text === ',';
}

const POINTING = new WordList('his her its their him');

/** `he`, the `his` of `his promise that`, the `him` of `recalled him saying`. */
export const isPronounPhrase = ({ from, to }: NounPhrase, head: Token): boolean =>
  to - from === 1 && (isOf(head, SUBJECT_PRONOUN) || POINTING.has(head));

/** An office or calling, or a word that stands for one person. */
export const isRoleOrOne = (token: Token): boolean => isOf(token, ROLE) || ONE.has(token);

const ONE = new WordList('one another nobody');

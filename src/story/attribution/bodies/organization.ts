import { itemAt } from '../../item-at.ts';
import { isInCapitals } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { COUNTS } from '../../words/function-words.ts';
import { BODIES, isCompanyNoun } from '../../words/roles.ts';
import { beginsSentence } from '../../begins-sentence.ts';
import { AT_HOME } from '../phrases/at-home.ts';
import { isNamedForWhom } from '../phrases/named-for-whom.ts';
import { isBodyKind } from './body-kinds.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import {
  DETERMINER,
  isOf,
  isPeople,
  NATIONALITY,
  ORGANIZATION,
  POSSESSIVE,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/**
 * Capitalised words without a person among them are a body, unless they only say where somebody is from. A common
 * noun carries a body's name if it is one of a body, as in `Time magazine`; `State Department officials` are people.
 */
export function isOrganization(clauses: Clauses, phrase: NounPhrase, group: boolean): boolean {
  const head = clauses.tokens[phrase.head];
  if (head === undefined || (!group && !head.capital)) return false;
  if (head.capital && SEATS.has(head) && phrase.head === phrase.to - 1) return true;
  if (head.capital && isPeople(head) && isNamedForWhom(clauses, phrase.head, phrase.to)) return true;
  // `Packaging maker Norvik Paper`; `Norvik Paper` alone is whom `the paper` means as well
  const titled = group && head.capital && NAMED_SO.has(head) && isToldByKind(clauses, phrase);
  if (group && !titled && !BODIES.has(head.lower) && !isNamedInFull(clauses, phrase)) return false;
  // `Three of the drivers`, where Three is a company as well
  const some = COUNTS.has(head.lower) && clauses.tokens[phrase.head + 1]?.lower === 'of';
  if (some || NO_NAME.has(head)) return false;
  // `Bank of Norland officials`
  const last = clauses.tokens[phrase.to - 1];
  if (phrase.to - 1 > phrase.head && last?.capital === false && isPeople(last)) return false;
  if (isOfficeOfOnes(clauses, phrase)) return false;
  // `the Texan`, `The 25-year-old Texan`; not the Bakersfield Californian, a paper
  if (isDemonym(head.lower) && isToldSmall(clauses, phrase)) return false;
  const article = clauses.tokens[phrase.from]?.lower ?? '';
  if (!head.capital && (article === 'a' || article === 'an')) return false;
  const words = clauses.tokens
    .slice(behindPlace(clauses, phrase), phrase.to)
    .filter(
      (token, index) =>
        token.kind === 'word' &&
        token.capital &&
        !(index === 0 && isOf(token, DETERMINER)) &&
        !(token !== head && WHENCE.has(token)),
    );
  // `The Paper said`
  if (titled && words.length < 2) return false;
  // `The company`, `Police`: one capital at the start of a sentence says nothing of a common noun.
  if (group && words.every((token) => BODIES.has(token.lower))) return false;
  // `Insiders said`, `Opponents of the dam say`
  const [first] = words;
  if (words.length === 1 && isPeople(first)) return false;
  // `The U.S. said`, `the EU`; `U.S. officials` are people
  if (words.length === 1 && first === head && isInCapitals(head)) return true;
  return words.some((token) => !isOf(token, NATIONALITY) || isOf(token, ORGANIZATION));
}

/** Whether nothing in capitals stands between an article and the noun. */
const isToldSmall = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  head > from && !tokens.slice(from + 1, head).some(({ capital }) => capital);

/** What stands for people without naming them: `Anyone who`, `Those close to Ann Lee`. */
const NO_NAME = new WordList(`
  those these some many most several few more half anyone anybody everyone everybody nobody whoever anything everything
  nothing something`);

/** Words for what speaks that names of bodies end with as well. */
const NAMED_SO = new WordList('paper mission team palace');

/** Where a government sits, by which it goes. */
const SEATS = new WordList('kremlin pentagon');

const BEFORE_EXECUTIVE = new WordList(
  'service safety housing health transport ireland stormont scottish welsh',
);

/** The same of bodies that are called so by more words: the U.S. Geological Survey, the Coast Guard. */
const IN_FULL = new WordList('survey guard');

/** `the Coast Guard`; not `the guard`, `The Guard said`, `a Coast Guard` */
export function isNamedInFull({ tokens }: Clauses, { from, head }: NounPhrase): boolean {
  const before = itemAt(tokens, head - 1);
  // `the Health Service Executive`; not `the Chief Executive`, `a Health Service executive`
  if (tokens[head]?.lower === 'executive' && tokens[head].capital)
    return tokens[from]?.lower === 'the' && before?.capital === true && BEFORE_EXECUTIVE.has(before);
  return (
    tokens[head]?.capital === true &&
    IN_FULL.has(tokens[head]) &&
    head > from &&
    before?.capital === true &&
    !isOf(before, DETERMINER)
  );
}

/** Whether words without a capital before a name tell what its body is: `packaging maker`. */
const isToldByKind = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  tokens.slice(from, head).some(({ lower, capital }) => !capital && isBodyKind(lower));

/** Where a body is or whose it is, before the noun for it or its name: `the Riga-based company`. */
export const WHENCE = new WordList(
  /[\p{L}.]-(?:based|listed|owned|led|run|backed|funded|headquartered|registered|controlled|tier|division|placed|ranked)$/u,
);

const ONES_OWN = new WordList('his her my our');
const OFFICES = new WordList('assistant adviser advisor aide secretary deputy director');
const CHARGE = new WordList('on for');

/** `her Special Assistant on New Media`: an office in capitals of somebody's own, with what it is for. */
function isOfficeOfOnes({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  if (!ONES_OWN.has(tokens[from])) return false;
  for (let i = from + 1; i < to - 1; i += 1)
    if (OFFICES.has(tokens[i]) && CHARGE.has(tokens[i + 1])) return true;
  return false;
}

/** Small words inside the name of a body: the Bank of Norway, Brandt and Sons. */
const INSIDE_NAMES = /^(?:of|the|and|for|in|on|at|from|against|with|de|du|des|del|la|le|von|van|und|y|e|&)$/;

/** `Drugmaker Corvia said`: a noun in capitals only because its sentence begins with it, before a name. */
function isFirstNoun({ tokens }: Clauses, i: number, head: number): boolean {
  const token = tokens[i];
  if (token === undefined || i >= head || tokens[i + 1]?.capital !== true) return false;
  return isCompanyNoun(token.lower) && beginsSentence(tokens, i);
}

/** Behind the word that says where a body is at home, which is no part of its name: `The St. Imre-based firm`. */
function behindPlace({ tokens }: Clauses, { from, to }: NounPhrase): number {
  for (let i = to - 1; i >= from; i -= 1) if (AT_HOME.test(tokens[i]?.lower ?? '')) return i + 1;
  return from;
}

/** Where the name of a body begins, behind an article and what describes it: `Norwegian furniture maker Halvard`. */
export function nameStart(clauses: Clauses, phrase: NounPhrase): number {
  const { tokens } = clauses;
  const { from, to, head } = phrase;
  if (isFirstNoun(clauses, from, head)) return from + 1;
  // `the Riga-based Norvik`, `The St. Imre-based firm`
  const home = behindPlace(clauses, phrase);
  let start = home > from && home <= head ? home : tokens[from]?.lower === 'the' ? from + 1 : from;
  while (start < head && WHENCE.has(tokens[start])) start += 1;
  if (tokens[head]?.capital !== true || head !== to - 1) return firstCapital(tokens, start, head);
  for (let i = head - 1; i >= start; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && !token.capital && !INSIDE_NAMES.test(token.lower)) return i + 1;
    // `the state's Rural Fire Authority`; not so in `Norland's Fire Authority`
    if (isOf(token, POSSESSIVE) && itemAt(tokens, i - 1)?.capital === false) return i + 1;
  }
  return start;
}

/** The first capitalised word before the head: `official KCNA news agency` begins with KCNA. */
function firstCapital(tokens: readonly Token[], start: number, head: number): number {
  for (let i = start; i < head; i += 1) if (tokens[i]?.capital === true) return i;
  return start;
}

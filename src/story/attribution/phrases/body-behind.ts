import { isBody } from '../../people/around-name.ts';
import type { Token } from '../../tokens.ts';
import { isCompanyMaker } from '../../words/roles.ts';
import {
  ADVERB,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  LOOSE,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  REPORTING,
  SAYING,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { WORKS } from '../../words/works.ts';
import { COMMA_OR_STOP } from '../../words/punctuation.ts';
import { NAME_LINK } from '../../words/linking-words.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** Words for a body that mean other things too: only before its name between commas they tell of one. */
const KINDS = new WordList('body lobby tank rival');
/** What a company can be as well as a person. */
const FIRM_ROLES = new WordList(
  'owner developer builder contractor landlord publisher promoter organiser organizer broker supplier consultant co-owner',
);

/**
 * `a shipping company, Norlund Lines,`, `the industry body, Water Works UK,`: the name of a body between commas behind a word
 * for one; the name, or its article, stands at `start`. Null if there is none.
 */
export function bodyBehind(
  { tokens }: Clauses,
  { from, to, head }: NounPhrase,
  start: number,
): NounPhrase | null {
  const noun = tokens[head];
  if (head !== to - 1 || noun?.kind !== 'word' || noun.capital) return null;
  const isFirm = !isBody(noun) && FIRM_ROLES.has(noun);
  const isKnown = isBody(noun) || isFirm || KINDS.has(noun) || isCompanyMaker(noun.lower);
  if (!isKnown && isOf(noun, NO_BODY)) return null;
  if (!tokens.slice(from, head).some((token) => isOf(token, DETERMINER | POSSESSIVE))) return null;
  let end = start;
  while (isInName(tokens[end]) || (end > start && NAME_LINK.has(tokens[end]) && isInName(tokens[end + 1])))
    end += 1;
  const closing = tokens[end];
  if (end === start || (closing !== undefined && !COMMA_OR_STOP.has(closing))) return null;
  // `the bank, Norlund Lines, and the board`: a list.
  if (isOf(tokens[end + 1], CONJUNCTION)) return null;
  // `the owner, Hull,`, `the union, the Norvik,` tell too little.
  const told = tokens.slice(start, end).some((token) => isOf(token, ORGANIZATION) || token.text === '&');
  if ((isFirm || start > to + 1) && !(told && end > start + 1)) return null;
  if (!isBody(noun) && end === start + 1 && isOf(tokens[start], PLACE)) return null;
  if (!isKnown && !isNameOfBody(noun, end - start)) return null;
  return { from: start, to: end, head: end - 1, name: null };
}

/** What no body is called by. */
const NO_BODY = ADVERB | DAY_OR_MONTH | GROUP | LOOSE | PREPOSITION | REPORTING | SAYING;
/** What else has a name and speaks: places, writings and the young. */
const OTHERS = new WordList(
  `city town village county district borough country nation region island state province parish capital port suburb teen kid toddler study paper survey poll thesis
  memo website app page account tweet post filing lawsuit suit email document policy bill act law ruling judgment ${[...WORKS].join(' ')}`,
);
/** Endings of nouns for whoever does something. */
const DOER = /(?:er|or|ist|ee|ite|an|ant|ent|ian|i)$/;

/** `the railroad, Great Tarn,`; not `the caterer, Zorvath Quennick,`, who can be somebody. */
const isNameOfBody = (noun: Token, words: number): boolean =>
  words > 1 && !isOf(noun, SOMEBODY) && !OTHERS.has(noun) && !DOER.test(noun.lower);

const isInName = (token: Clauses['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  !isOf(token, DAY_OR_MONTH) &&
  (token.capital || (isOf(token, POSSESSIVE) && token.kind !== 'quote'));

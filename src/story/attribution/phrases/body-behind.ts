import { isBody } from '../../people/around-name.ts';
import { isCompanyForm, SMALL_FORMS } from '../../people/body-names.ts';
import type { Token } from '../../tokens.ts';
import { isCompanyMaker } from '../../words/roles.ts';
import {
  ADVERB,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FIRST_NAME,
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
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { COMMA_OR_STOP } from '../../words/punctuation.ts';
import { HE_OR_SHE, HIS_OR_HER } from '../../words/pronouns.ts';
import { NAME_LINK } from '../../words/linking-words.ts';
import { behindCode } from './behind-code.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { withHead } from './phrase-head.ts';

/** Words for a body that mean other things too: only before its name between commas they tell of one. */
const KINDS = new WordList('body lobby tank rival');
/** What a company can be as well as a person. */
const FIRM_ROLES = new WordList(
  'owner developer builder contractor landlord publisher promoter organiser organizer broker supplier consultant co-owner',
);
/** What a company with a word for one in its name can be: `the auditor, Brae Partners,`. */
const ROLES_TOO = new WordList(`
  auditor architect seller buyer bidder shareholder investor employer sponsor partner tenant caterer subcontractor distributor
  auditors accountants lawyers solicitors attorneys agents architects owners publicist`);
/** Small words inside a name: Shelter from the Storm. */
const INSIDE = new WordList('of for the & from with against');

/**
 * `a shipping company, Norlund Lines,`, `the industry body, Water Works UK,`: the name of a body between commas behind a word
 * for one; the name, or its article, stands at `start`. Null if there is none.
 */
export function bodyBehind(
  clauses: Clauses,
  { from, to, head }: NounPhrase,
  start: number,
): NounPhrase | null {
  const { tokens } = clauses;
  const noun = tokens[head];
  if (noun?.kind !== 'word' || noun.capital) return null;
  if (!tokens.slice(from, head).some(tellsWhich)) return null;
  const end = nameEnd(tokens, start);
  const closing = tokens[behindCode(tokens, end)];
  if (end === start || (closing !== undefined && !COMMA_OR_STOP.has(closing))) return null;
  // `the bank, Norlund Lines, and the board`: a list.
  if (isOf(tokens[end + 1], CONJUNCTION)) return null;
  const last = tokens[end - 1];
  const body = withHead(clauses, start, end);
  const isFirm =
    !isBody(noun) &&
    (FIRM_ROLES.has(noun) ||
      (ROLES_TOO.has(noun) && isOf(last, ORGANIZATION) && !isSomebody(tokens, from, start, end)));
  const isKnown = isBody(noun) || isFirm || KINDS.has(noun) || isCompanyMaker(noun.lower);
  const told = tokens.slice(start, end).some((token) => isOf(token, ORGANIZATION) || token.text === '&');
  // `the chemist, Brae Foods Ltd,`, `the auditors, Orvane & Hull,`: whatever the word before calls it.
  const isCompany =
    end > start + 1 && (isCompanyForm(last) || tokens.slice(start, end).some(({ text }) => text === '&'));
  // `a unit of Castrel Group, Bremen Ltd,`, `the maker of the drug, Orvane Chemicals,`; not `the owner of the bank, Norlund Lines,`
  // `The firm behind it, Harlow Grange,`
  const behind = tokens[head + 1]?.lower === 'behind' && isBody(noun) && end > start + 1;
  if (head !== to - 1)
    return isKnown && (told || behind) && closing?.text === ',' && !isOtherBody(tokens[to - 1]) ? body : null;
  if (isCompany) return body;
  if (!isKnown && isOf(noun, NO_BODY)) return null;
  // `the owner, Hull,`, `the union, the Norvik,` tell too little.
  if (start > to + 1 && !(told && end > start + 1)) return null;
  if (isFirm && end === start + 1) return null;
  if (!isBody(noun) && end === start + 1 && isOf(tokens[start], PLACE)) return null;
  return isKnown || isNameOfBody(noun, end - start) ? body : null;
}

/** Words for a body that are family names sooner: Keziah Banks. */
const FAMILIES = new WordList('banks bridge court day hall house lake street');
/** And those that are both. */
const FAMILIES_TOO = new WordList('bank church park post steel');

/**
 * `the auditor, Keziah Banks,`, `the tenant, Thorvi Bank, said she`: somebody whose family name is a word for a body. Whom `her employer`
 * speaks of is not told. The name ends before `end`.
 */
function isSomebody(tokens: readonly Token[], from: number, start: number, end: number): boolean {
  if (end !== start + 2) return false;
  const last = tokens[end - 1];
  if (FAMILIES.has(last)) return true;
  if (!FAMILIES_TOO.has(last)) return false;
  if (isOf(tokens[start], FIRST_NAME)) return true;
  return !HIS_OR_HER.has(tokens[from]) && tokens.slice(end).some((token) => HE_OR_SHE.has(token));
}

/** `the contractor`, `Ruhl's contractor`, `one contractor` */
const tellsWhich = (token: Token): boolean =>
  isOf(token, DETERMINER | POSSESSIVE) || INDEFINITE_ONE.has(token);

/** `the owner of the airline, Ryanfly Lines,`, `the publisher of the paper, Brae News,`: the name can be that of the second. */
const isOtherBody = (last: Token | undefined): boolean =>
  last?.capital === false && (isBody(last) || OTHERS.has(last));

/** Behind the name that begins at a token. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  for (;;) {
    const token = tokens[end];
    if (isInName(token) || (end > start && SMALL_FORMS.has(token))) end += 1;
    else if (end > start && INSIDE.has(token)) {
      let next = end + 1;
      if (tokens[next]?.lower === 'the') next += 1;
      if (!isInName(tokens[next]) || (!NAME_LINK.has(token) && isOf(tokens[next], PLACE))) return end;
      end = next;
    } else return end;
  }
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

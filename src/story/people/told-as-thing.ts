import { itemAt } from '../item-at.ts';
import { isCompanyMaker } from '../words/roles.ts';
import type { Token } from '../tokens.ts';
import { A_OR_AN } from '../words/function-words.ts';
import { HE_OR_SHE } from '../words/pronouns.ts';
import {
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  LOOSE,
  ORGANIZATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  SAYING,
  STOP,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { ageAfter, appositionTokens } from './apposition.ts';
import { isSpeechVerb } from './around-name.ts';
import type { NameRun } from './name-runs.ts';

/** What bears a name of its own. */
export const THINGS = new WordList(`
  horse mare stallion colt filly gelding pony racehorse dog cat bull parrot ship boat ferry yacht tanker trawler vessel schooner
  pub shop cafe restaurant boutique program app game`);

/** `The boat, Bonny Jean, sank`, `A neighbouring district, Cole Ferry, spent`: between commas, behind what bears the name. */
export function isToldAsThing(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (itemAt(tokens, from - 1)?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? '.')) return false;
  const thing = itemAt(tokens, from - 2);
  if (!THINGS.has(thing) && !AREAS.has(thing)) return false;
  for (let i = from - 3; i >= Math.max(0, from - 2 - LONGEST_THING); i -= 1) {
    // `the skipper of the boat, Rab Mackie,`
    if (isOf(tokens[i], DETERMINER)) return !isOf(itemAt(tokens, i - 1), PREPOSITION | SAYING | PAST);
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Businesses that nobody is told to be. */
const FIRMS = new WordList(`
  company firm bank retailer chain supermarket manufacturer lender insurer brewery distillery airline start-up startup utility
  conglomerate subsidiary`);
/** What both people and businesses are. */
const OWNERS = new WordList(
  'owner operator developer builder contractor landlord publisher supplier producer',
);

/**
 * `The company, Orrin Mills, said`, `The firm behind it, Harlow Grange,`, `said the chipmaker, Dana Semi.`; and where it goes on as
 * `it`, `The owner, Dana Line, was warned. In a statement it said`.
 */
export function isToldAsFirm(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (itemAt(tokens, from - 1)?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? '.')) return false;
  const noun = firmBefore(tokens, from - 2);
  const word = itemAt(tokens, noun);
  if (word?.kind !== 'word' || word.capital) return false;
  const firm =
    FIRMS.has(word) || (noun === from - 2 && makesThings(tokens, noun) && !tellsOfSomebody(tokens, to));
  if (!firm && !(OWNERS.has(word) && noun === from - 2 && goesOnAsIt(tokens, to))) return false;
  // `The rise could sink the company, Ann Lee, an analyst, said`, `…, Ann Lee, 50, said`
  if (appositionTokens(tokens, to) !== null || ageAfter(tokens, to) !== null) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_THING); i -= 1) {
    // `its maker`, `the app's maker`
    if (isOf(tokens[i], POSSESSIVE)) return true;
    if (isOf(tokens[i], DETERMINER)) return isSubject(tokens, i);
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Behind which a subject stands, whether it begins its sentence or not: `“…,” said the company`, `In May the company`. */
const BEFORE_SUBJECT = CONJUNCTION | SUBORDINATOR | SAYING | DAY_OR_MONTH | LOOSE;

/** Whether a phrase begins a clause or says the words before it; not `the owner of the company, Rab Mackie,`, `who runs the company, Rab Mackie,` */
function isSubject(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1);
  return before?.kind !== 'word' || isOf(before, BEFORE_SUBJECT);
}

/** `chipmaker`, `The maker`, `its maker`, `the app's maker`; not `A film maker`. */
function makesThings(tokens: readonly Token[], noun: number): boolean {
  const word = tokens[noun]?.lower ?? '';
  const before = itemAt(tokens, noun - 1);
  if (word === 'maker') return isOf(before, DETERMINER | POSSESSIVE) && !A_OR_AN.has(before);
  return isCompanyMaker(word);
}

/** `The bookmaker, Ann Lee, said she`: to the end of the sentence. */
function tellsOfSomebody(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i < to + LONGEST_TO_IT && !isOf(tokens[i], STOP); i += 1)
    if (HE_OR_SHE.has(tokens[i])) return true;
  return false;
}

/** The noun that `behind it` or `behind the site` tells more of; the token given where none does. */
function firmBefore(tokens: readonly Token[], last: number): number {
  for (let i = last - 1; i > Math.max(0, last - LONGEST_THING); i -= 1)
    if (tokens[i]?.lower === 'behind') return i - 1;
  return last;
}

/** Most tokens from a name to the `it said` that tells of it. */
const LONGEST_TO_IT = 30;

/** `was warned. In a statement it said`, `apologised. "We lied," it said`; not `had a letter. It said`, `was fined by the council. "We act," it said`. */
function goesOnAsIt(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i < to + LONGEST_TO_IT; i += 1) {
    const token = tokens[i];
    if (token === undefined || HE_OR_SHE.has(token) || isOf(token, ORGANIZATION)) return false;
    if (token.lower === 'it' && !token.capital && isSpeechVerb(tokens[i + 1])) return true;
  }
  return false;
}

const SEVERAL_DO = new WordList("have are were haven't aren't weren't");
const OF_CLUB = new WordList('manager captain striker midfielder defender winger goalkeeper skipper');

/**
 * `Alba Vale have signed him`, `the Alba Vale manager`: a club, for one person has and is, and has no manager of theirs named so. The
 * first tells only where a sentence begins.
 */
export function isClub(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (SEVERAL_DO.has(tokens[to])) return from === 0 || isOf(tokens[from - 1], STOP);
  return (
    OF_CLUB.has(tokens[to]) && tokens[to]?.capital === false && itemAt(tokens, from - 1)?.lower === 'the'
  );
}

/** Most words from its article to what bears a name. */
const LONGEST_THING = 4;
const AREAS = new WordList('district town village city suburb county parish municipality hamlet');
const BOARDS = new WordList(
  'board boards district districts council councils superintendent officials trustees',
);
const SCHOOLS = new WordList('school schools city town village county borough parish');

/** `the Cole Ferry school board`, `Cole Ferry town council` */
export const isOfBoard = (tokens: readonly Token[], to: number): boolean =>
  SCHOOLS.has(tokens[to]) && tokens[to]?.capital === false && BOARDS.has(tokens[to + 1]);

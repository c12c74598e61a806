import { isCommonWord } from '../words/gazetteer.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import {
  COURTESY_TITLE,
  DETERMINER,
  FIRST_NAME,
  isOf,
  isPeople,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  ROLE,
  TITLE_WORD,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { FIELDS } from '../words/fields.ts';
import { OF_OR_FOR } from '../words/linking-words.ts';
import { ONE_OF_MANY } from './apposition.ts';
import { isHonour, isRankInLetters, isRankToo, isSheikhHasina, RARE } from './honours.ts';
import { initialsStart, isBeforeMiddle } from './initials.ts';
import { SUFFIXES } from './name-parts.ts';
import type { NameRun } from './name-runs.ts';
import { PARTIES } from './portfolio.ts';
import { RETIRED } from './told-as-person.ts';
import { isFirmCalledSo } from './firm-called-so.ts';
import { isFirstNameHere } from './first-name-here.ts';
import { behindSeat } from './seat.ts';

/** Words that end a title's `of`: Secretary of State, chief of staff. */
const TITLE_OBJECTS =
  new WordList(`state staff defense defence commerce treasury labor labour agriculture justice
  transportation energy education interior finance the exchequer commons lords operations police`);

/** Where names begin behind the plural that several share: `Economists Ann Lee and Tom Hull`; but the Farmers Union. */
export function behindPeople(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 2; i += 1) {
    if (!isPeople(tokens[i]) || isOf(tokens[i], ORGANIZATION)) continue;
    if (isOf(tokens[i + 1], TITLE_WORD | COURTESY_TITLE)) return from;
    const name = tokens.slice(i + 1, to);
    const listed = isOf(tokens[i + 1], FIRST_NAME) || /^(?:and|,)$/.test(tokens[to]?.text ?? '');
    return listed && !name.some((token) => isOf(token, ORGANIZATION)) ? i + 1 : from;
  }
  return from;
}

/** Tells title and name apart in a run of capitalised words. */
export function splitTitle(tokens: readonly Token[], from: number, to: number): NameRun {
  let nameFrom = from;
  let titled = false;
  for (let i = from; i < to; i += 1) {
    const rare = RARE.has(tokens[i]);
    if (rare && isSheikhHasina(tokens, i, to)) break;
    if (
      isOf(tokens[i], COURTESY_TITLE) ? !isFamily(tokens, nameFrom, i, to) : rare && isRankToo(tokens, i, to)
    ) {
      nameFrom = i + 1;
      titled = true;
    } else if (rare && (isHonour(tokens, i, to) || isRankInLetters(tokens, i, to))) {
      nameFrom = i + 1;
      titled = true;
    } else if (
      isOf(tokens[i], TITLE_WORD) &&
      !SUFFIXES.has(tokens[i + 1]) &&
      !isHour(tokens, i) &&
      !isFirstNameHere(tokens, i, to) &&
      !isFirmCalledSo(tokens, i, from, to) &&
      (i + 1 < to ||
        i === from ||
        ROLE_MODIFIERS.has(itemAt(tokens, i - 1)?.lower ?? '') ||
        isBeforeRetired(tokens, to) ||
        isOffice(tokens, from, i))
    ) {
      nameFrom = i + 1;
      titled = true;
      // Chief Minister Punjab Ann Lee
      nameFrom = behindSeat(tokens, nameFrom, to);
      i = nameFrom - 1;
      if (OF_OR_FOR.has(tokens[nameFrom])) {
        // `the CEO of Ann Lee's campaign`: a title of another than the one named.
        if (isFullName(tokens, i + 2, to)) return { from: i + 2, nameFrom: i + 2, to, titled: false };
        nameFrom = objectEnd(tokens, from, i + 1, to);
        // Secretary of State for Rural Affairs Ann Lee
        if (tokens[nameFrom]?.lower === 'for') nameFrom = objectEnd(tokens, from, nameFrom, to);
        i = nameFrom - 1;
      }
    }
  }
  if (nameFrom === from && isMadeCalling(tokens, from, to)) {
    nameFrom = from + 1;
    titled = true;
  }
  // Cabinet member for Finance Ann Lee
  if (nameFrom === from && isFieldBefore(tokens, from, to))
    return { from: from + 1, nameFrom: from + 1, to, titled: false };
  if (nameFrom === from) nameFrom = afterOrigin(tokens, from, to);
  // `MLA B K Orme`, `the Sabha B K Orme`
  const initials = initialsStart(tokens, nameFrom, to);
  if (initials > nameFrom && !isBeforeMiddle(tokens, nameFrom, initials)) {
    titled ||= RANKS_BEFORE_INITIALS.has(tokens[initials - 1]);
    return { from: titled ? from : initials, nameFrom: initials, to, titled };
  }
  // A title only counts if all before the role can belong to one: `Russian Foreign Minister`, not `Ann Minister`.
  while (nameFrom < to && tokens[nameFrom]?.lower === 'designate') nameFrom += 1;
  // Petty Officer 2nd Class Ann Lee, Private First Class Ann Lee
  if (tokens[nameFrom]?.text === 'Class' && nameFrom + 1 < to && GRADE.has(itemAt(tokens, nameFrom - 1))) {
    let rank = from;
    if (nameFrom === from) {
      // The tokens of `2nd` are two.
      rank -= itemAt(tokens, from - 2)?.kind === 'number' ? 3 : 2;
      if (itemAt(tokens, rank)?.capital !== true) rank = from;
      else if (BEFORE_RANK.has(itemAt(tokens, rank - 1))) rank -= 1;
    }
    return { from: rank, nameFrom: nameFrom + 1, to, titled: true };
  }
  return { from, nameFrom, to, titled };
}

/** Ranks in letters that stand before initials: DGP B K Orme. */
const RANKS_BEFORE_INITIALS = new WordList('mla mlc mna mpa cm dgp adgp igp ig dig dcp acp ssp dsp sp');

const BEFORE_RANK = new WordList('petty chief master senior staff');
const GRADE = new WordList('st nd rd first second third');

/** Courtesy titles that are family names as well. */
const FAMILIES_TOO = new WordList('sheikh lord dame begum tun barr oba');

/** `counsel Tariq Sheikh`: the last word, behind one that is no title. */
const isFamily = (tokens: readonly Token[], nameFrom: number, i: number, to: number): boolean =>
  i + 1 === to &&
  i > nameFrom &&
  FAMILIES_TOO.has(tokens[i]) &&
  !isOf(itemAt(tokens, i - 1), TITLE_WORD | COURTESY_TITLE);

/** Whether a first name and one word more are all there is up to `to`. */
const isFullName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  isOf(tokens[from], FIRST_NAME) &&
  !isOf(tokens[from], PLACE) &&
  !isCommonWord(tokens[from]?.word.folded ?? '') &&
  !TITLE_OBJECTS.has(tokens[from]);

/** `Major General (retd) Ann Lee`: the whole is her rank. */
const isBeforeRetired = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '(' && RETIRED.has(tokens[to + 1]);

/** `at 5 PM Ann Lee said`: an hour, not the prime minister. */
const isHour = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'pm' && itemAt(tokens, i - 1)?.kind === 'number';

/** What the office begins with that ends with one of `OFFICES`, and offices that are seldom a family name. */
const BEGINS_OFFICE = new WordList('chief deputy vice assistant associate acting executive senior');
const OFFICES = new WordList(`
  officer executive minister secretary director commissioner president manager adviser advisor economist analyst
  strategist prosecutor correspondent`);

/** `Chief Growth Officer`: an office whose middle no list has; not `Deputy Anna Minister`. */
function isOffice(tokens: readonly Token[], from: number, last: number): boolean {
  return (
    last > from + 1 &&
    BEGINS_OFFICE.has(tokens[from]) &&
    OFFICES.has(tokens[last]) &&
    !tokens.slice(from + 1, last).some((token) => isOf(token, FIRST_NAME))
  );
}

/** Adjectives with the ending of a calling, which bodies begin with: the Islamist Muslim Brotherhood. */
const OF_BODIES = new WordList(`
  islamist communist socialist marxist maoist fascist leftist rightist nationalist separatist royalist loyalist populist
  baptist methodist buddhist`);

/** What some play, each another word as well. */
const PLAYS = new WordList(
  'lock prop hooker closer opener reliever catcher kicker punter safety forward all-rounder',
);

/** As what somebody is on a bill or in a table: `Star Ann Lee, who plays the lead`. */
const BILLED = new WordList('star winner finalist favourite newcomer debutant legend');

/** Whether a word is no calling, but what somebody is here and now: `Parent Ann Lee`, `passenger Ann Lee`, `Lock Ann Lee`. */
export const isHereAndNow = (token: Token | undefined): boolean => ONE_OF_MANY.has(token) || PLAYS.has(token);

/** The same of a lower-case word. */
export const callsHereAndNow = (word: string): boolean => ONE_OF_MANY.hasWord(word) || PLAYS.hasWord(word);

/** `Beekeeper Ann Lee`, `Parent Ann Lee`: a word made like a calling, before a first name and one word more. */
const isMadeCalling = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 3 &&
  (BILLED.has(tokens[from]) ||
    ((isOf(tokens[from], ROLE) || isHereAndNow(tokens[from])) && !isOf(tokens[from], FIRST_NAME))) &&
  isOf(tokens[from + 1], FIRST_NAME) &&
  !OF_BODIES.has(tokens[from]) &&
  !isOf(tokens[from + 2], ORGANIZATION);

/** Whether a run begins with what somebody is responsible for: `for Finance Ann Lee`, `and Security Ann Lee`. */
const isFieldBefore = (tokens: readonly Token[], from: number, to: number): boolean =>
  FIELDS.has(tokens[from]) &&
  to - from === 3 &&
  isOf(tokens[from + 1], FIRST_NAME) &&
  FOR_OR_AND.has(itemAt(tokens, from - 1));

const FOR_OR_AND = new WordList('for and');

/** Where the name begins behind what says where somebody belongs: `South African Robi Orme`, `Democrat Ann Lee`. */
function afterOrigin(tokens: readonly Token[], from: number, to: number): number {
  // Behind it first and last name must still come.
  const last = to - 2;
  if (last === from) return from;
  let i = from;
  while (i <= last && saysOrigin(tokens[i])) i += 1;
  return i <= last && isOf(tokens[i], FIRST_NAME) ? i : from;
}

const saysOrigin = (token: Token | undefined): boolean =>
  isOf(token, NATIONALITY) || PARTIES.has(token) || /olog?ist$/.test(token?.lower ?? '');

/**
 * Where the name begins after a title's `of`: at the first known first name, or behind a place. Of other words nothing
 * tells where the name of a body ends, `Chief Executive of Acme Pies`; only of many are the last two taken for a name, where
 * the title has no article: `the chief executive of Acme Salt Pies` is told without a name.
 */
function objectEnd(tokens: readonly Token[], from: number, of: number, to: number): number {
  const article = tokens[of + 1]?.lower === 'the';
  const start = article ? of + 2 : of + 1;
  // Leader of Opposition B K Orme
  const initials = initialsStart(tokens, start + 1, to);
  if (initials !== -1) return initials;
  for (let i = start + 1; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    // the Minister of Trade and Tides Ann Lee
    if (token.lower === 'and' || itemAt(tokens, i - 1)?.lower === 'and') continue;
    if (TITLE_OBJECTS.has(itemAt(tokens, i - 1)) || isOf(token, FIRST_NAME)) return i;
  }
  if (isSecondOffice(tokens, from)) return to;
  if (
    isOf(tokens[start], PLACE | NATIONALITY) ||
    (!article && !isOf(itemAt(tokens, from - 1), DETERMINER) && to - start > 2)
  )
    return Math.max(start + 1, to - 2);
  return to;
}

/** `Ann Lee, president and CEO of Acme Salt Pies`: two offices behind a comma tell more of whoever stands before it. */
const isSecondOffice = (tokens: readonly Token[], from: number): boolean =>
  itemAt(tokens, from - 1)?.lower === 'and' &&
  isOf(itemAt(tokens, from - 2), ROLE) &&
  (itemAt(tokens, from - 3)?.text === ',' || isOf(itemAt(tokens, from - 3), DETERMINER));

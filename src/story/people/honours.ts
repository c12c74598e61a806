import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { genderOfFirstName, isCommonWord } from '../words/gazetteer.ts';
import { endsInS } from '../words/inflect.ts';
import { RANKS_TOO } from '../words/courtesy.ts';
import {
  COURTESY_TITLE,
  DETERMINER,
  FIRST_NAME,
  isOf,
  isPeople,
  ORGANIZATION,
  PLACE,
  ROLE,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** A woman is no sheikh: `Sheikh Hasina` is a first and a family name. */
export const isSheikhHasina = (tokens: readonly Token[], i: number, to: number): boolean =>
  i + 2 === to &&
  tokens[i]?.lower === 'sheikh' &&
  genderOfFirstName(tokens[i + 1]?.word.folded ?? '') === 'FEMALE';

/** What honours of several words are made of: they tell no office. */
export const HONOURS = new WordList('tan sri seri');

/** What `Con` is short for constable behind: Det Con Orme; but Con Orme. */
const BEFORE_CON = new WordList('det det. ch ch. chief asst asst. dep dep. temp temp.');

/** `Tan Sri`, `Datuk Seri`: honours of two words; `Det Con`; and Burmese `U`, before a name of two words: U Penn is none. */
export function isHonour(tokens: readonly Token[], i: number, to: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (i + 1 >= to || token === undefined) return false;
  switch (token.lower) {
    case 'tan':
      return next?.lower === 'sri' && i + 2 < to;
    case 'sri':
      return before?.lower === 'tan' || before?.lower === 'datuk';
    case 'seri':
      return isOf(before, COURTESY_TITLE);
    case 'con':
    case 'con.':
      return BEFORE_CON.has(before) && i + 1 < to;
    case 'u':
      return token.text === 'U' && before?.capital !== true && !isOf(next, ORGANIZATION) && i + 2 < to;
    default:
      return false;
  }
}

const LETTERS = 'igp dig dcp acp ssp csp dsp asp sp oc sho cs ps cj cjn hhj';

/** Ranks of police, courts and ministries in letters, as they stand before names: `IGP Kayode Ruhl`. */
const RANKS_IN_LETTERS = new WordList(LETTERS);

/** Whether a token is the rank of a policeman or a seat in an assembly in letters, as printed: `DSP`, `MCA`. */
export const isPrintedRank = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text === token.text.toUpperCase() &&
  (RANKS_IN_LETTERS.has(token) || RANKS_TOO.has(token.text));

/** All that the questions below can say yes to: few runs have one. */
export const RARE = new WordList(
  `sheikh u con con. tan sri seri ${LETTERS} ${[...RANKS_TOO].join(' ').toLowerCase()}`,
);

/** Those of them that are hardly a body's. */
const RANKS_ALONE = new WordList('igp dig dcp ssp csp dsp cjn hhj');

/** Of the others, those that are hardly a body's before a surname alone: DCI Orme; not DS Orme, which may be a firm. */
const RANKS_BEFORE_SURNAME = new WordList('dci dsi dcs dsu pcso tdc dysp');

/** Those that are a body's before a word which is no surname: PC Orme; but PC World, DC United. */
const RANKS_OF_CONSTABLES = new WordList('pc dc di');

/** What stands behind `PC` where that is a computer, in names of papers, shops and makers: PC Gamer. */
const OF_COMPUTERS = new WordList(
  'gamer gamers gaming games mag magazine universe user users plus pro format zone shop store direct guide advisor maker makers',
);

/** `The spokesman, ASP Zorvath Ruhl,`, `spokesperson SP Zorvath Ruhl`: an office before it tells that it is a rank. */
const standsBehindOffice = (tokens: readonly Token[], i: number): boolean =>
  isOf(itemAt(tokens, itemAt(tokens, i - 1)?.text === ',' ? i - 2 : i - 1), ROLE);

/** `OC Mizanur Ruhl`: such a rank, in capitals, before a first name and another word; not `SP Zorvath Orme`, which may be a body. */
export const isRankInLetters = (tokens: readonly Token[], i: number, to: number): boolean =>
  RANKS_IN_LETTERS.has(tokens[i]) &&
  tokens[i]?.text === tokens[i]?.text.toUpperCase() &&
  i + 1 < to &&
  (RANKS_ALONE.has(tokens[i]) ||
    (i + 2 < to && (isOf(tokens[i + 1], FIRST_NAME) || standsBehindOffice(tokens, i)))) &&
  !isOf(tokens[i + 1], PLACE) &&
  !isOf(itemAt(tokens, to - 1), ORGANIZATION);

/** `DS Ann Lee`, `Canon Ann Lee`: before a first name and one word more; `DCI Orme`, `PC Orme`: before one that is a surname. */
export function isRankToo(tokens: readonly Token[], i: number, to: number): boolean {
  const [rank, first, last] = [tokens[i], tokens[i + 1], tokens[to - 1]];
  if (!RANKS_TOO.has(rank?.text ?? '') || isOf(first, PLACE) || isOf(last, ORGANIZATION)) return false;
  if (i + 2 === to) return isBeforeSurname(tokens, i);
  return i + 2 < to && isOf(first, FIRST_NAME);
}

/** Whether a rank stands before one word that looks like a surname. */
function isBeforeSurname(tokens: readonly Token[], i: number): boolean {
  const [before, rank, word] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (isOf(before, DETERMINER) || isOf(word, ROLE) || isPeople(word)) return false;
  if (RANKS_BEFORE_SURNAME.has(rank)) return true;
  // Washington, DC Orme; DC Comics
  if (rank?.text === 'DC' && (before?.text === ',' || endsInS(word?.lower ?? ''))) return false;
  if (rank?.text === 'PC' && OF_COMPUTERS.has(word)) return false;
  return RANKS_OF_CONSTABLES.has(rank) && !isCommonWord(word?.word.folded ?? '');
}

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isInCapitals } from '../tokens.ts';
import { isCountry, isPlace, startsPlace } from '../words/gazetteer.ts';
import { isCompanyNoun, LEGAL_FORMS, ORGANIZATION_WORDS, ROLES } from '../words/roles.ts';
import {
  DETERMINER,
  FIRST_NAME,
  isOf,
  isPeople,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
} from '../words/word-classes.ts';
import { SCHOOL_WORDS, TEAM_WORDS } from '../words/team-words.ts';
import { WordList } from '../words/word-list.ts';
import { isKin, kinExplained, roleWithin } from './around-name.ts';
import { isNamedAsGroup } from './group-named.ts';
import { SMALL_FORMS } from './body-names.ts';
import type { FoundRun } from './mention.ts';
import { foldedText } from './name-parts.ts';
import { isLabel } from './speaker-label.ts';
import { isGivenName, speaksByFirstName } from './speaks-by-first-name.ts';
import type { Usage } from './usage.ts';
import { wordSet } from '../words/word-set.ts';
import { WHO_OR_WHOSE } from '../words/relatives.ts';

/** Titles that ships, inns and prizes bear with an article: the King Orme. */
export const ROYAL = /^(?:King|Queen|Prince|Princess|Lord|Lady|Duke)$/;

const [SMALL_A, SMALL_Z] = [97, 122];

/** Countries that are family names as well. */
const COUNTRIES_AND_FAMILIES = wordSet('jordan chad georgia israel ireland holland france england wales');

/** Words for bodies and places that are family names as well. */
const FAMILIES_TOO = wordSet(
  'banks house hall church park lake street power post press court camp day steel palace bridge castle town',
);

/** Words for clubs and schools that hardly anybody is called by. */
const TEAMS = new WordList(`${TEAM_WORDS} ${SCHOOL_WORDS}`);

/** Arabic words for parties, fronts and troops, as movements are called: Ansar al-Watan. */
const MOVEMENTS = new WordList('ansar asaib harakat hizb jabhat jaish jaysh jund kataib liwa saraya');

/** Words that names of places begin with, of first names and none: San Rufino, Wadi Sahl. */
const PLACE_STARTS = new WordList(
  'san santa santo sta. sto. wadi char kampung puerto villa beit deir jebel jabal',
);

/** Whether a word begins the name of a place: the San of San Rufino. */
export const beginsPlace = (token: Token | undefined): boolean => PLACE_STARTS.has(token);

/** Words that bodies, papers and programmes are called by first: Deutsche Ruhl, Daily Al-Watan, Morning Drive. */
const BODY_STARTS = new WordList(
  'deutsche nippon norsk svenska dansk daily nightly weekly morning midday evening breakfast',
);

/** What schools, hospitals, clubs and towns that are named for a saint begin with. */
export const SAINT = new WordList('st st. saint');

/** How parliaments call each other's members: the Hon. Member for Riga, Hon. Speaker. */
const MEMBERS = new WordList('member members gentleman gentlemen speaker');

/** What offices of two words end with: the General Overseer, the Secretary General, the Chief Whip. */
const OFFICE_ENDS = new WordList('general overseer whip superintendent');

/** Brae Magistrates' Court, Orrin Teachers' Union: those whose body it is are nobody. */
const isWhoseBody = ({ name, tokens, run }: FoundRun): boolean =>
  isPeople(name.at(-1)) &&
  isOf(tokens[run.to], POSSESSIVE) &&
  tokens[run.to + 1]?.capital === true &&
  isOf(tokens[run.to + 1], ORGANIZATION);

/** What `Al` makes the name of a station, paper, movement or club with: Al Jazeera; but Al Gore. */
const BEHIND_AL = new WordList(`
  jazeera arabiya arabia hadath manar mayadeen alam ahram akhbar hayat watan riyadh sharq nahar quds bayan ittihad
  qaeda shabaab nusra ahli hilal nassr ain ufuq masirah masry youm aqsa azhar`);

/** Who is of a party, told behind a State: some States are first names as well. */
const ADHERENTS = new WordList('republican democrat libertarian');

/** What no evidence outweighs: a body by its last word, a place, letters, an office without a name. */
export function isSomethingElse(found: FoundRun, usage: Usage): boolean {
  const { name } = found;
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return true;
  if (isCalledAsPerson(found)) return false;
  // his wife, Florence, whose father, Bill,
  if (name.length === 1 && kinExplained(found.tokens, found.run.from, found.run.to) !== null) return false;
  if (endsLikeBody(name) && !hasFamilyOfABody(found, usage)) return true;
  if (name.length === 1 ? isOf(first, PLACE) : startsPlace(first.word.folded) && isPlace(foldedText(name)))
    return true;
  if (name.every(isLetters) && !isLabel(found)) return true;
  // Brae Mills ( T.N ): the code of a share.
  if (name.length === 2 && name.every(isInitial) && itemAt(found.tokens, found.run.from - 1)?.text === '(')
    return true;
  if (name.length === 1)
    return (
      (MEMBERS.has(first) && (found.run.titled || found.tokens[found.run.to]?.lower === 'for')) ||
      (OFFICE_ENDS.has(first) && found.run.titled)
    );
  // Drugmaker Corvia, Rival Brandt
  if (name.length === 2 && isCompanyNoun(first.lower)) return true;
  // Orme Asset Management, the Health and Safety Executive
  if (name.length > 1 && (last.lower === 'management' || last.lower === 'executive')) return true;
  if (SMALL_FORMS.has(found.tokens[found.run.to]) || isWhoseBody(found)) return true;
  if (isNamedAsGroup(found.tokens, found.run.from)) return true;
  if (name.length > 1 && !found.run.titled && (beginsPlace(first) || BODY_STARTS.has(first))) return true;
  // St Anne's Primary School, St Ives, St Mirren; but Ian St John, and Mr St John
  if (name.length === 2 && !found.run.titled && SAINT.has(first) && !isLabel(found)) return true;
  // the Georgia Democrat
  if (ADHERENTS.has(last) && isOf(name.at(-2), PLACE)) return true;
  if (first.text === 'Al' && BEHIND_AL.has(name[1])) return true;
  // a town in W.Va.
  if (name.length === 2 && first.text === 'W.' && last.text === 'Va.') return true;
  // Second-quarter U.S.
  if (last.text.endsWith('.') && isOf(last, PLACE)) return true;
  // Al-Watan al-Yaum, Ansar al-Watan: no Arabic first name has an article.
  if (hasArticle(first) || (MOVEMENTS.has(first) && hasArticle(last))) return true;
  const { folded } = last.word;
  if (ROLES.has(folded) && ROLES.has(name.at(-2)?.word.folded ?? '')) return true;
  // `talks with Ruhl Latvia's envoy left`: two names that only stand side by side.
  return isOf(last, PLACE) && isCountry(folded) && !COUNTRIES_AND_FAMILIES.has(folded);
}

/** What stands before people's names alone, whatever the name is a word for. */
const CALLED = new WordList('mr mr. mrs mrs. ms ms. mx sir dame');
/** What stands before many other names as well: Miss England, Lord's, DR Congo. */
const CALLED_OFTEN = new WordList(`
  miss dr dr. lord lady baroness prof prof. professor rev rev. judge justice president senator sen. rep. sgt sgt. sergeant
  detective inspector officer constable councillor cllr pastor coach det. insp lt. capt. maj. col. gen.`);

/** `Mr Park`, `Ms Zorvath Hall`, `Judge Church`; not `Mr Price Stores`, `Sheriff Court`, `in Lady Park`. */
function isCalledAsPerson({ name, run, tokens }: FoundRun): boolean {
  if (!run.titled || name.length > 2) return false;
  const title = itemAt(tokens, run.nameFrom - 1);
  if (title?.capital !== true) return false;
  const family = FAMILIES_TOO.has(name.at(-1)?.word.folded ?? '');
  if (CALLED.has(title)) return name.length === 1 || family;
  if (!family || name.length > 1 || !CALLED_OFTEN.has(title) || name[0]?.lower === 'court') return false;
  return !isOf(itemAt(tokens, run.from - 1), PREPOSITION | DETERMINER);
}

/** Whether a name has a word of bodies, or ends with one that is a first name as well. */
function endsLikeBody(name: readonly Token[]): boolean {
  for (let i = 0; i < name.length; i += 1) {
    const word = name[i];
    if (word === undefined) continue;
    const last = i === name.length - 1;
    // Holt AG; but AB Holt
    if (last && LEGAL_FORMS.has(word.text)) return true;
    if (!ORGANIZATION_WORDS.has(word.word.folded)) continue;
    if (last || !isOf(word, FIRST_NAME)) return true;
  }
  return false;
}

/** `al-Amin` */
const hasArticle = ({ word: { bare, folded } }: Token): boolean => bare !== folded;

/** `T.`, `N` */
const isInitial = ({ text }: Token): boolean =>
  text.length === 1 || (text.length === 2 && text.endsWith('.'));

/** Letters in capitals alone: OTTB; no initial. */
function isLetters(token: Token): boolean {
  const { text } = token;
  const second = text.charCodeAt(1);
  if (second >= SMALL_A && second <= SMALL_Z) return false;
  return text.length > 1 && isInCapitals(token) && !text.endsWith('.');
}

/** Captain Leroy Banks, or Leroy Banks where the story goes on with `Banks said`; but Prince Charles Hospital. */
function hasFamilyOfABody(found: FoundRun, usage: Usage): boolean {
  const { name, run, tokens } = found;
  if (name.length !== 2 || !isOf(name[0], FIRST_NAME)) return false;
  const titled = run.titled && !ROYAL.test(tokens[run.from]?.text ?? '');
  // `Jim Giants, 34, wept`, `Coach Lisa Eagles`, `said Tom Grammar`; not `Kent Spitfires`
  const team = TEAMS.has(name[1]);
  if (BANKS.has(name[1]))
    return !titled && isGivenName(name[0]) && isToldAsPerson(found) && !isToldAsFirm(found);
  if (!team && !FAMILIES_TOO.has(name[1]?.word.folded ?? '')) return false;
  if (titled || (usage.speaks > 0 && !team)) return true;
  return isToldAsPerson(found) || speaksByFirstName(found);
}

/** Families that are hardly ever met: `David Bank, an analyst with Brae Capital`. */
const BANKS = new WordList('bank trust fund');

/** What a bank or fund is as often: `Grant Fund, an investor`. */
const FIRM_TOO = new WordList(
  'investor trader dealer partner owner member sponsor backer developer publisher producer operator trustee contractor',
);
const isToldAsFirm = ({ tokens, run }: FoundRun): boolean =>
  tokens.slice(run.to + 1, run.to + 5).some((token) => FIRM_TOO.has(token));

/** `Kim Town and her husband` */
const hasSpouse = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'and' &&
  /^(?:his|her)$/.test(tokens[to + 1]?.lower ?? '') &&
  isKin(tokens[to + 2]?.lower ?? '');

/** `Kim Town, 34, wept`, `Harold Town, a farmer,`, `Kim Town, who` */
function isToldAsPerson({ run, tokens }: FoundRun): boolean {
  if (hasSpouse(tokens, run.to)) return true;
  if (tokens[run.to]?.text !== ',') return false;
  const next = tokens[run.to + 1];
  if (next?.kind === 'number') return CLOSES.has(tokens[run.to + 2]);
  return WHO_OR_WHOSE.has(next) || roleWithin(tokens, run.to + 1);
}

const CLOSES = new WordList(', . ;');

import { itemAt } from './item-at.ts';
import {
  beginsAnother,
  beginsWithPeople,
  holdsBack,
  opensSentence,
  showsClause,
  startOfName,
} from './next-sentence.ts';
import { endsBehindTime, HALF_OF_DAY } from './time-ends.ts';
import type { Token } from './tokens.ts';
import { ORDINAL } from './words/function-words.ts';
import { WIRE_STATES } from './words/states.ts';
import {
  CONJUNCTION,
  COURTESY_TITLE,
  DETERMINER,
  FIRST_NAME,
  isOf,
  PREPOSITION,
  SAYING,
  SUBORDINATOR,
} from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';

const GENERATION = new WordList('jr. sr.');
const STREET = new WordList('st.');
const DEGREE = new WordList('ph.d. ed.d. psy.d. pharm.d. m.d.');
/** What stands behind a place and a comma. */
const STATE = new WordList(
  `${WIRE_STATES.replace(/\S+/g, '$&.')} d.c. n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. b.c. n.s. n.b.`,
);
const COUNTRY = new WordList('u.s. u.k. u.s.a. u.a.e. e.u. u.n.');

/** Whether the point of an abbreviation ends a sentence as well, of which nothing before `begin` is a part. */
export function endsBehindAbbreviation(tokens: readonly Token[], begin: number, i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || !next.capital) return false;
  if (HALF_OF_DAY.has(token)) return endsBehindTime(tokens, begin, i);
  if (STATE.has(token)) return endsBehindState(tokens, begin, i);
  if (COUNTRY.has(token)) return endsBehindCountry(tokens, begin, i);
  // `She has a Ph.D. Police said`; not so in `Sam Reed, Ph.D. Pith University said`
  if (DEGREE.has(token)) return itemAt(tokens, i - 1)?.text !== ',' && holdsVerb(tokens, begin, i);
  if (GENERATION.has(token)) return endsBehindGeneration(tokens, begin, i);
  return STREET.has(token) && endsBehindStreet(tokens, begin, i);
}

/** `to Barre, Vt. Neighbors said`; not so in `to Barre, Vt. Burlington, Vt. Police Chief Ann Lee said`. */
function endsBehindState(tokens: readonly Token[], begin: number, i: number): boolean {
  const comma = itemAt(tokens, i - 1)?.text === ',';
  if (!comma && itemAt(tokens, i - 1)?.lower !== 'washington') return false;
  const place = startOfName(tokens, begin, comma ? i - 1 : i);
  if (place === i - 1 && comma) return false;
  if (opensSentence(tokens, i + 1)) return true;
  const before = itemAt(tokens, place - 1);
  if (before?.kind !== 'word' || isOf(before, SUBORDINATOR | CONJUNCTION)) return false;
  if (isOf(before, SAYING) || !holdsVerb(tokens, begin, place)) return false;
  // `Neighbors said`, `State troopers said`
  if (beginsWithPeople(tokens, i + 1) || beginsWithPeople(tokens, i + 2)) return true;
  const next = beginsAnother(tokens, i + 1);
  return next === 'NAME' || (next !== null && isOf(before, PREPOSITION));
}

/** Who has a title that is none of a nation's: behind `the U.S.` they begin a sentence. */
const LOCAL = new WordList(
  'mayor sheriff governor gov. police detective det. sergeant sgt. lt. mr. mrs. ms. dr. prof.',
);

/** Bodies that are called by their people: `the U.S. Marshals`. */
const NATIONAL = new WordList(
  'marshals marines attorneys rangers customs ambassadors bishops prosecutors senators',
);

/** `to the U.S. Police said`; not so in `in the U.S. Senate`, `to the U.S. Attorney Ann Cole`. */
function endsBehindCountry(tokens: readonly Token[], begin: number, i: number): boolean {
  if (itemAt(tokens, i - 1)?.lower !== 'the' || !isOf(itemAt(tokens, i - 2), PREPOSITION)) return false;
  if (!holdsVerb(tokens, begin, i - 2) || NATIONAL.has(tokens[i + 1])) return false;
  return (
    beginsWithPeople(tokens, i + 1) ||
    (isOf(tokens[i + 1], DETERMINER) && opensSentence(tokens, i + 1)) ||
    ((isNamed(tokens, i + 1) || LOCAL.has(tokens[i + 1])) && beginsAnother(tokens, i + 1) !== null)
  );
}

/** `arrested Sam Reed Jr. Police said`; not so in `at Sam Reed Jr. Middle School`, or where Sam Reed Jr. does something. */
function endsBehindGeneration(tokens: readonly Token[], begin: number, i: number): boolean {
  const name = startOfName(tokens, begin, i);
  if (name === i) return false;
  return (
    opensSentence(tokens, i + 1) || (holdsVerb(tokens, begin, name) && beginsWithSomebody(tokens, i + 1))
  );
}

/** What stands before the name of a street where something happened. */
const ALONG = new WordList('on along at near down to from of in off outside by');

/** What the names of places with a saint begin with: `Port St. Lucie`. */
const BEFORE_SAINT = new WordList('port fort ft. mount mt. lake bay sault mont east west north south cape');

/** `near Main St. Police said`, `at 12 Elm St. Orme said`; not so in `in East St. Louis`, `Jill St. John said`. */
function endsBehindStreet(tokens: readonly Token[], begin: number, i: number): boolean {
  let name = startOfName(tokens, begin, i);
  // `42nd` is two tokens.
  if (name === i && ORDINAL.has(itemAt(tokens, i - 1))) name -= 1;
  const before = itemAt(tokens, name - 1);
  const numbered = before?.kind === 'number';
  if (name === i || !(numbered || (ALONG.has(before) && !BEFORE_SAINT.has(tokens[name])))) return false;
  if (opensSentence(tokens, i + 1)) return true;
  if (!holdsVerb(tokens, begin, name)) return false;
  if (beginsWithPeople(tokens, i + 1) || beginsWithOffice(tokens, i + 1)) return true;
  const surely = numbered || (before?.lower === 'on' && name === i - 1 && !isOf(tokens[name], FIRST_NAME));
  return surely && beginsAnother(tokens, i + 1) !== null;
}

/** Somebody who does something: `Police said`, `Ann Cole said`, `Sheriff Ann Cole said`. */
const beginsWithSomebody = (tokens: readonly Token[], from: number): boolean =>
  beginsWithPeople(tokens, from) ||
  beginsWithOffice(tokens, from) ||
  (isNamed(tokens, from) && beginsAnother(tokens, from) !== null);

/** `Police Chief Ann Cole said`, `Lt. Cole said` */
function beginsWithOffice(tokens: readonly Token[], from: number): boolean {
  const next = beginsAnother(tokens, from);
  return next === 'OFFICE' || next === 'STATE' || (next !== null && isOf(tokens[from], COURTESY_TITLE));
}

/** `Ann Cole` */
const isNamed = (tokens: readonly Token[], from: number): boolean =>
  isOf(tokens[from], FIRST_NAME) && tokens[from + 1]?.capital === true;

/** Whether a verb of the sentence stands before a token. */
const holdsVerb = (tokens: readonly Token[], begin: number, to: number): boolean =>
  holdsBack(tokens, begin, to, showsClause);

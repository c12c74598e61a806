import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { HOUR } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { AND_OR_BUT, BEFORE_OR_AFTER } from '../../words/linking-words.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { matterEnd } from '../complements/matter-end.ts';
import type { Stretch } from './reported-clause.ts';

const CLOSE = new WordList('shortly just moments minutes hours soon right');
/** Where people stand who announce something. */
const AT = new WordList('on at outside inside in from');
const PLACE = new WordList(`
  quay quayside pier dock docks steps lawn stage podium platform balcony gate gates courthouse lobby foyer hall floor street
  square plaza stairs doorstep sidewalk pavement tarmac runway deck headquarters office capitol palace church stadium studio`);
/** Most words of a place: `on the courthouse steps`. */
const LONGEST_PLACE = 3;

/** As `matterEnd`, before the place and hour at which somebody announces a thing. */
export function spokenOfEnd(clauses: Clauses, sentence: Sentence, stretch: Stretch, lemma: string): number {
  const end = matterEnd(clauses, sentence, stretch, lemma);
  // `praised Ruhl and while touring Riga said`
  const to = AND_OR_BUT.has(itemAt(clauses.tokens, end - 1)) && end > stretch.from + 1 ? end - 1 : end;
  return lemma === 'announce' ? beforeHour(clauses, { from: stretch.from, to }) : to;
}

/**
 * Where a thing that is announced ends: before the hour at which somebody does so and the place where, as in `announced the deal on
 * the quay shortly before dawn`; not so in `announced a deal on tolls shortly before dawn`, of which the hour is left out alone.
 */
function beforeHour({ tokens }: Clauses, { from, to }: Stretch): number {
  const hour = hourAt(tokens, to);
  if (hour <= from + 1) return to;
  let place = itemAt(tokens, hour - 1)?.text === ',' ? hour - 1 : hour;
  if (!PLACE.has(itemAt(tokens, place - 1))) return place;
  const end = place;
  while (place > from && end - place <= LONGEST_PLACE && !AT.has(tokens[place])) place -= 1;
  return place > from && AT.has(tokens[place]) && isOf(tokens[place + 1], DETERMINER) ? place : end;
}

/** Where `shortly before dawn` begins that ends at a token; 0 where none does. */
function hourAt(tokens: readonly Token[], to: number): number {
  if (!HOUR.has(itemAt(tokens, to - 1)) || !BEFORE_OR_AFTER.has(itemAt(tokens, to - 2))) return 0;
  // `a ceasefire from soon after midnight`
  return CLOSE.has(itemAt(tokens, to - 3)) && !isOf(itemAt(tokens, to - 4), PREPOSITION) ? to - 3 : 0;
}

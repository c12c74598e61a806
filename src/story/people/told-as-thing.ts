import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { DETERMINER, isOf, PAST, PREPOSITION, SAYING } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
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

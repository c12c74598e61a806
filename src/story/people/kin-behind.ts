import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isOf, POSSESSIVE, SOMEBODY } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { HIS_OR_HER } from '../words/pronouns.ts';

/** Relatives of the generation before the one whose they are, and of the one behind. */
const OF_ELDERS = new WordList(
  'father dad mother mom mum uncle aunt grandfather grandmother grandpa grandma',
);
const OF_YOUNGER = new WordList('son sons daughter daughters nephew niece grandson granddaughter');

/** -1 of a father, 1 of a son, 0 of none. */
export const levelOf = (kin: Token | undefined): number =>
  OF_ELDERS.has(kin) ? -1 : OF_YOUNGER.has(kin) ? 1 : 0;

/** Most tokens from a name to the words for a relative of its bearer, and most words that tell which relative it is. */
const [REACH, MOST_TOLD] = [14, 2];

/**
 * -1 of somebody with a son, 1 of somebody with a father, by the words behind a name: `Ole Bakke and his younger son`, `Bakke's
 * son`, `Ole Bakke left. His son`; 0 where nothing tells, and where another may be meant: `Ole Bakke met Ann Lee and her son`.
 */
export function kinBehind(tokens: readonly Token[], to: number): number {
  if (isOf(tokens[to], POSSESSIVE)) return -levelNear(tokens, to);
  for (let i = to; i < to + REACH; i += 1) {
    // `Ole Bakke shot a man and his son`
    if (HIS_OR_HER.has(tokens[i])) return isOf(itemAt(tokens, i - 2), SOMEBODY) ? 0 : -levelNear(tokens, i);
    if (tokens[i] === undefined || tokens[i]?.capital === true || tokens[i]?.kind === 'quote') return 0;
  }
  return 0;
}

/** The level of the relative told near behind what tells whose it is. */
function levelNear(tokens: readonly Token[], owner: number): number {
  for (let i = owner + 1; i <= owner + 1 + MOST_TOLD && tokens[i]?.kind === 'word'; i += 1) {
    const level = levelOf(tokens[i]);
    // `his son's wife`, `his father-in-law`
    if (level !== 0) return isOf(tokens[i + 1], POSSESSIVE) ? 0 : level;
  }
  return 0;
}

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { FIELDS } from '../words/fields.ts';
import { isOf, ORGANIZATION } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Other words that stand in pairs in the names of bodies. */
const PAIRED = new WordList('fire rescue safety drug drugs search ambulance');

/** Furthest word that makes such a name one of a body, behind the `and`. */
const REACH = 4;

/** Whether an `and` joins two fields in the name of one body: `Essex Fire and Rescue Service`, `Brae Health and Safety Agency`. */
export function joinsFields(tokens: readonly Token[], and: number): boolean {
  const second = tokens[and + 1];
  if (!isField(second) || !isField(itemAt(tokens, and - 1))) return false;
  if (second?.lower === 'rescue') return true;
  for (let i = and + 2; i <= and + REACH && tokens[i]?.capital === true; i += 1)
    if (isOf(tokens[i], ORGANIZATION)) return true;
  return false;
}

const isField = (token: Token | undefined): boolean =>
  token?.capital === true && (PAIRED.has(token) || FIELDS.has(token));

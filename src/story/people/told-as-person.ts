import { beginsSentence } from '../begins-sentence.ts';
import type { Token } from '../tokens.ts';
import { isOf, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isKin } from './around-name.ts';
import type { FoundRun } from './mention.ts';

/** Endings that family names have and hardly any other word in capitals, and enough letters before them. */
const FAMILY = new WordList(
  /^..+(?:[^aeiou]ov|[^aeiou]ev|ova|eva|enko|shvili|vich|vić|sky|skaya|yev|yan|oğlu|oglu|escu|dóttir|dottir|czyk|wicz)$/u,
);

/** Whether a name ends as family names do that are in no list: `Serik Ruhlov`. */
export const endsLikeFamily = ({ name }: FoundRun): boolean => name.length === 2 && FAMILY.has(name[1]);

/** What only somebody with a face does. */
const DONE_BY_PEOPLE = new WordList(`
  smiled smiles laughed laughs grinned grins wept weeps cried nodded nods shrugged shrugs sighed sighs frowned winced shivered
  whispered blushed yawned knelt squinted`);

/** Whether what a name is the subject of is done by people alone: `Zorvath Quennick smiled`. */
export const movesLikePerson = ({ tokens, run }: FoundRun): boolean => DONE_BY_PEOPLE.has(tokens[run.to]);

/** Tokens of a sentence up to the pronoun that begins the next. */
const LONGEST = 40;

/** Whether a name begins its sentence, and `he` or `she` the next: `Serik Ruhlov left. He said`. */
export function precedesPronoun({ tokens, run }: FoundRun): boolean {
  if (!beginsSentence(tokens, run.from)) return false;
  for (let i = run.to; i < tokens.length && i - run.to < LONGEST; i += 1) {
    if (isOf(tokens[i], STOP)) return /^(?:s?he|his|her)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

/** `Hurst, whose father scored as well,`: only people have relatives. */
export const isWhoseKin = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.lower === 'whose' && tokens[to]?.text === ',' && isKin(tokens[to + 2]?.lower ?? '');

import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { DETERMINER, isOf, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { WORLD_FAMILY_NAMES } from '../words/world-names.ts';
import { isKin, isSpeechVerb } from './around-name.ts';
import { sayIt } from './body-names.ts';
import type { FoundRun } from './mention.ts';

/** Endings that family names have and hardly any other word in capitals, and enough letters before them. */
const FAMILY = new WordList(
  /^..+(?:[^aeiou]ov|[^aeiou]ev|ova|eva|enko|shvili|vich|vić|sky|skaya|yev|yan|oğlu|oglu|escu|dóttir|dottir|czyk|wicz)$/u,
);

/** Most words of a name that ends with a family name. */
const LONGEST_NAME = 4;

/** Whether a name ends as family names do, by its letters or a list of those of other continents: `Serik Ruhlov`, `Zorvath Otieno`. */
export function endsLikeFamily({ name }: FoundRun): boolean {
  const last = name.at(-1);
  if (last === undefined || name.length < 2 || name.length > LONGEST_NAME) return false;
  return (name.length === 2 && FAMILY.has(last)) || WORLD_FAMILY_NAMES.has(last.word.folded);
}

/** Who comes to hear somebody, and nobody's press office. */
const HEARERS = new WordList(
  'reporters journalists newsmen pressmen lawmakers legislators senators parliament jurors supporters worshippers mourners',
);
const COURT = new WordList('court judge jury inquiry hearing tribunal crowd rally congregation');

/** `Zorvath Quennick told reporters`, `told the court`: a body tells these little. */
export function tellsHearers({ tokens, run: { to } }: FoundRun): boolean {
  if (tokens[to]?.lower !== 'told') return false;
  return HEARERS.has(tokens[to + 1]) || (isOf(tokens[to + 1], DETERMINER) && COURT.has(tokens[to + 2]));
}

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
    if (!isOf(tokens[i], STOP)) continue;
    // `Zorvath Quennick told reporters so. "We go," he said.`
    const next = tokens[i + 1]?.kind === 'quote' ? i + 2 : i + 1;
    return /^(?:s?he|his|her)$/.test(tokens[next]?.lower ?? '');
  }
  return false;
}

/** `Hurst, whose father scored as well,`: only people have relatives. */
export const isWhoseKin = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.lower === 'whose' && tokens[to]?.text === ',' && isKin(tokens[to + 2]?.lower ?? '');

/** What a body speaks in: `said in a statement`. */
const WRITINGS = new WordList('statement release filing bulletin communique');

/** `"We are sorry," Vastra Nordic said in a statement`, `said in its annual report`. */
export const saysInWriting = ({ tokens, run: { to } }: FoundRun): boolean =>
  tokens[to + 1]?.lower === 'in' &&
  isSpeechVerb(tokens[to]) &&
  (tokens[to + 2]?.lower === 'its' || WRITINGS.has(tokens[to + 3]));

/** `Zorvath Quennick said no`; not `Vastra Data said it would sell ships`, of itself. */
export const saysOfOthers = ({ tokens, run }: FoundRun): boolean =>
  isSpeechVerb(tokens[run.to]) && tokens[run.to + 1]?.lower !== 'its' && sayIt(tokens, run.to) === null;

/** What stands in brackets between a rank and a name. */
export const RETIRED = new WordList('retd rtd ret retired');

/** `Brig Gen (retd) Zorvath Quennick`: a name right behind such brackets behind a word in capitals. */
export function isRetired(tokens: readonly Token[], from: number): boolean {
  if (itemAt(tokens, from - 1)?.text !== ')') return false;
  const bracket = RETIRED.has(itemAt(tokens, from - 2)) ? from - 3 : from - 4;
  return (
    itemAt(tokens, bracket)?.text === '(' &&
    RETIRED.has(tokens[bracket + 1]) &&
    itemAt(tokens, bracket - 1)?.capital === true
  );
}

import { itemAt } from '../item-at.ts';
import { endsSpoken } from '../last-character.ts';
import type { Token } from '../tokens.ts';
import { HAVE } from '../words/function-words.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  isOf,
  isPeople,
  LOOSE,
  PREPOSITION,
  SOMEBODY,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { cueWord } from '../words/cues.ts';
import { WHO_OR_WHICH } from '../words/relatives.ts';
import { WordList } from '../words/word-list.ts';
import type { Beside } from './beside.ts';
import { isTitleCase } from './title-case.ts';

/** `a "Credit Crunch" conference call`, `the "Fight for Tides" movement`: capitals between an article and a noun. */
export function isNameOfKind({ tokens, at, words }: Beside): boolean {
  const after = tokens[at + 1];
  // `mocked the "Radical Left" lawmakers`: in the words of whoever mocks them.
  if (cueWord(tokens, at - 2)?.cueClass === 'EVALUATION' && isPeople(after)) return false;
  if (words.length < 2 || !isTitleCase(words)) return false;
  if (!/^(?:an?|the|his|her|its|their)$/.test(itemAt(tokens, at - 1)?.lower ?? '')) return false;
  return (
    after?.kind === 'word' &&
    !after.capital &&
    !isOf(after, AUXILIARY | CONJUNCTION | FINITE | LOOSE | PREPOSITION | SUBORDINATOR)
  );
}

const THE = new WordList('the so-called');

/**
 * `The "Gang of Eight" said`, `told the "Gang of Eight" that`, `a group calling itself "Brae First"`: who is called so by whoever tells
 * it.
 */
export function isNameOfSomebody({ tokens, at, before, after, words }: Beside): boolean {
  if (!isTitleCase(words)) return false;
  const verb = itemAt(tokens, at - 2);
  if (ITSELF.has(before))
    return CALLING.has(verb) || (CALLS.has(verb) && WHO_OR_WHICH.has(itemAt(tokens, at - 3)));
  if (!THE.has(before) || words.length < 2 || endsSpoken(itemAt(tokens, at)?.text ?? '')) return false;
  const cue = after?.word.cue ?? null;
  const says = cue?.cueClass === 'SPEECH' && !cue.noun && (cue.form === 'PAST' || cue.form === 'PRESENT');
  return says || (after?.lower === 'that' && verb?.lower === 'told');
}

const ITSELF = new WordList('itself themselves himself herself');
const CALLING = new WordList('calling styling naming dubbing');
const CALLS = new WordList('calls call called');

const CALLED = new WordList('called named termed');
/** Most words between its article and the name of something new. */
const LONGEST_THING = 4;

/** `a fund called the "Safe Shore"`, `a rule known as`: something new with its name, told by its article. */
export function isNewThing({ tokens, at, before }: Beside): boolean {
  const verb = before?.lower === 'the' ? at - 2 : at - 1;
  if (!CALLED.has(itemAt(tokens, verb))) return false;
  if (!isPassiveThing(tokens, verb)) return false;
  for (let i = verb - 2; i >= Math.max(0, verb - 1 - LONGEST_THING); i -= 1) {
    if (/^an?$/.test(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** `items labeled "…"`, `was dubbed "…"`: not so in `Ruhl dubbed "…"`, where a subject stands before the verb. */
export function isPassiveThing(tokens: readonly Token[], verb: number): boolean {
  // `has later dubbed`
  const time = isOf(itemAt(tokens, verb - 1), LOOSE) && !isOf(itemAt(tokens, verb - 1), AUXILIARY);
  const before = itemAt(tokens, time ? verb - 2 : verb - 1);
  return (
    before !== undefined &&
    !before.capital &&
    !HAVE.has(before) &&
    !/^(?:s?he|they|we|it|and)$/.test(before.lower) &&
    !isOf(before, SOMEBODY)
  );
}

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { OF_OR_TO } from '../words/linking-words.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import { AUXILIARY, isOf, LISTED_ROLE, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { ageAfter, ageBefore } from './apposition.ts';

/** Offices that are first names as well. */
const BOTH = new WordList('dean justice');

/** Judges are older. */
const YOUNG = 45;

/**
 * Whether an office is somebody's first name where it stands before a name that ends at `to`: `the founder, Dean Hull`, `striker Dean
 * Hull`, `Dean Hull, 26,`, `Dean Hull scored`, `Dean Hull's tackle`; not `former Dean Hull`.
 */
export function isFirstNameHere(tokens: readonly Token[], i: number, to: number): boolean {
  // `Acting Dean Hull, 50,`
  if (!BOTH.has(tokens[i]) || isModified(tokens, i) || tokens[i]?.capital !== true || i + 2 !== to)
    return false;
  const age = ageAfter(tokens, to) ?? ageBefore(tokens, i) ?? ageInBrackets(tokens, to);
  if (tokens[i].text !== 'Dean') return age !== null && age < YOUNG;
  if (age !== null || playsBehind(tokens, to)) return true;
  const calling = itemAt(tokens, itemAt(tokens, i - 1)?.text === ',' ? i - 2 : i - 1);
  return isOf(calling, LISTED_ROLE) && !ROLE_MODIFIERS.has(calling?.lower ?? '');
}

/** Whether a word right before an office tells which it is: `Acting Dean`, `the then Dean`; not `Police, Dean Hull`, `officer Dean Hull`. */
const isModified = (tokens: readonly Token[], i: number): boolean => OF_OFFICE.has(itemAt(tokens, i - 1));

const OF_OFFICE = new WordList(`
  acting interim former ex- associate assistant deputy vice current outgoing incoming founding executive emeritus then retired new longtime
  long-time senior sub- chief`);

/** What players alone do, and have. */
const PLAYS = new WordList('scored netted equalised equalized slotted volleyed dribbled bowled birdied');
const PLAYED = new WordList(
  'header penalty tackle volley equaliser equalizer brace free-kick wicket touchdown',
);
/** What others do and have as well, and what then stands behind it: `headed the panel`, `goal is to grow`, `challenge to the ruling`. */
const HEADED = new WordList('headed tapped');
const INTO_GOAL = new WordList('home in over wide past clear onto against');
const PLAYED_TOO = new WordList('goal goals challenge cross strike corner shot try');

/** `Dean Hull scored`, `Dean Hull headed in`, `Dean Hull's challenge`; not `Dean Hull headed the panel`, `Dean Hull's goal is to grow` */
function playsBehind(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if (!isOf(tokens[to], POSSESSIVE))
    return PLAYS.has(tokens[to]) || (HEADED.has(tokens[to]) && INTO_GOAL.has(next));
  const behind = isOf(tokens[to + 2], AUXILIARY) ? to + 3 : to + 2;
  return PLAYED.has(next) || (PLAYED_TOO.has(next) && !OF_OR_TO.has(tokens[behind]));
}

/** `Dean Hull (26)` */
const ageInBrackets = (tokens: readonly Token[], to: number): number | null =>
  tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && /^\d{2}$/.test(tokens[to + 1]?.text ?? '')
    ? Number(tokens[to + 1]?.text)
    : null;

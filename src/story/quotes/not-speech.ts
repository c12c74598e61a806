import type { Passage } from '../passage.ts';
import { NAMING_VERBS } from '../words/cues.ts';
import { NEVER_NAMES } from '../words/function-words.ts';

/** Kinds of work whose titles stand between marks. */
const WORKS = new Set(
  `book books novel film movie song album single play musical opera show series sitcom documentary poem essay article
  column painting magazine newspaper programme program podcast episode sketch anthem hit track game novella memoir
  thriller comedy drama exhibition report pamphlet ballad hymn`
    .trim()
    .split(/\s+/),
);

/** More words than these make no title. */
const LONGEST_TITLE = 9;

/** Whether what stands between marks is the title of a work or a nickname rather than words somebody spoke. */
export function isTitleOrNickname(passage: Passage, piece: number, token: number): boolean {
  const { tokens } = passage;
  const words = passage.inner[piece] ?? [];
  const named = words.filter(({ kind }) => kind !== 'punctuation');
  if (named.length === 0 || named.length > LONGEST_TITLE) return false;
  const before = tokens[token - 1];
  const after = tokens[token + 1];
  // Harold "Dutch" Vane
  if (
    named.length <= 3 &&
    before?.kind === 'word' &&
    before.capital &&
    !NEVER_NAMES.has(before.lower) &&
    after?.kind === 'word' &&
    after.capital &&
    passage.text[after.start - 1] === ' '
  ) {
    return named.every(({ capital, lower }) => capital || lower === 'the');
  }
  const big = named.filter(({ lower }) => lower.length > 3);
  const titleCase =
    named[0]?.capital === true && big.every(({ capital, kind }) => capital || kind === 'number');
  if (!titleCase || (named.length === 1 && /[.!?]$/.test(words.at(-1)?.text ?? ''))) return false;
  const introduced =
    NAMING_VERBS.has(before?.lower ?? '') ||
    WORKS.has(before?.lower ?? '') ||
    (before?.text === ',' && WORKS.has(tokens[token - 2]?.lower ?? ''));
  return introduced || WORKS.has(after?.lower ?? '');
}

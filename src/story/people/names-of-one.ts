import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE } from '../words/function-words.ts';
import { isOf, PLACE, ROLE, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { HIS_HER_OR_THEIR } from '../words/pronouns.ts';
import type { FoundRun } from './mention.ts';
import { foldedText, partsOf } from './name-parts.ts';

/** A name that somebody bears, and another of the same. */
type TwoNames = readonly [current: readonly Token[], other: readonly Token[]];

/**
 * Two full names of one person that no word ties: `Joan Tilley` beside Joan Tilley-Ashdown, and `Joan Ada Tilley was born in 1947`
 * where the story names no other Joan than Joan Ashdown, who `died` or of whom it tells that somebody `became` her.
 */
export function namesOfOne(runs: readonly FoundRun[]): TwoNames[] {
  const doubles = new Map<string, readonly Token[]>();
  const longer = new Map<string, FoundRun[]>();
  for (const run of runs) {
    if (!isDouble(run.name)) continue;
    for (const one of halvesOf(run.name)) doubles.set(one, run.name);
    const text = foldedText(run.name);
    longer.set(text, [...(longer.get(text) ?? []), run].slice(0, MOST_DOUBLES));
  }
  const born = runs.filter(wasBorn).slice(0, MOST_BIRTHS);
  if (doubles.size === 0 && born.length === 0) return [];
  const halves: (readonly [double: readonly Token[], half: FoundRun, at: number])[] = [];
  const bearers = new Map<string, FoundRun | null>();
  const births = new Set(born.map(({ name }) => foldedText(name)));
  for (const [i, run] of runs.entries()) {
    const { name } = run;
    if (name.length < 2) continue;
    const given = name[0]?.word.folded ?? '';
    const double = doubles.get(`${given} ${name.at(-1)?.word.folded ?? ''}`);
    if (double !== undefined) halves.push([double, run, i]);
    else if (!births.has(foldedText(name))) {
      // The first is kept: it tells most.
      const known = bearers.get(given);
      if (known === undefined) bearers.set(given, run);
      else if (known !== null && foldedText(known.name) !== foldedText(name)) bearers.set(given, null);
    }
  }
  const others = new Set(
    halves
      .filter(
        ([double, half, at]) =>
          isToldAsAnother(runs.slice(Math.max(0, at - BESIDE), at + BESIDE), double, half) ||
          isToldApart(longer.get(foldedText(double)) ?? [], half),
      )
      .map(([, { name }]) => foldedText(name)),
  );
  const found: TwoNames[] = halves
    .filter(([, { name }]) => !others.has(foldedText(name)))
    .map(([double, { name }]) => [double, name]);
  for (const birth of born) {
    const one = bearers.get(birth.name[0]?.word.folded ?? '') ?? null;
    if (one !== null && isBirthName(runs, birth, one)) found.push([one.name, birth.name]);
  }
  return found;
}

/**
 * Whether a name is told of somebody's birth: one with a family name that is still a part of the name, or one of three words that a
 * story of a death, or of somebody who `became` the other, calls nobody else by.
 */
function isBirthName(runs: readonly FoundRun[], birth: FoundRun, one: FoundRun): boolean {
  const born = birth.name;
  const family = born.at(-1)?.word.folded;
  if (family === one.name.at(-1)?.word.folded) return false;
  if (one.name.some(({ word }) => word.folded === family)) return true;
  const became = BECAME.has(itemAt(one.tokens, one.run.from - 1));
  const died = DIED.has(one.tokens[one.run.to]) && runs.indexOf(one) < runs.indexOf(birth);
  if (born.length < 3 || !(died || became)) return false;
  // `Robert Allen Ruhl was born in Riga. "We go," Ruhl said.`
  return runs.every(
    ({ name }) => name.at(-1)?.word.folded !== family || foldedText(name) === foldedText(born),
  );
}

const DIED = new WordList('died dies');
const BECAME = new WordList('became');

/** What tells of another behind a comma: `Joan Tilley, a farmer,`. */
const INTRODUCES = new WordList('a an the his her their');

/** Most births of a story that are read, and most names around one among which one of the same sentence is looked for. */
const MOST_BIRTHS = 10;
const BESIDE = 8;
/** Most places of a double name that are kept. */
const MOST_DOUBLES = 20;

/** Most tokens from `his` to the name of another. */
const LONGEST_KIN = 4;

function isToldAsAnother(
  runs: readonly FoundRun[],
  double: readonly Token[],
  { tokens, run: { from, to } }: FoundRun,
): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.text === ',' && (INTRODUCES.has(next) || next?.kind === 'number')) return true;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_KIN) && !isOf(tokens[i], STOP); i -= 1)
    // `his rival is Joan Tilley`
    if (HIS_HER_OR_THEIR.has(tokens[i])) return true;
  const text = foldedText(double);
  return runs.some(({ name, tokens: where, run }) => {
    if (where !== tokens || foldedText(name) !== text) return false;
    const between = tokens.slice(Math.min(run.to, to), Math.max(run.from, from));
    return !between.some((token) => isOf(token, STOP));
  });
}

/**
 * Whether what is told of a half and of the whole beside their names is not the same: `Mayor Joan Ashdown`, `Joan Ashdown of Riga`; or
 * the whole is introduced behind the half: `Joan Tilley sang. Joan Tilley-Ashdown, a farmer,`.
 */
function isToldApart(wholes: readonly FoundRun[], half: FoundRun): boolean {
  const title = titleOf(half);
  if (title !== null && !wholes.some((whole) => titleOf(whole) === title)) return true;
  const { tokens, run } = half;
  if (tokens[run.to]?.lower === 'of' && isOf(tokens[run.to + 1], PLACE)) return true;
  const [first] = wholes;
  if (first === undefined || !isBehind(first, half)) return false;
  const next = first.tokens[first.run.to + 1];
  return first.tokens[first.run.to]?.text === ',' && (next?.kind === 'number' || ARTICLE.has(next));
}

/** The office before a name; null if there is none: Ms. tells nothing. */
function titleOf({ tokens, run: { titled, nameFrom } }: FoundRun): string | null {
  const title = titled ? itemAt(tokens, nameFrom - 1) : undefined;
  return title === undefined || !isOf(title, ROLE) ? null : title.lower;
}

/** Whether one of two names stands behind the other. */
const isBehind = (one: FoundRun, other: FoundRun): boolean =>
  one.passage.index === other.passage.index
    ? one.run.from > other.run.from
    : one.passage.index > other.passage.index;

/** `Joan Ada Tilley was born`: a full name, without a title. */
export const isToldBorn = ({ name, tokens, run }: FoundRun): boolean =>
  name.length > 1 && !run.titled && tokens[run.to]?.lower === 'was' && tokens[run.to + 1]?.lower === 'born';

/** The same at the start of a sentence. */
const wasBorn = (found: FoundRun): boolean =>
  isToldBorn(found) && (found.run.from === 0 || isOf(found.tokens[found.run.from - 1], STOP));

/** Whether a hyphen joins two family names behind a first name: `Joan Tilley-Ashdown`, not `Kim Min-jae`. */
const isDouble = (name: readonly Token[]): boolean =>
  name.length > 1 &&
  name.at(-1)?.text.includes('-') === true &&
  /\p{Ll}-\p{Lu}/u.test(name.at(-1)?.text ?? '') &&
  partsOf(name).foldedGiven === name[0]?.word.folded;

/** The first name of a double one with each half. */
const halvesOf = (name: readonly Token[]): string[] =>
  (name.at(-1)?.word.folded ?? '').split('-').map((half) => `${name[0]?.word.folded ?? ''} ${half}`);

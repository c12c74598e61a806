import type { Token } from '../tokens.ts';
import { isOf, STOP } from '../words/word-classes.ts';
import type { FoundRun } from './mention.ts';
import { foldedText, partsOf } from './name-parts.ts';

/** A name that somebody bears, and another of the same. */
type TwoNames = readonly [current: readonly Token[], other: readonly Token[]];

/**
 * Two full names of one person that no word ties: `Joan Tilley` beside Joan Tilley-Ashdown, and `Joan Ada Tilley was born in 1947`
 * in a story of no other Joan than Joan Ashdown, or Joan Tilley Ashdown.
 */
export function namesOfOne(runs: readonly FoundRun[]): TwoNames[] {
  const doubles = new Map<string, readonly Token[]>();
  for (const { name } of runs) if (isDouble(name)) for (const one of halvesOf(name)) doubles.set(one, name);
  const born = runs.filter(wasBorn);
  if (doubles.size === 0 && born.length === 0) return [];
  const found: TwoNames[] = [];
  const bearers = new Map<string, readonly Token[] | null>();
  const births = new Set(born.map(({ name }) => foldedText(name)));
  for (const { name } of runs) {
    if (name.length < 2) continue;
    const given = name[0]?.word.folded ?? '';
    const double = doubles.get(`${given} ${name.at(-1)?.word.folded ?? ''}`);
    if (double !== undefined) found.push([double, name]);
    else if (!births.has(foldedText(name)))
      bearers.set(given, isAnother(bearers.get(given), name) ? null : name);
  }
  for (const { name } of born) {
    const one = bearers.get(name[0]?.word.folded ?? '') ?? null;
    if (one !== null && isBirthName(name, one)) found.push([one, name]);
  }
  return found;
}

/** Whether a name is another than the one of its first name, or than one of several. */
const isAnother = (known: readonly Token[] | null | undefined, name: readonly Token[]): boolean =>
  known === null || (known !== undefined && foldedText(known) !== foldedText(name));

/** Whether a name is told of somebody's birth: one with a middle name, or with a family name that is still a part of the name. */
function isBirthName(born: readonly Token[], name: readonly Token[]): boolean {
  const family = born.at(-1)?.word.folded;
  if (family === name.at(-1)?.word.folded) return false;
  return born.length > 2 || name.some(({ word }) => word.folded === family);
}

/** `Joan Ada Tilley was born`, at the start of a sentence. */
function wasBorn({ name, tokens, run }: FoundRun): boolean {
  if (name.length < 2 || run.titled || tokens[run.to]?.lower !== 'was') return false;
  return tokens[run.to + 1]?.lower === 'born' && (run.from === 0 || isOf(tokens[run.from - 1], STOP));
}

/** Whether a hyphen joins two family names behind a first name: `Joan Tilley-Ashdown`, not `Kim Min-jae`. */
const isDouble = (name: readonly Token[]): boolean =>
  name.length > 1 &&
  name.at(-1)?.text.includes('-') === true &&
  /\p{Ll}-\p{Lu}/u.test(name.at(-1)?.text ?? '') &&
  partsOf(name).foldedGiven === name[0]?.word.folded;

/** The first name of a double one with each half. */
const halvesOf = (name: readonly Token[]): string[] =>
  (name.at(-1)?.word.folded ?? '').split('-').map((half) => `${name[0]?.word.folded ?? ''} ${half}`);

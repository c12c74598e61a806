import { fold } from '../../domain/fold.ts';
import type { Token } from '../tokens.ts';
import { CUES } from '../words/cues.ts';
import { isCountry, isFirstName, isNationality, isPlace } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS, ROLES } from '../words/roles.ts';
import type { NameRun } from './name-runs.ts';

/** Evidence needed before a run of capitalised words counts as a person. */
const ENOUGH = 2;

/** Countries that are family names as well. */
const COUNTRIES_AND_FAMILIES = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'ireland',
  'holland',
  'france',
  'england',
  'wales',
]);

/**
 * Whether a run of capitalised words names a person: evidence for and against is added up. No single list
 * decides, because first names are also places (Paris) and family names are also words (King).
 */
export function looksLikePerson(tokens: readonly Token[], run: NameRun, quoted: boolean): boolean {
  const name = tokens.slice(run.nameFrom, run.to).filter((token) => token.kind === 'word');
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > 6) return false;
  const words = name.map((token) => fold(token.text));
  if (words.some((word) => ORGANIZATION_WORDS.has(word) && !isFirstName(word))) return false;
  if (ORGANIZATION_WORDS.has(words.at(-1) ?? '') || isPlace(words.join(' '))) return false;
  if (
    name.every(
      (token) =>
        token.text.length > 1 && token.text === token.text.toUpperCase() && !token.text.endsWith('.'),
    )
  )
    return false;
  if (ROLES.has(words.at(-1) ?? '') && name.length > 1 && ROLES.has(words.at(-2) ?? '')) return false;
  // `talks with Ruhl Latvia's envoy left`: two names that only stand side by side.
  if (name.length > 1 && isCountry(words.at(-1) ?? '') && !COUNTRIES_AND_FAMILIES.has(words.at(-1) ?? ''))
    return false;
  let evidence = 0;
  if (run.titled) evidence += 2;
  if (name.length > 1 && isFirstName(words[0] ?? '')) evidence += 2;
  if (name.slice(1).some((token) => /^\p{Lu}\.$/u.test(token.text)) || /^(?:\p{Lu}\.)+$/u.test(first.text))
    evidence += 2;
  if (isNationality(words[0] ?? '')) evidence -= 2;
  if (name.length > 1 && isPlace(words[0] ?? '') && !isFirstName(words[0] ?? '')) evidence -= 1;
  if (
    name.length > 1 &&
    isPlace(words.at(-1) ?? '') &&
    /^(?:in|at|from|near|to)$/.test(tokens[run.from - 1]?.lower ?? '')
  )
    evidence -= 2;
  if (tokens[run.from - 1]?.lower === 'the' && !run.titled) evidence -= 3;
  if (!quoted && name.length > 1 && (isCueAt(tokens, run.to) || isCueAt(tokens, run.from - 1))) evidence += 1;
  if (
    name.length > 1 &&
    tokens[run.to]?.text === ',' &&
    tokens[run.to + 1]?.kind === 'number' &&
    tokens[run.to + 2]?.text === ','
  )
    evidence += 2;
  if (
    name.length > 1 &&
    tokens[run.to]?.text === ',' &&
    /^(?:who|whose)$/.test(tokens[run.to + 1]?.lower ?? '')
  )
    evidence += 2;
  if (name.length > 1 && tokens[run.to]?.text === ',' && roleWithin(tokens, run.to + 1)) evidence += 2;
  return evidence >= ENOUGH;
}

function isCueAt(tokens: readonly Token[], i: number): boolean {
  const cue = CUES.get(tokens[i]?.lower ?? '');
  return cue?.cueClass === 'SPEECH' && cue.form !== 'BASE' && !cue.noun;
}

/** `, chief economist at`, `, a spokesman for`: a role among the next words, before any other mark. */
function roleWithin(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (ROLES.has(token.lower)) return true;
  }
  return false;
}

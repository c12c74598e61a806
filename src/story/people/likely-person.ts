import type { Token } from '../tokens.ts';
import { CUES } from '../words/cues.ts';
import { isCountry, isFirstName, isNationality, isPlace } from '../words/gazetteer.ts';
import { BODIES, COMPANIES, isRole, ORGANIZATION_WORDS, ROLES } from '../words/roles.ts';
import { appositionBefore } from './apposition.ts';
import type { FoundRun } from './mention.ts';
import type { NameRun } from './name-runs.ts';

/** Evidence needed before a run of capitalised words counts as a person. */
const ENOUGH = 2;

/** A name of more words is a heading or a list. */
const LONGEST_NAME = 6;

/** Countries that are family names as well. */
const COUNTRIES_AND_FAMILIES = new Set(
  'jordan chad georgia israel ireland holland france england wales'.split(' '),
);

/** A run of capitalised words and what stands around it. */
interface Candidate extends FoundRun {
  /** The first and the last word of the name, folded. */
  readonly first: string;
  readonly last: string;
}

interface Evidence {
  readonly weight: number;
  /** Speaks only of names of two words and more. */
  readonly full?: true;
  readonly holds: (candidate: Candidate) => boolean;
}

/** What speaks for and against a person. No single list decides: Paris is a first name, King a family name. */
const EVIDENCE: readonly Evidence[] = [
  // Judge Orme, her brother Clive; but the salmon farmer Fjordlaks is a company.
  {
    weight: 2,
    holds: ({ tokens, run, name, first }) =>
      run.titled && (name.length > 1 || tokens[run.nameFrom - 1]?.capital === true || isFirstName(first)),
  },
  // the shipping line Delta Navigatie
  { weight: -3, holds: ({ tokens, run }) => isBody(tokens[run.from - 1]) },
  { weight: 2, full: true, holds: ({ first }) => isFirstName(first) },
  // George W. Bush, J.P. Orme
  {
    weight: 2,
    full: true,
    holds: ({ name }) =>
      name.slice(1).some(({ text }) => /^\p{Lu}\.$/u.test(text)) ||
      /^(?:\p{Lu}\.)+$/u.test(name[0]?.text ?? ''),
  },
  // Korean and Chinese names in wire spelling: Bae Sun-ja
  { weight: 1, full: true, holds: ({ name }) => name.length === 2 && isHyphenatedGiven(name[1]?.text ?? '') },
  {
    weight: 1,
    full: true,
    holds: ({ tokens, run, quoted }) => !quoted && (isCue(tokens[run.to]) || isCue(tokens[run.from - 1])),
  },
  // Zorvath Quennick, 45, left.
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) =>
      follows(tokens, run, (next) => next.kind === 'number') &&
      /^[,.;]$/.test(tokens[run.to + 2]?.text ?? ''),
  },
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) => follows(tokens, run, (next) => /^(?:who|whose)$/.test(next.lower)),
  },
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) => tokens[run.to]?.text === ',' && roleWithin(tokens, run.to + 1),
  },
  // The chairman of the board, Delbert Haines, said
  { weight: 2, full: true, holds: ({ tokens, run }) => appositionBefore(tokens, run.from, run.to) !== null },
  { weight: -2, holds: ({ first }) => isNationality(first) },
  { weight: -1, full: true, holds: ({ first }) => isPlace(first) && !isFirstName(first) },
  {
    weight: -2,
    full: true,
    holds: ({ last, tokens, run }) =>
      isPlace(last) && /^(?:in|at|from|near|to)$/.test(tokens[run.from - 1]?.lower ?? ''),
  },
  { weight: -3, holds: ({ tokens, run }) => tokens[run.from - 1]?.lower === 'the' && !run.titled },
];

/** Whether a run of capitalised words names a person: evidence for and against is added up. */
export function looksLikePerson(found: FoundRun): boolean {
  const { name, folded } = found;
  const first = folded[0];
  const last = folded.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return false;
  const candidate: Candidate = { ...found, first, last };
  if (isSomethingElse(candidate)) return false;
  let sum = 0;
  for (const { weight, full, holds } of EVIDENCE) {
    if ((full !== true || name.length > 1) && holds(candidate)) sum += weight;
  }
  return sum >= ENOUGH;
}

/** What no evidence outweighs: a body by its last word, a place, letters, an office without a name. */
function isSomethingElse({ name, folded, last }: Candidate): boolean {
  if (
    folded.some((word) => ORGANIZATION_WORDS.has(word) && !isFirstName(word)) ||
    ORGANIZATION_WORDS.has(last)
  )
    return true;
  if (isPlace(folded.join(' '))) return true;
  if (name.every(({ text }) => text.length > 1 && text === text.toUpperCase() && !text.endsWith('.')))
    return true;
  if (name.length === 1) return false;
  if (ROLES.has(last) && ROLES.has(folded.at(-2) ?? '')) return true;
  // `talks with Ruhl Latvia's envoy left`: two names that only stand side by side.
  return isCountry(last) && !COUNTRIES_AND_FAMILIES.has(last);
}

/** Whether a given name is written as two syllables with a hyphen: Sun-ja, Jong-un. */
export function isHyphenatedGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word);
}

function follows(tokens: readonly Token[], run: NameRun, holds: (next: Token) => boolean): boolean {
  const next = tokens[run.to + 1];
  return tokens[run.to]?.text === ',' && next !== undefined && holds(next);
}

/** A common noun for a company or another body, in lower case. */
export function isBody(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && (BODIES.has(token.lower) || COMPANIES.has(token.lower));
}

function isCue(token: Token | undefined): boolean {
  const cue = CUES.get(token?.lower ?? '');
  return cue?.cueClass === 'SPEECH' && cue.form !== 'BASE' && !cue.noun;
}

/** `, chief economist at`, `, a spokesman for`: a role among the next words, before any other mark. */
function roleWithin(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (ROLES.has(token.lower) || (!token.capital && isRole(token.lower))) return true;
  }
  return false;
}

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { WordList } from '../words/word-list.ts';
import type { FoundRun } from './mention.ts';
import { familyOf, foldedText } from './name-parts.ts';

/** Prepositions that are particles before an article: `in 't Veld`, `op den Berg`. */
const BEFORE_ARTICLE = new WordList('in op aan uit onder over bij voor');
const ARTICLE = new WordList('t de den der het ten');
const APOSTROPHE = new WordList("' ’");

/** Most particles of one name. */
const MOST = 3;

/** A name without the apostrophe of `'t`. */
const plain = (name: string): string => name.replace(/['’](?=t )/gu, '');

/** Most tokens of a family name with its particles: `von Brae zu Hull und zum Stein`. */
const LONGEST_FAMILY = 8;

/** Whether the two tokens of `'t` stand at an index. */
const isCutOff = (tokens: readonly Token[], i: number): boolean =>
  APOSTROPHE.has(itemAt(tokens, i)) && tokens[i + 1]?.text === 't';

/** Behind the particles in lower case that begin at a token; the token given where none does. */
export function particlesEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  if (BEFORE_ARTICLE.has(tokens[i]) && (ARTICLE.has(tokens[i + 1]) || isCutOff(tokens, i + 1))) i += 1;
  for (let count = 0; count < MOST; count += 1) {
    if (isCutOff(tokens, i)) i += 2;
    else if (NAME_PARTICLES.has(tokens[i]) && tokens[i]?.capital === false) i += 1;
    else break;
  }
  // Hans von und zu Lohn
  return i > from && tokens[i]?.lower === 'und' && NAME_PARTICLES.has(tokens[i + 1]) ? i + 2 : i;
}

/** The first of the particles before a bare family name that are part of a full name: `del Ponte said`, `in 't Veld said`. */
export function particlesStart({ passage, tokens, run }: FoundRun, fullName: string): number {
  let from = run.from;
  for (;;) {
    const before = isCutOff(tokens, from - 2) ? from - 2 : from - 1;
    const first = itemAt(tokens, before);
    if (!NAME_PARTICLES.has(first) && !BEFORE_ARTICLE.has(first) && before !== from - 2) return from;
    const family = passage.text.slice(first?.start, itemAt(tokens, run.to - 1)?.end);
    if (!plain(fullName).includes(` ${plain(family)}`)) return from;
    from = before;
  }
}

/**
 * Family names with particles as the full names of a story have them: `Della Torre` is short for Luca della Torre, `de la
 * Cruz` for Juan de la Cruz Ibáñez.
 */
export class ParticleNames {
  /** For each the word that the full name is known by. */
  readonly #families = new Map<string, Token>();

  constructor(runs: readonly FoundRun[]) {
    for (const { name } of runs)
      for (let i = Math.max(1, name.length - LONGEST_FAMILY); i < name.length - 1; i += 1)
        if (isParticle(name[i])) this.#add(name, i);
  }

  #add(name: readonly Token[], from: number): void {
    const family = familyOf(name);
    for (let to = from + 2; to <= name.length; to += 1) {
      const key = foldedText(name.slice(from, to));
      if (family !== undefined && !this.#families.has(key)) this.#families.set(key, family);
    }
  }

  /** The word that a family name is known by which begins with its particle, in capitals or right before it; null for others. */
  familyOf({ name, tokens, run }: FoundRun): Token | null {
    if (this.#families.size === 0) return null;
    if (name.length > 1) return isParticle(name[0]) ? (this.#families.get(foldedText(name)) ?? null) : null;
    const before = itemAt(tokens, run.from - 1);
    if (before?.capital !== false || !NAME_PARTICLES.has(before)) return null;
    return this.#families.get(`${before.word.folded} ${foldedText(name)}`) ?? null;
  }
}

const isParticle = (token: Token | undefined): boolean =>
  NAME_PARTICLES.has(token) || BEFORE_ARTICLE.has(token);

import type { CastPerson, NameMention } from '../people/person.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';

/** A phrase for somebody without a name, taken apart: `the senior State Department official`. */
export interface Description {
  /** The noun that carries it, lower case. */
  readonly head: string;
  /** What stands before the head, articles left out. */
  readonly modifiers: ReadonlySet<string>;
}

/** Takes a phrase apart; words in lower case. */
export function describe(words: readonly string[]): Description {
  const stop = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const core = stop === -1 ? words : words.slice(0, stop);
  const plain = core.filter((word) => !DETERMINERS.has(word) && !/^['’]s?$|^-$/u.test(word));
  return { head: plain.at(-1) ?? '', modifiers: new Set(plain.slice(0, -1)) };
}

/** Takes a printed title or description apart. */
export const describeText = (text: string): Description => describe(text.toLowerCase().split(/\s+/));

/** Whether a definite phrase can point back at a description: same head, and nothing said of it that was not said before. */
export function fitsDescription(wanted: Description, known: Description): boolean {
  return wanted.head === known.head && [...wanted.modifiers].every((word) => known.modifiers.has(word));
}

/** Modifiers that make another office of the same head. */
const OTHER_OFFICE = /^(?:vice|vice-|deputy|former|ex|assistant|prime|foreign|interim)$/;
const LESSER_OFFICE = /^(?:vice|deputy|former|assistant)$/;

/** EXACT if a title has all the words wanted, LOOSE if it has the head and nothing against it. */
function titleFit(titles: readonly Description[], wanted: Description): 'EXACT' | 'LOOSE' | null {
  let fit: 'EXACT' | 'LOOSE' | null = null;
  for (const known of titles) {
    if (known.head !== wanted.head) continue;
    const against = [...known.modifiers, ...wanted.modifiers].some(
      (word) => OTHER_OFFICE.test(word) && known.modifiers.has(word) !== wanted.modifiers.has(word),
    );
    if (
      against &&
      (wanted.modifiers.size > 0 || [...known.modifiers].some((word) => LESSER_OFFICE.test(word)))
    )
      continue;
    if ([...wanted.modifiers].every((word) => known.modifiers.has(word))) return 'EXACT';
    if (known.modifiers.size === 0) fit = 'LOOSE';
  }
  return fit;
}

/** The titles of a story's people, by head noun. */
export class Titles {
  readonly #bearers = new Map<string, { readonly person: CastPerson; readonly titles: Description[] }[]>();

  constructor(people: readonly CastPerson[]) {
    for (const person of people) {
      for (const title of [...person.descriptions.keys()].map(describeText)) {
        const bearers = this.#bearers.get(title.head) ?? [];
        const known = bearers.at(-1);
        if (known?.person === person) known.titles.push(title);
        else bearers.push({ person, titles: [title] });
        this.#bearers.set(title.head, bearers);
      }
    }
  }

  /**
   * The last mention before a place of a person whose title a phrase repeats: `the president` for `Russian
   * President …`. A title with all the words wanted goes before one with the head alone.
   */
  bearerBefore(wanted: Description, passage: number, start: number): NameMention | null {
    let best: { readonly mention: NameMention; readonly exact: boolean } | null = null;
    for (const { person, titles } of this.#bearers.get(wanted.head) ?? []) {
      const fit = titleFit(titles, wanted);
      const mention = fit === null ? null : lastBefore(person.mentions, passage, start);
      if (mention === null) continue;
      const exact = fit === 'EXACT';
      if (
        best === null ||
        (exact && !best.exact) ||
        (exact === best.exact && isBefore(best.mention, mention.passage, mention.start))
      ) {
        best = { mention, exact };
      }
    }
    return best?.mention ?? null;
  }
}

function isBefore(mention: NameMention, passage: number, start: number): boolean {
  return mention.passage < passage || (mention.passage === passage && mention.start < start);
}

/** The last mention before a place that no quotation holds; mentions are in reading order. */
function lastBefore(mentions: readonly NameMention[], passage: number, start: number): NameMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && isBefore(mention, passage, start)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (mention?.quoted === false) return mention;
  }
  return null;
}

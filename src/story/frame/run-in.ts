import { itemAt } from '../item-at.ts';
import type { ParagraphKind } from '../../domain/story.ts';
import type { Draft } from './draft.ts';
import { cutAll, makeDraft } from './draft.ts';
import { ASTERISK, CAPITAL_RUN, EQUALS } from './text-traits.ts';
import { matchesOf } from '../matches-of.ts';

/** Only paragraphs this long can be several that a scraper ran together. */
const SHORTEST = 200;
/** Bullets that must stand in a paragraph to be a list. */
const FEWEST_BULLETS = 2;

/**
 * Words in capitals with the start of a sentence behind them: `NO ROOM FOR ERROR Analysts said`; first in a paragraph,
 * or behind the end of a sentence.
 */
const CAPITALS =
  "((?:[\\p{Lu}\\p{N}$][\\p{Lu}\\p{N}.,'’&$%:?!/-]{0,24} ){1,9})(?= ?[\"“‘']?\\p{Lu}[\\p{Ll}'’]| ?[\"“*])";
const FIRST_CAPITALS = new RegExp(`^${CAPITALS}`, 'u');
/** Characters of a stop, the marks that close behind it, and blanks. */
const STOP_REACH = 6;
const NEXT_CAPITALS = new RegExp(`[.?!]["'”’)]{0,2} {1,3}${CAPITALS}`, 'gu');
/** `… last year. * BONDS: Treasuries rose * STOCKS: Shares fell`: bullets whose lines were run together. */
const BULLET = /(?<=^|\s)\*(?= ?\p{Lu})/gu;
/** Rates of exchange behind the last sentence: `… on Friday. ($1 = 0.77 euros)`. */
const RATE = /(?:\(\s*[$£€¥]?\s?\d[\d.,]*\s?[^()=]{0,20}=[^()]{2,80}\)[\s.]*){1,3}$/u;
const RATE_REACH = 240;

const FUNCTION_WORD =
  /^(?:A|AN|AND|AT|BY|FOR|FROM|HOW|IN|IS|IT|NO|NOT|OF|ON|OR|THE|TO|UP|WHAT|WHO|WHY|WITH)$/u;
const LONG_WORD = 7;

/** Where a part of a paragraph starts, and what it is. */
interface Part {
  readonly at: number;
  readonly kind: ParagraphKind;
}

/** How often a word is looked up in the source itself before all its words are gathered once. */
const MOST_SEARCHES = 40;

/** How a source prints its words, found when first asked for. */
export class PrintedWords {
  readonly #source: string;
  readonly #asked = new Map<string, boolean>();
  #small: ReadonlySet<string> | undefined;
  #repeated: ReadonlySet<string> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether the source has a word in capitals in small letters as well, so that it is no abbreviation. */
  hasSmall(word: string): boolean {
    const small = word.toLowerCase();
    let answer = this.#asked.get(small);
    if (answer === undefined) {
      answer = this.#find(small);
      this.#asked.set(small, answer);
    }
    return answer;
  }

  #find(small: string): boolean {
    if (!/^\p{Ll}{3,}$/u.test(small)) return false;
    if (this.#asked.size < MOST_SEARCHES) return hasWord(this.#source, small);
    this.#small ??= new Set(this.#source.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu));
    return this.#small.has(small);
  }

  /** Whether the source has a short word in capitals more than once. */
  repeats(word: string): boolean {
    if (this.#repeated === undefined) {
      const [seen, repeated] = [new Set<string>(), new Set<string>()];
      for (const [capitals] of this.#source.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu))
        (seen.has(capitals) ? repeated : seen).add(capitals);
      this.#repeated = repeated;
    }
    return this.#repeated.has(word);
  }
}

/** Whether a word stands in a text with neither a letter nor a digit beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    )
      return true;
  }
  return false;
}

/**
 * Parts a paragraph into what a scraper ran together though it stood on lines of its own: subheads in capitals,
 * bullets, a rate of exchange at the end. Linear in the length of the paragraph.
 */
export function splitRunIn(source: string, draft: Draft, words: PrintedWords): readonly Draft[] {
  const { text } = draft.flow;
  if (draft.kind !== 'BODY' || text.length < SHORTEST) return [draft];
  const { mayHave } = draft.traits;
  const parts = [
    ...((mayHave & CAPITAL_RUN) === 0 ? [] : subheads(text, words)),
    ...((mayHave & ASTERISK) === 0 ? [] : bullets(text)),
    ...((mayHave & EQUALS) === 0 ? [] : rate(text)),
  ];
  if (parts.length === 0) return [draft];
  parts.sort((a, b) => a.at - b.at);
  const offsets = parts.map(({ at }) => draft.flow.toSource(at));
  return cutAll(source, draft.spans, offsets).flatMap((spans, index) =>
    spans.length === 0 ? [] : [makeDraft(source, itemAt(parts, index - 1)?.kind ?? 'BODY', spans)],
  );
}

/** A run of capitals, and where it starts. */
interface CapitalRun {
  readonly at: number;
  readonly run: string;
}

function runsOfCapitals(text: string): readonly CapitalRun[] {
  const first = FIRST_CAPITALS.exec(text)?.[1];
  const runs: CapitalRun[] = first === undefined ? [] : [{ at: 0, run: first }];
  let from = first?.length ?? 0;
  NEXT_CAPITALS.lastIndex = Math.max(0, from - STOP_REACH);
  for (let match = NEXT_CAPITALS.exec(text); match !== null; match = NEXT_CAPITALS.exec(text)) {
    const [whole, run = ''] = match;
    const at = match.index + whole.length - run.length;
    if (at >= from) {
      runs.push({ at, run });
      from = at + run.length;
    }
    // The stop before the next run may be the end of this one.
    NEXT_CAPITALS.lastIndex = Math.max(match.index + 1, from - STOP_REACH);
  }
  return runs;
}

function subheads(text: string, words: PrintedWords): readonly Part[] {
  const parts: Part[] = [];
  for (const { at, run } of runsOfCapitals(text)) {
    const end = at + lengthOfSubhead(run, words);
    if (end === at) continue;
    // First in a paragraph capitals are a lead, `THE ferry has sunk`, unless two blanks set them off.
    if (at === 0 && text.charAt(end) !== ' ') continue;
    parts.push({ at, kind: 'SUBHEAD' }, { at: end, kind: 'BODY' });
  }
  return parts;
}

/** How much of a run of capitals is a subhead; 0 if it only starts the next sentence, as `U.S. GDP` does. */
function lengthOfSubhead(run: string, words: PrintedWords): number {
  const tokens = run.trimEnd().split(' ');
  const last = tokens.at(-1) ?? '';
  // `RISKS REMAIN ECB President …`: an abbreviation that the story prints elsewhere starts the sentence.
  const starts = tokens.length > 2 && isAbbreviation(last, words) && words.repeats(last);
  const own = starts ? tokens.slice(0, -1) : tokens;
  const isWord = (token: string): boolean => {
    const bare = token.replace(/[^\p{L}'’-]/gu, '');
    return bare.length >= LONG_WORD || FUNCTION_WORD.test(bare) || words.hasSmall(bare);
  };
  const telling = own.filter(isWord);
  const longest = Math.max(...own.map((token) => token.length));
  // `A 2014 Pew report` has one word in capitals and a figure.
  const lettered = own.filter((token) => /\p{L}/u.test(token)).length;
  const told = telling.length > 0 && (lettered > 1 ? longest > 3 : longest >= LONG_WORD);
  return told ? own.join(' ').length + 1 : 0;
}

function isAbbreviation(token: string, words: PrintedWords): boolean {
  return /^\p{Lu}{2,6}$/u.test(token) && !words.hasSmall(token) && !FUNCTION_WORD.test(token);
}

function bullets(text: string): readonly Part[] {
  const parts = matchesOf(text, BULLET).map(({ index }) => ({ at: index, kind: 'BULLET' as const }));
  return parts.length < FEWEST_BULLETS ? [] : parts;
}

function rate(text: string): readonly Part[] {
  const from = Math.max(0, text.length - RATE_REACH);
  const match = RATE.exec(text.slice(from));
  return match === null || match.index + from === 0 ? [] : [{ at: from + match.index, kind: 'NOTE' }];
}

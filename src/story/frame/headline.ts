import type { HeaderItem } from './header.ts';
import { squeeze } from './text-shape.ts';

/** The headlines of a story, apart. */
export interface Headlines {
  readonly headline: string | null;
  readonly alternatives: readonly string[];
  /** Items of the header that are the headline itself, in order. */
  readonly items: ReadonlySet<HeaderItem>;
}

/** A headline in a header: one line, or several where it is broken. */
interface Candidate {
  readonly items: readonly HeaderItem[];
  readonly text: string;
  /** Characters of its last line. */
  readonly width: number;
}

const NARROWEST_BROKEN = 40;
/** Longest line of a narrow column, which breaks headlines anywhere: `Makers of Nets Fight` over `Over Who May Test a Knot`. */
const WIDEST_COLUMN = 36;
/** What no headline of its own begins with. */
const GOES_ON = /^(?:Over|With|Of|To|Into|From|And|After|Against|Amid|Than|At)\s\p{Lu}/u;

/**
 * Chooses among the lines of a header that read as headlines: the one right above the byline; if several lines
 * stand there together, or two apart, the first of them, the others being its deck; without a byline the first of all. The result of a
 * match is the headline only where there is no other.
 */
export function chooseHeadline(items: readonly HeaderItem[]): Headlines {
  const blocks = titleBlocks(items);
  const candidates = blocks.flat();
  const aboveByline = blocks.findIndex((block) => {
    const last = block.at(-1)?.items.at(-1);
    return last !== undefined && items[items.indexOf(last) + 1]?.reading.kind === 'BYLINE';
  });
  const tells = (block: readonly Candidate[]): boolean => !block.every(({ text }) => isResult(text));
  const chosen = pick(
    (aboveByline === -1
      ? (blocks.find(tells) ?? blocks[0])
      : (aboveDeck(blocks, aboveByline) ??
        blocks.slice(0, aboveByline + 1).findLast(tells) ??
        blocks[aboveByline])) ?? [],
  );
  return {
    headline: chosen?.text ?? null,
    alternatives: candidates.filter((candidate) => candidate !== chosen).map((candidate) => candidate.text),
    items: new Set(chosen?.items),
  };
}

/** Fewest words of a headline that stands apart above its deck; fewer are a kicker or the name of a section. */
const FEWEST_WORDS = 5;

/** `Harbour to Close Its Old Yard`, a blank line, `Workers told on Monday as orders dry up` and the byline: the headline above its deck; null where no two stand so. */
function aboveDeck(
  blocks: readonly (readonly Candidate[])[],
  aboveByline: number,
): readonly Candidate[] | null {
  const [[first, ...more] = [], [second, ...others] = []] = blocks.slice(
    Math.max(0, aboveByline - 1),
    aboveByline + 1,
  );
  if (first === undefined || second === undefined || more.length > 0 || others.length > 0) return null;
  const [above, below] = [first.text, second.text];
  if (isVariant(above, below) || isResult(above) || !/\p{Ll}/u.test(above) || KICKER.test(above)) return null;
  // `News from around the region` above `Harbour to Close Its Old Yard`: no deck is set in capitals below a plain headline.
  if (isTitleCase(below) && !isTitleCase(above)) return null;
  const deck = below.length >= above.length || (isTitleCase(above) && !isTitleCase(below));
  return deck && above.split(/\s+/u).length >= FEWEST_WORDS ? [first] : null;
}

/** What names a section, a picture or an offer, and tells no news: `World | Europe`, `Photo: Workers leave`, `The Sunday Read: Life at Sea`. */
const KICKER =
  /[|:]|^(?:a|an) \p{L}+ from\b|\bnews\b|\b(?:subscribe|newsletter|updated|published|most read|read more|sign up|advertisement|day \d+)\b/iu;

const LONG = /(?<![\p{L}’'-])\p{L}{4,}/gu;

/** Whether the long words of a line have capitals, but for one at most. */
function isTitleCase(text: string): boolean {
  const words = text.match(LONG) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1 && words.length > 2;
}

const [SIDE, POINTS] = [String.raw`\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3}`, String.raw`\d{1,3}`];
const RESULT = new RegExp(
  `^${SIDE} (?:${POINTS},? (?:v |- )?${SIDE} ${POINTS}|${POINTS} ?[-–:] ?${POINTS} ${SIDE})$`,
  'u',
);

/** `Hull Town 2 Orme Rovers 1`, `Hull 2, Orme 1`, `Hull 0-0 Orme`: nothing but two sides and their points. */
const isResult = (text: string): boolean => text.length < 80 && RESULT.test(text);

/** Of lines that stand together the first, unless the last is the same words again. */
function pick(block: readonly Candidate[]): Candidate | undefined {
  const [first] = block;
  const last = block.length > 1 ? block.at(-1) : undefined;
  return first !== undefined && last !== undefined && isVariant(first.text, last.text) ? last : first;
}

/** Whether two headlines differ in case and marks only, or one is the other cut short. */
function isVariant(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Headlines that stand together, block by block. */
function titleBlocks(items: readonly HeaderItem[]): readonly (readonly Candidate[])[] {
  const blocks: Candidate[][] = [];
  let above: HeaderItem | undefined;
  for (const item of items) {
    if (item.reading.kind === 'TITLE') {
      const text = squeeze((item.lines[0]?.text ?? '').slice(item.offset));
      const line: Candidate = { items: [item], text, width: text.length };
      const block = blocks.at(-1);
      const last = block?.at(-1);
      const together = above?.reading.kind === 'TITLE' && item.lines[0]?.blanksAbove === 0;
      if (!together || block === undefined || last === undefined) blocks.push([line]);
      else if (isBroken(last.text, text) || goesOn(last, text))
        block[block.length - 1] = { ...line, items: [...last.items, item], text: `${last.text} ${text}` };
      else block.push(line);
    }
    above = item;
  }
  return blocks;
}

/** Whether a headline goes on in the line below it. */
function isBroken(above: string, below: string): boolean {
  if (/^\p{Ll}/u.test(below)) return true;
  if (/(?:[,;–—-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with))$/iu.test(above)) return true;
  const capitals = !/\p{Ll}/u.test(above + below);
  return capitals && above.length >= NARROWEST_BROKEN && !isVariant(above, below);
}

/** Whether a headline in a narrow column goes on in the line below it. */
const goesOn = ({ width }: Candidate, below: string): boolean =>
  Math.max(width, below.length) <= WIDEST_COLUMN && GOES_ON.test(below);

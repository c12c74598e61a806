import type { DateReading } from './date-text.ts';
import { readDate } from './date-text.ts';
import type { HeaderItem } from './header.ts';

/** What the names of papers and stations have among their words. */
const PAPER =
  /(?<!\p{L})(?:advertiser|argus|broadcasting|bulletin|chronicle|courier|dispatch|echo|enquirer|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|leader|magazine|mail|mercury|mirror|monitor|news|newspaper|observer|post|press|radio|record|reporter|review|sentinel|standard|star|sun|telegraph|times|tribune|wire)(?!\p{L})/iu;
/** A name: words with capitals, joined by small ones. */
const NAME = /^\p{Lu}[\p{L}.'’&-]*(?: (?:of|the|and|&|for|\p{Lu}[\p{L}.'’-]*)){0,5}$/u;
/** The part of a paper behind its name: `Penley Gazette | Education`. */
const SECTION = /^\p{Lu}[\p{L}&'’-]*(?: (?:and|&|\p{Lu}[\p{L}'’-]*)){0,3}$/u;
const PARTS = /,\s+|\s+[|·•–—-]\s+/u;
const LONGEST = 100;
/** Fewest words of the headline below. */
const FEWEST_WORDS = 3;

/** What a line that names a paper tells besides. */
type Masthead =
  | { readonly kind: 'DATE'; readonly date: DateReading | 'AMBIGUOUS' | 'INVALID'; readonly from: number }
  | { readonly kind: 'OTHER'; readonly from: 0 };

/** `Tarnworth Courier, Thursday 22 August 2024`, `Penley Gazette | Education`: the paper with its day or part; null for other lines. */
function readMasthead(text: string): Masthead | null {
  if (text.length > LONGEST) return null;
  const parted = PARTS.exec(text);
  const name = text.slice(0, parted?.index);
  if (parted === null || !PAPER.test(name) || !NAME.test(name)) return null;
  const from = parted.index + parted[0].length;
  const rest = text.slice(from);
  const date = readDate(rest);
  if (date !== null) return { kind: 'DATE', date, from };
  return parted[0].includes(',') || !SECTION.test(rest) ? null : { kind: 'OTHER', from: 0 };
}

/** The items of a header where its first line is a masthead: the headline stands below it. */
export function withMasthead(items: readonly HeaderItem[]): readonly HeaderItem[] {
  const [first, ...others] = items;
  if (first?.reading.kind !== 'TITLE') return items;
  const reading = first.offset === 0 ? readMasthead(first.lines[0]?.text ?? '') : null;
  if (reading === null) return items;
  const headed = others.some(
    ({ reading: { kind }, lines }) =>
      kind === 'TITLE' && (lines[0]?.text.trim().split(/\s+/u).length ?? 0) >= FEWEST_WORDS,
  );
  return headed ? [{ ...first, offset: reading.from, reading }, ...others] : items;
}

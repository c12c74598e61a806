/** Words that a headline leaves out and a sentence of the text can hardly do without, and days that date a lead. */
const PROSE =
  /(?<![\p{L}'’])(?:a|an|the|is|are|was|were|am|be|been|has|have|had|will|would|said|told|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}])/iu;
/** The end of a sentence inside a text, initials and short abbreviations aside. */
const SENTENCE_END = /\p{Ll}{4}[.!]["'”’)]? \p{Lu}/u;
const LONG_WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}][\p{L}'’]{3,}/gu;

const LONGEST = 160;
const FEWEST_WORDS = 4;
/** One long word in so many may start small in a headline set in title case: `from`, `with`. */
const SMALL_WORDS = 5;

/**
 * Whether a line that ends as a sentence does is worded as a headline: `Harbor Board Sells Last Ferry.` in title
 * case, or without the small words of prose, as in `Harbor board sells last ferry to island.` Some archives put a
 * full stop behind every headline.
 */
export function isWordedAsHeadline(text: string): boolean {
  if (text.length > LONGEST || SENTENCE_END.test(text)) return false;
  if (text.split(/\s+/u).length < FEWEST_WORDS) return false;
  const words = text.match(LONG_WORD) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (words.length > 2 && small * SMALL_WORDS <= words.length) || !PROSE.test(text);
}

/** Words that keep their full stop at the end of a headline. */
const ABBREVIATION =
  /(?:\p{L}\.\p{L}|(?<!\p{L})(?:\p{L}|Inc|Corp|Cos?|Ltd|Bros|[JS]r|St|vs|etc|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Md|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo))$/u;

/**
 * A headline without the full stop that an archive put behind it, the closing mark behind that kept. One of two
 * sentences has its own: `What is next? Much rests on the harbor.`
 */
export function withoutFullStop(headline: string): string {
  const match = /(?<!\.)\.(["'”’)]*)$/u.exec(headline);
  if (match === null || !/\p{Ll}/u.test(headline)) return headline;
  const words = headline.slice(0, match.index);
  const whole = ABBREVIATION.test(words) || /\p{Ll}{3}[.?!]["'”’)]? ["'“‘]?\p{Lu}/u.test(words);
  return whole ? headline : words + (match[1] ?? '');
}

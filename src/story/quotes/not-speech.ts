import { endsSpoken, lastCharacter } from '../last-character.ts';
import type { Passage } from '../passage.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { cueWord } from '../words/cues.ts';
import { ARTICLE } from '../words/function-words.ts';
import { isCapitalWord } from './beside.ts';
import type { Beside } from './beside.ts';
import { goesBy, isCalledByMany } from './called-by-many.ts';
import { isTermOfTrade } from './term-of-trade.ts';
import { isTitleCase, LONGEST_TITLE } from './title-case.ts';
import { isHeadline } from './headline-by.ts';
import { isNameOfKind, isNewThing, isPassiveThing } from './name-of-kind.ts';
import { isNameGiven, isNameOfMake } from './name-of-make.ts';
import { isClass, isEntered, isGrade } from './grade-or-class.ts';
import { isTitle } from './title-of-work.ts';
import { ADVERB, DETERMINER, isOf, NEVER_NAME, PREPOSITION } from '../words/word-classes.ts';
import { JUDGING } from '../words/judges.ts';
import { WordList } from '../words/word-list.ts';
import { THING_RELATIVE } from '../words/relatives.ts';

/** More words than these are no longer talked of as words. */
const LONGEST_WORD = 3;

/** Kinds of stretches that nobody spoke, told by what stands beside them; the first that fits decides. */
const KINDS: readonly ((beside: Beside) => boolean)[] = [
  isMarkup,
  isNickname,
  isLeadingNickname,
  isTitle,
  isHeadline,
  isWordAsWord,
  isLabel,
  isGrade,
];

/** Whether what stands between marks is a title, a nickname, a label or a word as a word rather than speech. */
export function isNoSpeech(passage: Passage, piece: number, token: number): boolean {
  const { text, tokens } = passage;
  const words = (passage.inner[piece] ?? []).filter(({ kind }) => kind !== 'punctuation');
  const beside = {
    text,
    tokens,
    at: token,
    before: itemAt(tokens, token - 1),
    after: tokens[token + 1],
    words,
  };
  return words.length > 0 && KINDS.some((fits) => fits(beside));
}

/** `<a href="…">` left in the text by a scraper. */
function isMarkup({ text, tokens, at }: Beside): boolean {
  return text[(tokens[at]?.start ?? 0) - 1] === '=';
}

/** What no nickname ends with; some end with a point: `Ann "A.J." Vane`. */
const GOES_ON = [',', '?', '!'];

/** `Harold "Dutch" Vane`; not so in `said Peter Vane Jr. "Yes," Orme said`. */
function isNickname({ text, tokens, at, before, after, words }: Beside): boolean {
  return (
    words.length <= 3 &&
    isCapitalWord(before) &&
    !GOES_ON.includes(lastCharacter(tokens[at]?.text ?? '')) &&
    (isCapitalWord(after) || NAME_PARTICLES.has(after)) &&
    text[(after?.start ?? 0) - 1] === ' ' &&
    !isOf(before, NEVER_NAME) &&
    words.every(({ capital, lower }) => capital || lower === 'the')
  );
}

/** `"Papa" Lazare Koffi, who heads it`: not so in `"Papa" Lazare Koffi shouted.` */
function isLeadingNickname({ tokens, at, before, words }: Beside): boolean {
  if (words.length > 2 || !words.every(({ capital }) => capital) || isCapitalWord(before)) return false;
  if (endsSpoken(tokens[at]?.text ?? '')) return false;
  let i = at + 1;
  while (isCapitalWord(tokens[i]) && !isOf(tokens[i], NEVER_NAME)) i += 1;
  return i > at + 2 && cueWord(tokens, i) === null;
}

/** Words for words. */
const SLOGAN = new WordList('word words slogan message');
const TERM = new WordList(
  'word words term phrase expression letter letters acronym initials name nickname hashtag title',
);
const IS = new WordList('is was');
const TITLE = new WordList('title name nickname');
/** What is done to things with words. */
const MARKED = new WordList(
  'labeled labelled marked stamped emblazoned nicknamed dubbed rated classified designated codenamed code-named',
);
const NICKNAMED = new WordList('nicknamed nickname nicknames christened codenamed code-named');

/** `the word "crisis"`, `so-called "reset"`, unless somebody uses it: `Ruhl used the word "crisis"`. */
function isWordAsWord({ tokens, at, before, words }: Beside): boolean {
  const lower = before?.lower ?? '';
  if (lower === 'so-called') return true;
  // `the so called "dippers"`; not so in `was so called "for a joke"`
  if (
    lower === 'called' &&
    itemAt(tokens, at - 2)?.lower === 'so' &&
    isOf(itemAt(tokens, at - 3), DETERMINER)
  )
    return true;
  // `a banner with the words "Breathe or pay"`
  if (SLOGAN.has(before) && tokens.slice(Math.max(0, at - 6), at).some((one) => INSCRIBED.test(one.lower)))
    return true;
  // `founded under the motto "Water finds a way"`
  if (MOTTO.has(before) && UNDER.has(itemAt(tokens, at - 3)) && isOf(itemAt(tokens, at - 2), DETERMINER))
    return true;
  // `a tarpaulin bearing the words "…"`
  if (SLOGAN.has(before) && tokens.slice(Math.max(0, at - 4), at).some((one) => BEARS.has(one))) return true;
  // `its title is "The Long Quay"`, no `the title is "a dream come true"`
  if (IS.has(before) && TITLE.has(itemAt(tokens, at - 2)) && isTitleCase(words)) return true;
  if (!TERM.has(before)) return false;
  // `the letter "A"`; not `called the letter "political theater"`
  if (before?.lower === 'letter' && words.some(({ text }) => text.length > 1)) return false;
  return (
    words.length <= LONGEST_WORD &&
    !tokens.slice(Math.max(0, at - 8), at).some((token) => USES.test(token.lower))
  );
}

/** What many stand for in few words. */
const MOTTO = new WordList('motto slogan strapline tagline banner');
const UNDER = new WordList('under with');

/** What a thing does that has words on it. */
const BEARS = new WordList(
  'bearing bears bore inscribed emblazoned embroidered engraved stencilled stenciled',
);

const USES =
  /^(?:us(?:es?|ed|ing)|utter(?:s|ed|ing)?|repeat(?:s|ed|ing)?|add(?:s|ed|ing)?|prefer(?:s|red)?|coin(?:s|ed|ing)?|said|says|wr(?:o|i)te|avoid(?:s|ed|ing)?|invok(?:es?|ed|ing)|employ(?:s|ed|ing)?|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|mention(?:s|ed|ing)?|his|her|their|with|in)$/;

/** What words stand on. */
const INSCRIBED =
  /^(?:t-shirts?|shirts?|hats?|caps?|banners?|placards?|stickers?|buttons?|badges?|signs?|posters?|plaques?|billboards?)$/;

/** `known as "…"`, `items marked "…"`, `"…" T-shirts`: words on things, and what things are called. */
function isLabel(beside: Beside): boolean {
  const { tokens, at, before, after, words } = beside;
  const lower = before?.lower ?? '';
  // `via "its weekly" letter`: a means, and nobody says it.
  if (lower === 'via') return true;
  if (MARKED.has(before)) return isPassiveThing(tokens, at - 1) && after?.lower !== 'by';
  // `a pump they nicknamed the "old goat"`: the name that a thing has, with or without its article.
  const namer = ARTICLE.has(before) ? itemAt(tokens, at - 2) : before;
  if (NICKNAMED.has(namer) && words.length <= LONGEST_WORD && after?.lower !== 'by') return true;
  if (isNewThing(beside)) return true;
  if (isNameOfKind(beside) || isNameGiven(tokens, at, words) || isNameOfMake(tokens, at, words)) return true;
  if (lower === 'as' && isKnownAs(tokens, at - 2)) return true;
  if (isClass(tokens, at, words) || isEntered(tokens, at, words)) return true;
  if (isCalledSo(tokens, at, words) || isTermOfTrade(tokens, at, words)) return true;
  if (isCalledByMany(tokens, at, words) || goesBy(tokens, at, words)) return true;
  return words.length <= LONGEST_TITLE && INSCRIBED.test(after?.lower ?? '');
}

const KNOWN = new WordList('known billed listed');
/** Most words between `known` and `as`: `known to some in the town as "the Twins"`. */
const LONGEST_KNOWN = 5;

/** `known as "…"`, `known around the town as "…"`. */
function isKnownAs(tokens: readonly Token[], end: number): boolean {
  const named = isOf(itemAt(tokens, end), ADVERB) ? end - 1 : end;
  if (KNOWN.has(itemAt(tokens, named))) return true;
  for (let i = end; i >= Math.max(0, end - LONGEST_KNOWN); i -= 1) {
    if (tokens[i]?.kind !== 'word') return false;
    if (tokens[i]?.lower === 'known') return isOf(tokens[i + 1], PREPOSITION);
  }
  return false;
}

/** `a bus, which aides call "the Whale,"`, `a man, called "Shorty,"`: a name in capitals that many have for something. */
function isCalledSo(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const verb = tokens[at - 1]?.lower;
  if (verb !== 'call' && verb !== 'called') return false;
  if (words.length > LONGEST_WORD || !words.at(-1)?.capital) return false;
  if (!words.every(({ capital, lower }) => capital || lower === 'the')) return false;
  const before = itemAt(tokens, at - 2);
  if (verb === 'called') return before?.text === ',';
  if (before?.kind !== 'word' || before.capital || JUDGING.has(before)) return false;
  return THING_RELATIVE.has(itemAt(tokens, at - 3)) || THING_RELATIVE.has(itemAt(tokens, at - 4));
}

import { itemAt } from '../item-at.ts';
import { lastCharacter } from '../last-character.ts';
import { endsWithComma } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { cueWord, NAMING_VERBS } from '../words/cues.ts';
import { HAVE, WEEKDAY } from '../words/function-words.ts';
import { OF_OR_ABOUT } from '../words/linking-words.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  isOf,
  LOOSE,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { TELLS_OR_TOLD } from '../words/verb-forms.ts';
import { MAKERS, MAKING, WORKS } from '../words/works.ts';
import { isCapitalWord } from './beside.ts';
import type { Beside } from './beside.ts';
import { isTitleCase } from './title-case.ts';

/** Titles of reports and papers have more words than others: `“They Weighed Him and Sent Us Home: Lead in Brae District,”`. */
const LONGEST = 16;

/** A title of a work, in capitals, beside what tells so: `the novel "…"`, `on Channel 4's "…"`, `"…," a film by`. */
export function isTitle(beside: Beside): boolean {
  if (!isTitleCase(beside.words, LONGEST)) return false;
  if (isSaidOf(beside)) return true;
  if (isExclamation(beside)) return false;
  return (
    isNamed(beside) ||
    isByMaker(beside) ||
    isWritten(beside) ||
    isReadFrom(beside) ||
    isOnProgramme(beside) ||
    isDayOf(beside)
  );
}

const SAYS = new WordList(
  'says said say laughs laughed jokes joked recalls recalled explains explained adds added',
);
/** Furthest words before what they are said of, in tokens: `"…," director Ann Lee says of "Hard Road"`. */
const LONGEST_SPEAKER = 8;

/** `"It fell out," she says of "Hard Road."`: what the words before it are said of. */
function isSaidOf({ tokens, at, before }: Beside): boolean {
  if (!OF_OR_ABOUT.has(before)) return false;
  let said = false;
  for (let i = at - 2; i >= Math.max(0, at - LONGEST_SPEAKER); i -= 1) {
    if (tokens[i]?.kind === 'quote') return said;
    if (tokens[i]?.kind !== 'word') return false;
    said ||= SAYS.has(tokens[i]);
  }
  return false;
}

const SET_APART = new WordList('day days week month year night');
const DECLARES = new WordList(
  'declared declares proclaimed proclaims designated named declaring proclaiming',
);
/** Furthest verb before the name of a day, in tokens: `proclaimed Monday, Nov. 8, 2021, as`. */
const LONGEST_DATE = 8;

/** `proclaimed Nov. 8 "Ann Lee Day"`: the name that is given to a day. */
function isDayOf({ tokens, at, words }: Beside): boolean {
  if (words.length < 2 || !SET_APART.has(words.at(-1))) return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_DATE); i -= 1) {
    const token = tokens[i];
    if (DECLARES.has(token)) return i < at - 1;
    const dated = isOf(token, DAY_OR_MONTH) || token?.kind === 'number' || token?.text === ',';
    if (!dated && token?.lower !== 'as' && token?.lower !== 'the') return false;
  }
  return false;
}

/** `"No!"`: one word with a full stop is an answer. */
function isExclamation({ tokens, at, words }: Beside): boolean {
  return words.length === 1 && /[.!?]/.test(lastCharacter(itemAt(tokens, at)?.text ?? ''));
}

/** `the novel "…"`, `a film, "…,"`, `titled "…"`, `"…" magazine`, `"…," a musical`. */
function isNamed({ tokens, at, before, after }: Beside): boolean {
  const namer = before?.text === ',' ? itemAt(tokens, at - 2) : before;
  const behind = after?.lower ?? '';
  if (isGivenByName(tokens, at - 1)) return false;
  if (before?.text === ',' && CREATION.has(namer)) return !isToldOf(tokens, at - 2);
  if (
    NAMING_VERBS.has(namer?.lower ?? '') ||
    MAKING.has(namer?.lower ?? '') ||
    WORKS.has(namer?.lower ?? '') ||
    WORKS.has(behind) ||
    MAKERS.has(behind)
  )
    return true;
  const article = after?.text === ',' ? at + 2 : at + 1;
  if (isPlayedIn(tokens, article) || isShown(tokens, at)) return true;
  if (!/^(?:an?|the|his|her|its)$/.test(tokens[article]?.lower ?? '')) return false;
  return tokens.slice(article + 1, article + 4).some(({ lower }) => WORKS.has(lower));
}

/** What somebody has made, before a comma: `his best-known work, "…,"`; `the work "…"` has other senses. */
const CREATION = new WordList('work debut masterpiece classic picture production publication breakthrough');

/** Furthest verb before such a thing, in tokens: `said of her best-known work, "It Is Great."` */
const LONGEST_TOLD_OF = 6;
const OF = new WordList('of about on to');

/** `said of the work, "It Is Great."`: what somebody says of it, and not its title. */
function isToldOf(tokens: readonly Token[], work: number): boolean {
  for (let i = work - 1; i > Math.max(0, work - LONGEST_TOLD_OF) && tokens[i]?.kind === 'word'; i -= 1)
    if (OF.has(tokens[i])) return cueWord(tokens, i - 1) !== null;
  return false;
}

const GIVES_NAME = new WordList('dubbed nicknamed christened');
/** Furthest `whom` before such a verb, in tokens: `whom Gov. Tom Orme has dubbed`. */
const LONGEST_GIVER = 8;

/** `Ruhl, whom Orme has dubbed "Low Pulse," laughed`: what somebody calls somebody, told with who does. */
function isGivenByName(tokens: readonly Token[], verb: number): boolean {
  if (!GIVES_NAME.has(tokens[verb])) return false;
  let named = false;
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_GIVER); i -= 1) {
    // `whom his mother nicknamed "Bear"`
    if (tokens[i]?.lower === 'whom') return named;
    named ||= isCapitalWord(tokens[i]);
  }
  return false;
}

/** What one does in a work, and how it tells who does. */
const PLAYS = new WordList('plays played portrays portrayed stars starred sings sang directs directed');
const CAST = new WordList('starring featuring directed');

/** `"…," in which he plays a spy`, `"…," which stars Orme`, `"…," starring Orme`. */
function isPlayedIn(tokens: readonly Token[], from: number): boolean {
  if (CAST.has(tokens[from])) return true;
  const which = tokens[from]?.lower === 'in' ? from + 1 : from;
  return (
    tokens[which]?.lower === 'which' && tokens.slice(which + 1, which + 5).some((token) => PLAYS.has(token))
  );
}

/** What is told of a programme, a play or a record and hardly of words that somebody says. */
const SHOWN = new WordList(`
  ran runs aired airs premiered premieres debuted debuts screened screens televised syndicated broadcast serialized
  serialised`);

/** `"…," which ran for two seasons`, `"…" aired in May`, `while "…" was on`; not `"…" was on the table`. */
function isShown(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  if (tokens[i]?.text === ',') i += 1;
  if (tokens[i]?.lower === 'which') i += 1;
  const be = /^(?:is|was)$/.test(tokens[i]?.lower ?? '');
  if (be && tokens[i + 1]?.lower === 'on')
    return tokens[i + 2]?.kind !== 'word' || isOf(tokens[i + 2], CONJUNCTION | PREPOSITION | SUBORDINATOR);
  while (isOf(tokens[i], AUXILIARY | LOOSE)) i += 1;
  return SHOWN.has(tokens[i]);
}

/** `the author of "…"`, `the latest episode of "…"`, `the star of "…"`. */
function isByMaker({ tokens, at, before }: Beside): boolean {
  if (!/^(?:of|in|from|to)$/.test(before?.lower ?? '')) return false;
  const maker = itemAt(tokens, at - 2)?.lower ?? '';
  return MAKERS.has(maker) || WORKS.has(maker);
}

const WROTE = new WordList('wrote written penned published composed recorded painted');

/** `Ann Lee, who wrote "Hard Road," said`: what tells who somebody is; not `Ann Lee wrote "Hard Luck"`. */
function isWritten({ tokens, before, at, words }: Beside): boolean {
  if (words.length < 2 || !WROTE.has(before)) return false;
  const who = HAVE.has(itemAt(tokens, at - 2)) ? at - 3 : at - 2;
  return itemAt(tokens, who)?.lower === 'who' && itemAt(tokens, who - 1)?.text === ',';
}

const READ = new WordList('read reads reading recited recites quoted quotes quoting');
/** What is read of a book. */
const PART = new WordList('passage passages excerpt excerpts extract extracts page pages line lines stanza');
/** Most words between the verb and the title: `read two short passages from`. */
const LONGEST_READ = 5;

/** `read aloud from "…"`, `read excerpts of "…"`. */
function isReadFrom({ tokens, at, before, words }: Beside): boolean {
  const from = before?.lower === 'from';
  if (words.length < 2 || !(from || (before?.lower === 'of' && PART.has(itemAt(tokens, at - 2)))))
    return false;
  for (let i = at - 2; i >= Math.max(0, at - 2 - LONGEST_READ); i -= 1) {
    if (READ.has(tokens[i])) return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** What one gives a programme or a paper, before `with`. */
const TALKS = new WordList(
  'interview interviews appearance appearances chat sit-down conversation spoke speaking talked talking',
);

/**
 * `said on Channel 4's "Morning Tide"`, `told "Today" that`, `in an interview with "60 Minutes"`, `Sunday's "Face to Face"`, `wrote
 * in "Hard Road" that`, `In "Hard Road," she tells of it`.
 */
function isOnProgramme({ tokens, at, before, after, words }: Beside): boolean {
  if (before?.text === undefined) return false;
  const earlier = itemAt(tokens, at - 2);
  if (isOf(before, POSSESSIVE)) {
    let owner = at - 2;
    if (isBroadcaster(earlier) || WEEKDAY.has(earlier)) return true;
    while (isCapitalWord(itemAt(tokens, owner)) || itemAt(tokens, owner)?.kind === 'number') owner -= 1;
    return /^(?:on|with|for|to|from|by)$/.test(itemAt(tokens, owner)?.lower ?? '') && words.length > 1;
  }
  if (before.lower === 'with' && TALKS.has(earlier)) return true;
  // `wrote in the "Evening Post"`
  if (before.lower === 'the' && earlier?.lower === 'in') return words.length > 1 && writes(tokens, at - 3);
  if (before.lower === 'in')
    return words.length > 1 && (writes(tokens, at - 2) || (before.capital && endsWithComma(tokens[at])));
  // `told "Today" that`; not `told "Yes" is no answer`
  if (TELLS_OR_TOLD.has(before) && words.length === 1) return after?.lower === 'that';
  return words.length > 1 && (before.lower === 'on' || TELLS_OR_TOLD.has(before));
}

const WRITES = new WordList('write writes wrote written writing argued argues recalled recalls');

/** Whether a verb of writing stands at a token, or before a day: `wrote Sunday in "…"`. */
const writes = (tokens: readonly Token[], at: number): boolean =>
  WRITES.has(itemAt(tokens, isOf(itemAt(tokens, at), DAY_OR_MONTH) ? at - 1 : at));

/** `CNN`, `KQRS-TV`, `Riga Radio`. */
function isBroadcaster(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:\p{Lu}{2,}\d?(?:-TV|-FM)?|TV|Radio|News|Network|Television)$/u.test(token.text)
  );
}

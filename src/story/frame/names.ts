import { fold } from '../../domain/fold.ts';
import { isCommonWord, isFirstName, isPlace } from '../words/gazetteer.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { wordSet } from '../words/word-set.ts';

const TOKEN = /^[\p{L}][\p{L}\p{M}.'’‘`-]*$/u;
const CAPITAL = /^['’]?(?:[\p{Lu}\p{Lt}\p{Lo}]|d['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u;

/** Words that make a name that of an office, not of a person. */
const OFFICE =
  /^(?:unit|bureaux?|bureaus|newsrooms?|desk|team|staff|services?|news|reuters?|press|agency|agencies|department|network|wire|newswires?|times|today|correspondents?|reporters?|writers?|editors?|columnists?)$/i;

/** Those of them that say what one reporter is. */
const CALLING = /^(?:correspondent|reporter|writer|editor|columnist)$/i;

/** What a reporter is for: `Court Reporter`, `Art Editor`; and what begins names of papers. */
const DESKS =
  wordSet(`art arts business chief city court crime culture daily deputy diplomatic economics education energy
  entertainment environment fashion features film finance financial food foreign free health irish legal local managing markets
  medical metro morning music national news night photo picture political politics religion science senior special sports
  staff technology transport travel world`);

const MOST_WORDS = 6;

/** Whether a text reads as the name of a person: one to six words, capitals first, only particles small. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  // `IFR`: letters that stand for an office.
  if (words.length > MOST_WORDS || /^\p{Lu}{2,4}$/u.test(text)) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const named = isCalledAs(words) ? words.slice(0, -1) : words;
  return (
    named.every(
      (word) => (CAPITAL.test(word) && TOKEN.test(word) && !OFFICE.test(word)) || isParticle(word),
    ) &&
    (CAPITAL.test(first) || words.length > 1) &&
    CAPITAL.test(last)
  );
}

/** Whether words are a first name and, where the surname stands, what a reporter is: `Ann Writer`, `Ann J. Editor`. */
function isCalledAs(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isShort = words.length === 2 || (words.length === 3 && /^\p{Lu}\.?$/u.test(words[1] ?? ''));
  return isShort && CALLING.test(last) && CAPITAL.test(last) && isSomebodysFirst(first);
}

/** Whether somebody’s name begins with a word, rather than that of a place, a paper or a desk: `Ann`. */
export function isSomebodysFirst(word: string): boolean {
  const folded = fold(word);
  return isFirstName(folded) && !isCommonWord(folded) && !isPlace(folded) && !DESKS.has(folded);
}

/** Whether a word tells what a reporter is for: `Court` of `Court Reporter`. */
export function isDesk(word: string): boolean {
  return DESKS.has(fold(word));
}

/** `van`, and the `'t` of `van 't Hof`. */
const isParticle = (word: string): boolean => NAME_PARTICLES.hasWord(word.replace(/^['’](?=t$)/u, ''));

/** Whether a word says that a name is an office's. */
export function isOfficeWord(word: string): boolean {
  return OFFICE.test(word);
}

/** Whether a text reads as the name of an agency or office: capitals, one word or one that says so. */
export function isOfficeName(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => TOKEN.test(word) && CAPITAL.test(word)) &&
    (words.length === 1 || words.some((word) => OFFICE.test(word)))
  );
}

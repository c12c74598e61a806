import { NAME_PARTICLES } from '../words/name-particles.ts';

const TOKEN = /^[\p{L}][\p{L}\p{M}.'’‘`-]*$/u;
const CAPITAL = /^['’]?(?:[\p{Lu}\p{Lt}\p{Lo}]|d['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u;

/** Words that make a name that of an office, not of a person. */
const OFFICE =
  /^(?:unit|bureaux?|bureaus|newsrooms?|desk|team|staff|services?|news|reuters?|press|agency|agencies|department|network|wire|newswires?|times|today|correspondents?|reporters?|writers?|editors?|columnists?)$/i;

const MOST_WORDS = 6;

/** Whether a text reads as the name of a person: one to six words, capitals first, only particles small. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  // `IFR`: letters that stand for an office.
  if (words.length > MOST_WORDS || /^\p{Lu}{2,4}$/u.test(text)) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.every(
      (word) => (CAPITAL.test(word) && TOKEN.test(word) && !OFFICE.test(word)) || isParticle(word),
    ) &&
    (CAPITAL.test(first) || words.length > 1) &&
    CAPITAL.test(last)
  );
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

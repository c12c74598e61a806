import { fold } from '../../domain/fold.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import type { FoundRun } from './mention.ts';
import { isNameWord } from './name-or-word.ts';
import { partsOf } from './name-parts.ts';
import type { Namesakes } from './namesakes.ts';
import type { CastPerson } from './person.ts';

/** The nickname between marks or in brackets inside a name, folded and without its article; null if there is none. */
export function nicknameIn({ tokens, run, name }: FoundRun): string | null {
  if (run.to - run.nameFrom === name.length) return null;
  const words = tokens.slice(run.nameFrom, run.to);
  const nickname = words.find(({ kind }, i) => kind === 'quote' || itemAt(words, i - 1)?.text === '(');
  return nickname === undefined ? null : plain(nickname);
}

/** Whom the story has named before by a nickname inside a name: Bob Hale, of Robert "Bob" Hale; null if nobody. */
export function knownByNickname(
  namesakes: Namesakes,
  name: readonly Token[],
  nickname: string,
): CastPerson | null {
  const parts = partsOf(name);
  if (namesakes.same(parts) !== null) return null;
  const person = namesakes.same({ ...parts, given: nickname, foldedGiven: nickname });
  if (person !== null) namesakes.addOtherName(person, name);
  return person;
}

/** What gives somebody another name; behind `known` the name follows `as`. */
const NAMERS = new WordList('nicknamed dubbed alias aka a.k.a.');

/** What stands between a name and the word that gives another: `, also widely known`, `, who is better known`, `(aka`. */
const BETWEEN = new WordList(', ( who is was also better widely popularly commonly universally');

/** Most of these. */
const MOST_BETWEEN = 5;

/** Words of one other name at most: the Iron Ferret. */
const LONGEST = 3;

/** The other name that is given behind a name, folded and without its article: `Tom Hull, known as "the Ferret",`. */
export function nicknameBehind({ tokens, run }: FoundRun): string | null {
  let i = run.to;
  while (i - run.to < MOST_BETWEEN && BETWEEN.has(tokens[i])) i += 1;
  if (tokens[i]?.lower === 'known') {
    // `known to friends as`
    const as = tokens.slice(i + 1, i + 5).findIndex(({ lower }) => lower === 'as');
    if (as === -1) return null;
    i += as + 2;
  } else if (NAMERS.has(tokens[i])) i += 1;
  else return null;
  const quoted = tokens[i];
  if (quoted?.kind === 'quote') return plain(quoted);
  if (tokens[i]?.lower === 'the') i += 1;
  let to = i;
  while (to - i < LONGEST && isNameWord(tokens[to])) to += 1;
  // The King of Pop is called so whole.
  if (to === i || isNameWord(tokens[to]) || tokens[to]?.lower === 'of') return null;
  return tokens
    .slice(i, to)
    .map(({ word }) => word.folded)
    .join(' ');
}

/** `“the Ferret,”` as `ferret`; null for what has no letter, or more words than a name. */
function plain({ text }: Token): string | null {
  const words = fold(text.replace(/^\P{L}+(?:[Tt]he )?|\P{L}+$/gu, ''));
  return words === '' || words.split(' ').length > LONGEST ? null : words;
}

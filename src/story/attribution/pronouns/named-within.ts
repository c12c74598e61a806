import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { isCommonWord } from '../../words/gazetteer.ts';
import { COMMA_OR_STOP } from '../../words/punctuation.ts';
import { AUXILIARY, FINITE, isOf, NO_NOUN, PAST, PLACE, POSSESSIVE, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** What somebody calls himself or herself by name with: `I'm Tom`, `call me Tom`, `my name is Tom`. */
const OWN_NAME = new WordList("am 'm me is name called");
/** What can stand behind a name of its own. */
const GOES_ON = NO_NOUN | FINITE | PAST;
/** What leads to whomever words tell of. */
const OF_WHOM = new WordList('in of with for about by from against behind beside like and than without');
/** What leads to words of others within the words: `"He shouted, 'Run, Tom!'"`. */
const WITHIN = /^['‘’"“”:]$/u;

/**
 * Whether words between marks tell of somebody by the first or the family name, and so are another's: `"It would be unlikely if Andrew was
 * fit."`. Not where they can be what others said to that one, or call one's own name.
 */
export function isNamedWithin(words: readonly Token[], { foldedGiven, foldedFamily }: CastPerson): boolean {
  return words.some((word, i) => {
    if (!word.capital || isOf(word, PLACE)) return false;
    if (word.word.folded !== foldedGiven && word.word.folded !== foldedFamily) return false;
    const before = itemAt(words, i - 1);
    // `"Will it rain?"` of Will Hull.
    if ((i === 0 || isOf(before, STOP)) && (isOf(word, AUXILIARY) || isCommonWord(word.word.folded)))
      return false;
    if (before?.text === ',' || OWN_NAME.has(before)) return false;
    // `"Tom, go home"`, `"Well done Tom"`: whoever is called so; not so `"interest in Tom, and he"`.
    const ends = i === words.length - 1 || COMMA_OR_STOP.has(words[i + 1]) || isOf(words[i + 1], STOP);
    if (ends && !OF_WHOM.has(before)) return false;
    // `"Hull Town won"`, `"the Hull family"`, `"peaceful Hull voters"`: a longer name, or what is called by one.
    const next = words[i + 1];
    if (before?.lower === 'the' || next?.capital === true || isOf(next, POSSESSIVE)) return false;
    if (next?.kind === 'word' && !isOf(next, GOES_ON)) return false;
    return !words.slice(0, i).some(({ text }) => WITHIN.test(text));
  });
}

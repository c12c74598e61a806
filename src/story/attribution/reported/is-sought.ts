import { itemAt } from '../../item-at.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isLooseWord } from '../phrases/verbs.ts';

const SEEK = new WordList(`
  seek seeks sought seeking want wants wanted wanting need needs needed needing demand demands demanded demanding request requests
  requested requesting require requires required await awaits awaited awaiting`);
/** What seeks with `for` behind it. */
const ASK_FOR = new WordList(`
  ask asks asked asking appeal appeals appealed appealing call calls called calling hope hopes hoped hoping press presses pressed
  pressing push pushes pushed pushing plead pleads pleaded pleading beg begs begged begging wait waits waited waiting look looks looked looking
  pray prays prayed praying lobby lobbied lobbying demand demands request requests plea pleas`);
/** What leads to a `for` of its own: `asked <to> leave for`, `in <return> for`. */
const IN_RETURN = new WordList('to return exchange');
/** Furthest such word before its `for`, in tokens: `asked the bank again for`. */
const LONGEST_ASKED = 4;

/** `asked for assurance from Orme that`, `sought a promise from Orme that`: what somebody would like to be told; not `in return for a promise from Orme that`. */
export function isSought({ tokens }: Clauses, noun: number): boolean {
  let i = noun - 1;
  if (isOf(itemAt(tokens, i), DETERMINER) || isLooseWord(itemAt(tokens, i))) i -= 1;
  if (itemAt(tokens, i)?.lower !== 'for') return SEEK.has(itemAt(tokens, i));
  // `asked Riga for a promise from Orme`; not `asked to go in return for a promise from Orme`
  for (let back = i - 1; back >= i - LONGEST_ASKED && itemAt(tokens, back)?.kind === 'word'; back -= 1) {
    if (ASK_FOR.has(tokens[back])) return true;
    if (IN_RETURN.has(tokens[back])) return false;
  }
  return false;
}

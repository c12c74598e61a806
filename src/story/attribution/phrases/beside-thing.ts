import { itemAt } from '../../item-at.ts';
import { endsInS } from '../../words/inflect.ts';
import { GROUP, isOf, POSSESSIVE, PREPOSITION, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { A_OR_AN } from '../../words/function-words.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { isLooseWord, looksAdjective } from './verbs.ts';

const THING = new WordList('something anything nothing everything');
const KIND = new WordList('kind sort type');
/** What makes several of one: `a few critics`, `a dozen clerks`. */
const SEVERAL = new WordList(
  'few dozen hundred thousand million great good half handful couple number lot record',
);
const PEOPLE = new WordList('people police');

/**
 * Those behind one thing that a relative without its `that` tells more of: `critics` of `a move critics called "a joke"`, of `the
 * kind of move critics say hurts`; the phrase given where they are no two: `a few critics`, `a critic`.
 */
export function besideThing({ tokens }: Clauses, phrase: NounPhrase): NounPhrase {
  const last = phrase.to - 1;
  const those = tokens[last];
  if (phrase.name !== null || last < phrase.from + 1 || those === undefined || those.capital) return phrase;
  if (!isOf(those, SOMEBODY | GROUP) || !(endsInS(those.lower) || PEOPLE.has(those))) return phrase;
  for (let i = last - 1; i >= phrase.from; i -= 1) {
    const token = tokens[i];
    if (token?.lower === 'of' && i === last - 2 && KIND.has(itemAt(tokens, i - 1))) return alone(last, last);
    if (THING.has(token)) return alone(i + 1, last);
    if (token?.kind !== 'word' || isOf(token, PREPOSITION | POSSESSIVE)) return phrase;
    if (!A_OR_AN.has(token)) {
      if (token.capital) return phrase;
      continue;
    }
    let thing = i + 1;
    if (SEVERAL.has(tokens[thing])) return phrase;
    // `A group representing nurses`: a participle belongs to what it stands behind.
    for (let at = thing + 1; at < last; at += 1)
      if (tokens[at]?.lower.endsWith('ing') === true) return phrase;
    while (thing < last - 1 && (looksAdjective(tokens[thing]) || isLooseWord(tokens[thing]))) thing += 1;
    return thing < last ? alone(thing + 1, last) : phrase;
  }
  return phrase;
}

const alone = (from: number, head: number): NounPhrase => ({ from, to: head + 1, head, name: null });

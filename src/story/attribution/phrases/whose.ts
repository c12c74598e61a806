import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isRelative } from '../../people/around-name.ts';
import { behindLoose, isFiniteVerb } from './verbs.ts';
import { endsInS } from '../../words/inflect.ts';
import { DETERMINER, isOf, POSSESSIVE, PREPOSITION, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/**
 * The phrase behind `whose` that a phrase is or, with a comma between, gives the name of: `son` both for the `son` and for
 * the `Tom Hull` of `Ruhl, whose son, Tom Hull, said`; null if no `whose` stands before it.
 */
export function whoseBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  if (isBehindWhose(clauses, phrase.from)) return phrase;
  // The head of `Max and Ben Hull` is the join.
  const named = tokens[phrase.from]?.capital === true || tokens[phrase.head]?.capital === true;
  if (itemAt(tokens, phrase.from - 1)?.text !== ',' || !named) return null;
  const owned = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  return owned !== null && isBehindWhose(clauses, owned.from) ? owned : null;
}

/** `whose son`, `whose late husband` */
function isBehindWhose({ tokens }: Clauses, from: number): boolean {
  const before = itemAt(tokens, from - 1);
  return (before?.lower === 'late' ? itemAt(tokens, from - 2) : before)?.lower === 'whose';
}

/** What somebody did that has no object: `worked at the mill`. */
const WITHOUT_OBJECT = new WordList('worked lived served studied died moved played competed arrived');
/** Verbs in the past whose shape tells nothing. */
const IRREGULAR = new WordList(
  'ran built bought sold taught wrote won lost drove fought grew began bit hit fell',
);

/** `whose son, Tom, owns a farm, said`, `founded the firm`: a verb no list knows; not `, sales manager,`, `, injured in a fall,`. */
export function goesOnLikeVerb(clauses: Clauses, from: number): boolean {
  const { tokens } = clauses;
  const at = behindLoose(clauses, from);
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || token.capital || isOf(token, SOMEBODY | ROLE | DETERMINER | PREPOSITION))
    return false;
  if (WITHOUT_OBJECT.has(token)) return true;
  const object = isOf(next, DETERMINER) || next?.capital === true;
  if (token.lower.endsWith('ed') || IRREGULAR.has(token)) return object;
  return endsInS(token.lower) && (object || isOf(next, PREPOSITION));
}

/** Whose relative somebody is: `his brother`. */
const OWNERS = new WordList('his her their my our your');
/** Most words between them: `his late elder brother`. */
const MOST_TOLD = 3;

/** `who lost his brother, Tom, in the war, said`, `since the death of her husband, Tom, in 1999`: the name of a relative told of by the way. */
export function isKinOfOther(clauses: Clauses, { from, name }: NounPhrase): boolean {
  const { tokens } = clauses;
  if (name === null || !isRelative(tokens, from)) return false;
  for (let i = from - 3; i > 0 && from - 3 - i <= MOST_TOLD; i -= 1) {
    if (OWNERS.has(tokens[i])) {
      const before = itemAt(tokens, i - 1);
      return isOf(before, PREPOSITION) || isFiniteVerb(clauses, i - 1) || IRREGULAR.has(before);
    }
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], POSSESSIVE)) return false;
  }
  return false;
}

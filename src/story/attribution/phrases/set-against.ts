import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { COMMA_OR_AND } from '../../words/punctuation.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';

const SETS_AGAINST = new WordList('not than');

/** `Ruhl, not Orme, who said`, `Ruhl rather than Orme who said`: from one who is only set against another to that other before. */
export function pastSetAgainst(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  const word = itemAt(tokens, phrase.from - 1);
  if (!SETS_AGAINST.has(word)) return phrase;
  const rather = word?.lower === 'than';
  if (rather && itemAt(tokens, phrase.from - 2)?.lower !== 'rather') return phrase;
  const end = phrase.from - (rather ? 3 : 2);
  const joined = COMMA_OR_AND.has(itemAt(tokens, end));
  // `It was not Ruhl who`
  if (!rather && !joined) return phrase;
  return phraseEndingAt(clauses, joined ? end - 1 : end, sentence.from) ?? phrase;
}

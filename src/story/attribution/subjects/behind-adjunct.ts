import type { Sentence } from '../../tokens.ts';
import { DAY_OR_MONTH, FINITE, isOf, PREPOSITION, SAYING } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';

/** What begins words that tell when, beside prepositions and numbers: `That night`, `Minutes later`, `(Last) week`. */
const TELLS_WHEN = new WordList(`
  last next this that one two three four five six seven eight nine ten several some many minutes hours days weeks months
  years moments seconds decades night day week month year morning afternoon evening weekend spring summer autumn fall
  winter`);

/** Most tokens of them. */
const LONGEST = 6;

/** How a subject begins that the story has told of before. */
const KNOWN = new WordList('the his her their its');

/** What such words do not end with: `In the view of the mayor`. */
const LEADS_ON = new WordList('and or but the a an than as');

/**
 * The subject of a sentence behind a few words that tell when or where, no comma between: `At noon the mayor left`,
 * `Two days later the teacher was charged`. Null where the sentence begins otherwise.
 */
export function subjectBehindAdjunct(clauses: Clauses, sentence: Sentence, main: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const opener = tokens[main];
  if (!isOf(opener, PREPOSITION | DAY_OR_MONTH) && opener?.kind !== 'number' && !TELLS_WHEN.has(opener))
    return null;
  const stop = Math.min(main + LONGEST, sentence.to);
  for (let i = main + 1; i < stop; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (nameAt[i] !== undefined) return null;
    if (KNOWN.has(token) && !isOf(tokens[i - 1], PREPOSITION) && !LEADS_ON.has(tokens[i - 1])) {
      const phrase = phraseStartingAt(clauses, i, sentence.to);
      if (phrase !== null && phrase.name === null && verbBehind(clauses, phrase.to, sentence.to) !== null)
        return phrase;
    }
    if (isOf(token, SAYING | FINITE) && isFiniteVerb(clauses, i)) return null;
  }
  return null;
}

import type { Sentence } from '../tokens.ts';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../words/function-words.ts';
import type { Clauses } from './noun-phrase.ts';
import { isLooseWord } from './verbs.ts';

/** First token of the clause proper: after conjunctions, adverbs and a fronted phrase with its comma. */
export function clauseStart(clauses: Clauses, sentence: Sentence): number {
  const { tokens } = clauses;
  let i = sentence.from;
  while (
    i < sentence.to &&
    (CONJUNCTIONS.has(tokens[i]?.lower ?? '') ||
      ADVERBS.has(tokens[i]?.lower ?? '') ||
      tokens[i]?.text === ',')
  )
    i += 1;
  const opener = tokens[i]?.lower ?? '';
  if (PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener) || opener.endsWith('ing') || opener === 'asked') {
    for (let comma = i + 1; comma < sentence.to - 1 && comma < i + 30; comma += 1) {
      if (tokens[comma]?.text === ',') return comma + 1;
    }
  }
  return i;
}

/** Whether a phrase stands where a clause begins: nothing, a mark, a conjunction or a fronted phrase before it. */
export function opensClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (from <= sentence.from) return true;
  const before = clauses.tokens[from - 1];
  if (before === undefined || before.kind === 'quote' || before.kind === 'punctuation') return true;
  return (
    isLooseWord(before) ||
    CONJUNCTIONS.has(before.lower) ||
    /^(?:that|because|when|while|as|where|after|before|if|said|says)$/.test(before.lower)
  );
}

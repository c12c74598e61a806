import type { Sentence } from '../../tokens.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { OF_A_NAME } from '../phrases/remarks.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { WordList } from '../../words/word-list.ts';
import { behindRemark } from '../complements/behind-listener.ts';

/* Whose a promise or a claim is, where that stands behind its noun. */

/** `from Ruhl`, `by the bank` behind the noun. */
export function sourceBehind(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  const { tokens } = clauses;
  // `claims made by Ruhl that`
  const by = MADE.has(tokens[noun + 1]) && tokens[noun + 2]?.lower === 'by' ? noun + 2 : noun + 1;
  return /^(?:from|by)$/.test(tokens[by]?.lower ?? '') ? somebodyFrom(clauses, by + 1, sentence.to) : null;
}

/** What is done with a claim by whoever says it. */
const MADE = new WordList('made leveled levelled raised voiced issued given uttered expressed');

/** Behind what tells more of a source: `a warning from Ruhl of Nordbank that`, `from Ruhl, a clerk, that`, `from Ruhl, of Nordbank, that`. */
export function behindSource(clauses: Clauses, sentence: Sentence, { name, to }: NounPhrase): number {
  const { tokens } = clauses;
  const comma = tokens[to]?.text === ',';
  const place = OF_A_NAME.has(tokens[comma ? to + 1 : to]) ? (comma ? to + 2 : to + 1) : null;
  if (name === null || place === null) return behindRemark(clauses, to);
  const end = phraseStartingAt(clauses, place, sentence.to)?.to ?? to;
  const close = comma && tokens[end]?.text === ',' ? end + 1 : end;
  return tokens[close]?.lower === 'that' ? close : to;
}

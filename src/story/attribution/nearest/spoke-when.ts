import { OF_OR_ABOUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const SPEAKS = new WordList('speak talk');
const AFTER = new WordList('after before since');

/** `was speaking in Riga after talks that both called "useful"`: whether a verb tells when somebody spoke up to a token, and nothing of what was said. */
export function tellsWhenSpoken({ tokens }: Clauses, lemma: string, verb: number, to: number): boolean {
  if (!SPEAKS.hasWord(lemma)) return false;
  for (let i = verb + 1; i < to; i += 1) {
    if (OF_OR_ABOUT.has(tokens[i]) || tokens[i]?.kind === 'punctuation') return false;
    if (AFTER.has(tokens[i])) return true;
  }
  return false;
}

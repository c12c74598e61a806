import type { Sentence } from '../../tokens.ts';
import { SAYING_PARTICLES } from '../../words/function-words.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Verbs for how words are spoken that tell of deeds as often. */
const DEEDS_TOO = wordSet(`
  crack blurt boom beam exult gloat hiss pipe screech seethe simper smirk splutter sputter squeak venture warble weep wheeze
  whimper whine whoop yelp croak cackle drone gulp jest trill object demur needle prod purr riff tut jibe giggle`);

/**
 * Whether a verb for how words are spoken tells of a deed: `Police cracked a case`. Where words stand right beside it, it does
 * not: `"Sure," cracked Ruhl`, `Ruhl cracked that`, `"Sure," Ruhl cracked on Monday`.
 */
export function isDeed({ tokens }: Clauses, sentence: Sentence, i: number, lemma: string): boolean {
  if (!DEEDS_TOO.has(lemma)) return false;
  const next = i + 1 < sentence.to ? tokens[i + 1] : undefined;
  if (next === undefined || next.kind === 'quote' || next.kind === 'punctuation' || next.lower === 'that')
    return false;
  return !SAYING_PARTICLES.has(next) && tokens[sentence.from]?.kind !== 'quote';
}

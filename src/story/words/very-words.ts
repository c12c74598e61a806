import { wordSet } from './word-set.ts';

/** Verbs whose subject said the very words, whoever reports it: `an official said Ruhl had told her it was "over"`. */
export const VERY_WORDS = wordSet(
  'say tell write add reply answer respond announce tweet state declare call describe brand dub label pronounce characterize characterise deride yell shout chant scream shriek bellow',
);

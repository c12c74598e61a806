/** Verbs whose subject said the very words, whoever reports it: `an official said Ruhl had told her it was "over"`. */
export const VERY_WORDS: ReadonlySet<string> = new Set(
  'say tell write add reply answer respond announce tweet state declare call describe'.split(' '),
);

/** What the names of papers and stations end with, and those of few other bodies. */
export const PAPER_WORDS =
  'news times post journal herald tribune gazette telegraph guardian press radio television tv';

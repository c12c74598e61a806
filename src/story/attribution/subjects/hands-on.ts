import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** `published a letter`, `shared a post`: a paper that others have written as often. */
export function handsOn(
  tokens: readonly Token[],
  verb: number,
  paper: number | null,
  { name }: NounPhrase,
): boolean {
  if (SHARES.has(tokens[verb])) return true;
  if (paper === null || !PUBLISHES.has(tokens[verb]) || OWN.has(tokens[paper])) return false;
  // `Ruhl has released a video that accuses Orme`: a campaign's own.
  return !(name !== null && RELEASES.has(tokens[verb]) && VIDEO.has(tokens[paper]));
}

const RELEASES = new WordList('released release releases');
const VIDEO = new WordList('video videos');

const SHARES = new WordList('shared share shares distributed circulated');
const PUBLISHES = new WordList(
  'released release releases published publish publishes posted post posts broadcast put puts',
);
/** What hardly anybody but its writer brings out. */
const OWN = new WordList(
  'statement statements response notice tweet op-ed column editorial blog report reports',
);

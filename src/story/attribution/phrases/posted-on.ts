import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { ON_SITE, OWN_SITES, siteEnd } from '../../words/sites.ts';
import { DETERMINER, isOf, PREPOSITION, ROLE } from '../../words/word-classes.ts';
import { BY_OR_FROM } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';

/** What can be posted. */
const POSTED = new WordList(`
  statement statements message messages video videos letter letters photo photos comment comments remarks recording recordings
  clip clips note notes post posts tweet tweets thread article column audio interview footage livestream memo email essay report
  reports document documents record records paper papers filing filings list lists data image images picture pictures meme memes ad
  ads notice notices transcript transcripts screenshot screenshots study analysis review reviews statistics figures excerpts minutes`);

/** `on Telegram`, `on her page`: whoever stands behind it is not called so. */
export function isSite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (!token.capital) return OWN_SITES.has(token) && isOwnSite(tokens, i);
  return siteEnd(tokens, i) !== null || siteEnd(tokens, i - 1) === i + 1;
}

/** `on its website`, `on her Facebook page`, with a name behind that is none of the site. */
function isOwnSite(tokens: readonly Token[], site: number): boolean {
  if (tokens[site + 1]?.capital !== true) return false;
  const whose = POSSESSIVE_PRONOUN.has(itemAt(tokens, site - 1)) ? site - 1 : site - 2;
  return POSSESSIVE_PRONOUN.has(itemAt(tokens, whose)) && ON_SITE.has(itemAt(tokens, whose - 1));
}

/** `In a video posted on Telegram he`, `A message posted online said`: a participle, as what is posted posts nothing. */
export const isPostedThing = (tokens: readonly Token[], participle: number, lemma: string): boolean =>
  lemma === 'post' &&
  (POSTED.has(itemAt(tokens, participle - 1)) ? !isMaker(tokens, participle) : isByWhom(tokens, participle));

/** `The author of the report posted on X that`: whoever made it posts. */
const isMaker = (tokens: readonly Token[], participle: number): boolean =>
  isOf(itemAt(tokens, participle - 2), DETERMINER) &&
  itemAt(tokens, participle - 3)?.lower === 'of' &&
  isOf(itemAt(tokens, participle - 4), ROLE);

/** Most words of whoever made what is posted: `by the Ruhl family`. */
const LONGEST_MAKER = 4;

/** `A video by Ann Lee posted on X said`; not `In a report by May Ann Lee posted`, where nothing tells where. */
function isByWhom(tokens: readonly Token[], participle: number): boolean {
  if (!isOf(tokens[participle + 1], PREPOSITION) && tokens[participle + 1]?.lower !== 'online') return false;
  for (let i = participle - 2; i >= 1 && participle - i <= LONGEST_MAKER + 1; i -= 1) {
    if (BY_OR_FROM.has(tokens[i])) return POSTED.has(tokens[i - 1]);
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

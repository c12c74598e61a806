import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';

/** Where words are posted. */
const SITES = new WordList(
  'twitter facebook instagram telegram youtube tiktok linkedin weibo whatsapp snapchat reddit bluesky mastodon truth substack x',
);
const ON = new WordList('on to via');
/** What can be posted. */
const POSTED = new WordList(`
  statement statements message messages video videos letter letters photo photos comment comments remarks recording recordings
  clip clips note notes post posts tweet tweets thread article column audio interview footage livestream memo email essay`);

/** `on Telegram`, `on her page`: whoever stands behind it is not called so. */
export function isSite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (!token.capital) return OWN_SITES.has(token) && isOwnSite(tokens, i);
  // `on Truth Social`
  if (token.lower === 'social') return itemAt(tokens, i - 1)?.lower === 'truth' && isSite(tokens, i - 1);
  return SITES.has(token) && ON.has(itemAt(tokens, i - 1));
}

const OWN_SITES = new WordList('website site page account blog channel feed');

/** `on its website`, `on her Facebook page`, with a name behind that is none of the site. */
function isOwnSite(tokens: readonly Token[], site: number): boolean {
  if (tokens[site + 1]?.capital !== true) return false;
  const whose = POSSESSIVE_PRONOUN.has(itemAt(tokens, site - 1)) ? site - 1 : site - 2;
  return POSSESSIVE_PRONOUN.has(itemAt(tokens, whose)) && ON.has(itemAt(tokens, whose - 1));
}

/** `In a video posted on Telegram he`, `A message posted online said`: a participle, as what is posted posts nothing. */
export const isPostedThing = (tokens: readonly Token[], participle: number, lemma: string): boolean =>
  lemma === 'post' && POSTED.has(itemAt(tokens, participle - 1));

import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { WordList } from './word-list.ts';

/** Where words are posted, by name. */
export const SITES = new WordList(
  'twitter facebook instagram telegram youtube tiktok linkedin weibo whatsapp snapchat reddit bluesky mastodon truth substack x',
);
/** The same by what it is: `on its website`, `through its blog`. */
export const OWN_SITES = new WordList('website site page account blog channel feed');

/** What stands before a site. */
export const ON_SITE = new WordList('on to via');
/** What is on a site and goes by a name of its own with it: `on Facebook Live`. */
const PARTS = new WordList('live messenger spaces stories reels shorts music kids');

/** Behind the name of a site at a token, `on X`, `on Truth Social`, `on Facebook Live`; null where none stands there. */
export function siteEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token?.capital !== true || !SITES.has(token) || !ON_SITE.has(itemAt(tokens, i - 1))) return null;
  if (token.lower === 'truth') return tokens[i + 1]?.lower === 'social' ? i + 2 : null;
  return tokens[i + 1]?.capital === true && PARTS.has(tokens[i + 1]) ? i + 2 : i + 1;
}

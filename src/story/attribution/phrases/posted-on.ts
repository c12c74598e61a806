import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
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

/** `on Telegram`: whoever stands behind it is not called so. */
export const isSite = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && SITES.has(tokens[i]) && ON.has(itemAt(tokens, i - 1));

/** `In a video posted on Telegram he`, `A message posted online said`: a participle, as what is posted posts nothing. */
export const isPostedThing = (tokens: readonly Token[], participle: number, lemma: string): boolean =>
  lemma === 'post' && POSTED.has(itemAt(tokens, participle - 1));

import { WordList } from './word-list.ts';

/* Forms of one verb that sentences are asked for. */

/** What says no more than that somebody speaks: `said`. */
export const SAY = new WordList('say says said');

/** What has whoever hears it right behind: `told reporters`. */
export const TELLS_OR_TOLD = new WordList('tells told');

/** What a paper does and no body: `It read: "…"`. */
export const READS = new WordList('read reads');

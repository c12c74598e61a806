import { WordList } from './word-list.ts';

/* Prepositions and conjunctions that can stand in one another's place, and the small words inside names. */

/** `the minister of trade`, `the minister for trade` */
export const OF_OR_FOR = new WordList('of for');

/** `the son of Ian Stolz`, `born to Ian Stolz` */
export const OF_OR_TO = new WordList('of to');

/** `accused of theft`, `charged with theft` */
export const OF_OR_WITH = new WordList('of with');

/** `cries from the crowd`, `cries by the crowd` */
export const BY_OR_FROM = new WordList('by from');

/** `a letter by Ruhl`, `a letter from Ruhl`, `a letter of Ruhl` */
export const BY_FROM_OR_OF = new WordList('by from of');

/** `said on Monday`, `said in May` */
export const ON_OR_IN = new WordList('on in');

/** `Ruhl of York`, `Ruhl from York` */
export const OF_OR_FROM = new WordList('of from');

/** `said through a lawyer`, `said via a lawyer` */
export const THROUGH_OR_VIA = new WordList('through via');

/** What ties a deed to the time of another: `shortly before dawn`. */
export const BEFORE_OR_AFTER = new WordList('before after');

/** What joins the last of a list to the others. */
export const AND_OR = new WordList('and or');

/** What joins a clause to the one before it. */
export const AND_OR_BUT = new WordList('and but');

/** What joins a clause that can be of another kind: `but later left`, `yet stayed`. */
export const AND_BUT_OR_YET = new WordList('and but yet');

/** What concedes something. */
export const THOUGH = new WordList('though although');

/** Conjunctions that tell when or why something is done. */
export const WHEN_OR_WHY = new WordList('when while after before until because since');

/** Small words inside the name of a body: the Bank of Norway, the Office of Fish, Brae & Sons. */
export const NAME_LINK = new WordList('of for the &');

/** Those and `and`: Friends of the Sea and Shore. */
export const NAME_LINK_OR_AND = new WordList('of for the & and');

/** What a clause of time begins with that somebody speaks in: `while addressing a rally`. */
export const WHILE_OR_WHEN = new WordList('while when');

/** What sets another's words beside those of one before: `said it was "daft" while Orme called it "mad"`. */
export const BESIDE = new WordList('while whereas whilst');

/** `told of the plan`, `spoke about the plan` */
export const OF_OR_ABOUT = new WordList('of about');

/** `fell out`, `met up` */
export const OUT_OR_UP = new WordList('out up');

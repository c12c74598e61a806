import { WordList } from './word-list.ts';

/** How the clergy are styled before a name, with a full stop as well as without, where that tells no gender: `Rev Lee`, `Msgr. Lee`. */
export const CLERGY = 'rev revd ven msgr';

/** The same of a man alone: `Fr Lee`. */
export const FATHER = 'fr';

const WITH_STOP = `${CLERGY} ${FATHER} hon`.split(' ').flatMap((word) => [word, `${word}.`]);

/** What stands before such a style: the Most Rev., the Right Hon. */
export const DEGREES = new WordList('most right very rt rt.');

/** All that stands before the name of one of the clergy, or of somebody honourable, with and without a degree before it. */
export const REVEREND = new WordList(
  `${WITH_STOP.join(' ')} rev'd reverend venerable monsignor honourable honorable`,
);

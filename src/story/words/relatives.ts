import { WordList } from './word-list.ts';

/* Relatives, with which a clause begins that tells more of somebody or something, and what a question begins with. */

/** Those by which a clause is known for one that tells more: not `that`, nor `whom`. */
export const RELATIVE_PRONOUN = new WordList('who which whose');

/** Those on somebody, in whatever case. */
export const PERSON_RELATIVE = new WordList('who whom whose');

/** Those on somebody that no verb has as its object: `Ruhl, who fell`, `Ruhl, whose boat sank`. */
export const WHO_OR_WHOSE = new WordList('who whose');

/** Those on a thing or a body. */
export const THING_RELATIVE = new WordList('that which');

/** Those on a thing or a body, and what somebody is as the object of a verb. */
export const THING_RELATIVE_OR_WHOM = new WordList('that which whom');

/** Those that somebody or something can have behind a comma: `, who fell`, `, which sank`. */
export const WHO_OR_WHICH = new WordList('who which');

/** Those that can be the subject of their clause. */
export const SUBJECT_RELATIVE = new WordList('that which who');

/** Those that stand for somebody or something on their own: not `whose`, which has a noun behind it. */
export const LONE_RELATIVE = new WordList('that which who whom');

/** Those and `what`, which needs no noun before it. */
export const LONE_RELATIVE_OR_WHAT = new WordList('that which who whom what');

/** What a question that somebody passes on begins with: `asked whether it sank`. */
export const QUESTION_WORD = new WordList('if whether how why what who whom whose which when where');

import type { Gender } from '../../domain/story.ts';
import { WordList } from './word-list.ts';
import { wordSet } from './word-set.ts';

/** Pronouns that can name a speaker. `they` stands for groups. */
export const SUBJECT_PRONOUNS = wordSet('he she they it i we you who');

export const OBJECT_PRONOUNS = wordSet('him her them us me');

export const MALE_PRONOUNS = wordSet('he him his himself');
export const FEMALE_PRONOUNS = wordSet('she her hers herself');

/** The gender that a pronoun for one person tells; null for other words. */
export const genderOfPronoun = (lower: string): Gender | null =>
  FEMALE_PRONOUNS.has(lower) ? 'FEMALE' : MALE_PRONOUNS.has(lower) ? 'MALE' : null;

/** One person who does something. */
export const HE_OR_SHE = new WordList('he she');
/** What stands for a thing, a body or several. */
export const IT_OR_THEY = new WordList('it they');

/** One person to whom something is done. */
export const HIM_OR_HER = new WordList('him her');

/** One person or several to whom something is done. */
export const HIM_HER_OR_THEM = new WordList('him her them');

/** Those of whom a share is told: `most of them`, `one of us`. */
export const THEM_OR_US = new WordList('them us');

/** Whose something is that is told of. */
export const POSSESSIVE_PRONOUN = new WordList('his her its their');

/** Whose something is, if one person's. */
export const HIS_OR_HER = new WordList('his her');

/** Whose something is, if it is people's. */
export const HIS_HER_OR_THEIR = new WordList('his her their');

/** Whom one speaks to. */
export const YOU = new WordList('you your yours yourself');

/** Whom one speaks to, with a verb or a noun beside it. */
export const YOU_OR_YOUR = new WordList('you your');

/** What tells that words are those of one person: `"I was at home."` */
export const OF_MYSELF = new WordList('i my me mine myself');
export const I_OR_WE = new WordList('i we');

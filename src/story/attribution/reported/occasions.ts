import { WordList } from '../../words/word-list.ts';

/** What is done to somebody so that they say something: `when asked about it`. */
export const ASKED = new WordList('asked reached contacted pressed questioned approached told confronted');

/** Verbs whose matter nobody gives to the press: `confirmed the deal to reporters`; not `criticized leaks to reporters`. */
export const GIVEN_OUT = /^(?:confirm|deny|admit|acknowledge|announce|reveal|disclose)$/;

/** Those through whom one has something said. */
export const THROUGH_WHOM = new WordList(
  'lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson spokespeople publicist representative representatives agent counsel',
);

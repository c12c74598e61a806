import { WordList } from './word-list.ts';

/** Bodies before which people speak. */
export const HEARING_WORDS = 'court inquiry inquest tribunal jury hearing panel committee';

/** Those before whom people speak for others to hear. */
export const HEARERS = new WordList(`
  ${HEARING_WORDS} courts jurors enquiry trial magistrates subcommittee commission senators lawmakers mps councillors`);

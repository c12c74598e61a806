import { PAPER_WORDS } from './paper-words.ts';
import { WordList } from './word-list.ts';

/** Those who ask others and print what they hear: `Reporters asked if`, `spoke with reporters about`, `confirmed it to reporters`. */
export const PRESS = new WordList(
  'reporter reporters journalist journalists correspondent correspondents interviewer interviewers editor editors columnist moderator newsmen press',
);

/** What the names of papers, agencies and stations end with, and what some go by. */
export const OUTLET_WORDS = `
  ${PAPER_WORDS} mail express mirror star sun
  chronicle observer courier argus echo standard independent examiner record bulletin register inquirer ledger globe magazine
  broadcasting weekly daily morning evening reuters bloomberg politico
  ap afp upi dpa bbc cnn npr nbc cbs abc msnbc cnbc itv rte pbs cbc cna kcna tass xinhua`;

export const OUTLETS = new WordList(OUTLET_WORDS);

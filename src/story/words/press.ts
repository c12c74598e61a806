import { WordList } from './word-list.ts';

/** Those who ask others and print what they hear: `Reporters asked if`, `spoke with reporters about`, `confirmed it to reporters`. */
export const PRESS = new WordList(
  'reporter reporters journalist journalists correspondent correspondents interviewer interviewers editor editors columnist moderator newsmen press',
);

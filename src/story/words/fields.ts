import { WordList } from './word-list.ts';

/** What ministers are ministers of. */
export const FIELDS = new WordList(`
  agriculture business commerce communications culture defence defense development economy education
  employment energy environment family finance fisheries food forestry health home housing immigration
  industry information infrastructure interior justice labor labour mines planning science security sport
  sports technology tourism welfare transportation trade transport water works youth`);

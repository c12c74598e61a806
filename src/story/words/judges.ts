import { WordList } from './word-list.ts';

/** Those who call something so as they judge it, and not by its name: `"a disaster," as critics call it`. */
export const JUDGING = new WordList('critics opponents detractors foes rivals supporters backers');

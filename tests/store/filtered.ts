import { articleId } from './fixtures.ts';

/** The corpus's articles by short names. */
export const SUMMIT = 'summit';
export const AGAIN = 'again';
export const SNOW = 'snow';
export const UNDATED = 'undated';
export const ARTICLES = new Map([
  [articleId('a/summit.txt'), SUMMIT],
  [articleId('b/two-stories.txt', 'MULLER AGAIN'), AGAIN],
  [articleId('b/two-stories.txt', 'snow in C:\\temp_1'), SNOW],
  [articleId('C/undated.txt'), UNDATED],
]);
export const ALL = [AGAIN, SNOW, SUMMIT, UNDATED];

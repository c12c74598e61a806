import { wordSet } from './word-set.ts';

/* What those of a party are called by before an office or a name: `the GOP nominee`, `Democratic Sen. Ann Lee`. */

export const DEMOCRATS = wordSet('democrat democratic');
export const REPUBLICANS = wordSet('republican gop');
export const TORIES = wordSet('tory conservative');
export const LIBERTARIANS = wordSet('libertarian');

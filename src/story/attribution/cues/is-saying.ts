import type { Token } from '../../tokens.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { WordList } from '../../words/word-list.ts';
import { HEARSAY } from './unreal.ts';

/** What tells something and is no saying of one person. */
const ACCOUNTS = new WordList(
  'report reports account accounts story stories news evidence finding findings fact',
);

/** A word for something told. */
export const isSaying = (token: Token): boolean =>
  ACCOUNTS.has(token) || SAYINGS.has(token.lower) || REPORT_NOUNS.has(token.lower) || HEARSAY.has(token);

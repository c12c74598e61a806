import { WordList } from './word-list.ts';

const ONE = `
  statement letter interview email e-mail tweet speech address briefing conference memo video message column article editorial
  op-ed testimony broadcast affidavit filing post podcast note blog memoir memoirs autobiography
  tribute eulogy`;
const SEVERAL = `
  statements letters interviews emails tweets posts speeches documents papers filings remarks comments`;

/** What one says something in or at, one of them, and hardly what one speaks of: `in a statement`, `at a briefing`. */
export const OCCASION = new WordList(ONE);

/** The same, of what one speaks of as often: `in its ruling`, but `denied flaws in its response`. */
export const RESPONSE = new WordList(`
  reply reaction response ruling order judgment judgement notice release submission circular communique communiqué report call`);

/** Several occasions, told without an article: `in court papers`. */
export const OCCASIONS = new WordList(SEVERAL);

/** One occasion or several: `in a statement`, `in court papers`. */
export const ANY_OCCASION = new WordList(`${ONE} ${SEVERAL}`);

import { WordList } from './word-list.ts';

/** What one says something in or at, one of them: `in a statement`, `in his reaction`, `at a briefing`. */
export const OCCASION = new WordList(`
  statement letter interview email e-mail tweet speech address briefing conference memo video message column article editorial
  op-ed testimony broadcast affidavit filing reply reaction response ruling order judgment judgement notice post release
  submission circular communique communiqué report podcast note blog memoir memoirs autobiography call`);

/** Several of them, told without an article: `in court papers`. */
export const OCCASIONS = new WordList(`
  statements letters interviews emails tweets posts speeches documents papers filings remarks comments`);

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';

/** What somebody made says: `a report by the judges`. */
export const AUTHORED = new WordList(`
  report study survey poll analysis statement letter memo review paper article inquiry audit note book email e-mail
  reports studies surveys polls analyses statements letters memos reviews papers articles inquiries audits notes books emails
  e-mails research`);

/** What two make or send each other. */
const EXCHANGED = new WordList(
  'messages message texts text correspondence exchange exchanges contract agreement deal pact treaty accord memorandum',
);

/**
 * `A report by the judges said`, `A pact between the city and its clerks says`: from who made a paper to the paper; null if none
 * stands before the `by` or `between`.
 */
export function paperBy(clauses: Clauses, sentence: Sentence, by: number): NounPhrase | null {
  const tie = itemAt(clauses.tokens, by)?.lower;
  if (tie !== 'by' && tie !== 'between') return null;
  const paper = phraseEndingAt(clauses, by - 1, sentence.from);
  const head = clauses.tokens[paper?.head ?? by];
  if (paper === null || !(AUTHORED.has(head) || (tie === 'between' && EXCHANGED.has(head)))) return null;
  return opensClause(clauses, sentence, paper.from) ? paper : null;
}

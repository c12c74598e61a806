import { isTitleOfWork } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';

/** What stands in a title for the sentence around it, before the closing mark: `the film "Hard Road," said`. */
const MARK_OF_SENTENCE = /[,.](?=["”’']+$)/u;

/** What somebody or something is called by from one token to another, without the comma that a title between marks takes in. */
export function nameBetween(text: string, first: Token, last: Token): string {
  const name = text.slice(first.start, last.end);
  return isTitleOfWork(last) ? name.replace(MARK_OF_SENTENCE, '') : name;
}

import { itemAt } from '../../item-at.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** What whoever speaks says of themselves; not `us`, which `US` is as well, nor `mine`, where coal is dug. */
const OWN = new WordList('i me my myself we our ours ourselves');

/** Before `I` where it counts: `World War I`. */
const COUNTED = new WordList('war part volume type phase chapter world class article title category');

/** Whether somebody says `I` or `we` in a paragraph, outside marks. */
export function saysOwn({ tokens }: Pick<Clauses, 'tokens'>): boolean {
  return tokens.some((token, i) => OWN.has(token) && !COUNTED.has(itemAt(tokens, i - 1)));
}

/** Whether a paragraph ends as sentences do; not an item of a list. */
export function isSentence({ tokens }: Clauses): boolean {
  const last = itemAt(tokens, tokens.length - 1);
  return last?.kind === 'quote' || isOf(last, STOP);
}

/** Whether a paragraph names the speaker, who does not call themselves by name: `Ruhl, 45, is a vet.` */
export function callsSpeaker(clauses: Clauses, finding: Finding): boolean {
  return !saysOwn(clauses) && namesSpeaker(clauses, finding);
}

/** Whether a paragraph goes on with what is said above: it says `I` or `we`, and tells nobody to have said anything. */
export function isSpokenOn(clauses: Clauses, finding: Finding): boolean {
  if (!saysOwn(clauses) || namesSpeaker(clauses, finding)) return false;
  const { tokens } = clauses;
  return !tokens.some((token, i) => token.kind === 'quote' && cueWord(tokens, i + 1) !== null);
}

const namesSpeaker = ({ nameAt }: Clauses, { phrase: { name } }: Finding): boolean =>
  name !== null && nameAt.some((one) => one?.person === name.person);

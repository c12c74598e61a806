import { itemAt } from '../item-at.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';
import { isLooseWord } from './verbs.ts';

/** Who and what tells of what it finds: `the study found that`; what anybody else finds is a deed or a thought. */
const FINDERS = new WordList(`
  researchers scientists colleagues team study studies survey surveys poll polls report reports review audit auditors
  inquiry inquest investigation investigators panel commission authors economists analysis experts committee watchdog
  jury judge judges court tribunal ombudsman inspectors regulator regulators`);

const OF_SPORT = new WordList('home away visiting national');

/** Whether those who find out and tell do so here: `the study also found that it leaked`. */
export function isFinding({ tokens }: Clauses, verb: number): boolean {
  let i = verb - 1;
  while (isLooseWord(itemAt(tokens, i))) i -= 1;
  // `the home team found that two goals were too few`
  return FINDERS.has(itemAt(tokens, i)) && !OF_SPORT.has(itemAt(tokens, i - 1));
}

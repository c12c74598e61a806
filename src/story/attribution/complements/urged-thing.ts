import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

/** What is done, and does nothing itself. */
const DONE = new WordList(`
  action actions aid boycott boycotts care caution changes controls cooperation curbs cuts debate dialogue donations effort efforts
  end expansion funding halt help increase increases injection injections inquiry intervention investment investments laws limits
  loans measures moves pause plans policies pressure probe progress protection protests reduction reductions reform reforms
  restraint restrictions review rules sanctions spending steps strikes subsidies support talks tests treatment use vigilance work`);

/** `urged a halt to work to let crews rest`, `urged more cuts to save money`: what is wanted, and nobody who is to do it. */
export function isUrgedThing(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase?.name !== null) return false;
  const head = clauses.tokens[phrase.head];
  return DONE.has(head) && head?.capital === false;
}

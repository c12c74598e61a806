import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** `a bank,`, `a bank based in Riga,`; not `a bank in Riga bought`: whether what is told ends at a comma right behind a noun or a place. */
export function closes(tokens: readonly Token[], behind: number): boolean {
  let i = behind;
  while (isOf(tokens[i], PREPOSITION) || tokens[i]?.lower === 'based' || tokens[i]?.capital === true) i += 1;
  return tokens[i]?.text === ',';
}

/** `After the fall of Nordbank, a bank`, `Backed by Nordbank, a bank`: whether a name only stands in what leads to the subject. */
export function isInLead({ tokens, passage }: Clauses, name: number): boolean {
  const { from } = sentenceAt(passage, name);
  if (from >= name || itemAt(tokens, name - 1)?.text === ',') return false;
  const first = tokens[from];
  return isOf(first, PREPOSITION) || first?.lower === 'to' || IN_PARTICIPLE.has(first);
}

const IN_PARTICIPLE = new WordList(/(?:ed|ing)$/u);

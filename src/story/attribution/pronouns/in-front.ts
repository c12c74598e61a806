import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, POSSESSIVE, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { isFrontedParticiple } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** What leads to the one that the sentence is about: `As for Ann Lee, she`. */
const ABOUT = new WordList('as for');

/** What tells another name of the one that the sentence is about: `Born Ann Orme, she`. */
const CALLED = new WordList('born named christened baptised baptized nicknamed dubbed known');

/**
 * Whether the pronoun at a token is the subject behind a phrase in front that only mentions others: `In a letter to Ann Lee, she
 * said`. It means whoever the story has been about sooner than them. `here` are those before it in the sentence.
 */
export function isBehindMention(
  clauses: Clauses,
  sentence: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): boolean {
  const { tokens, nameAt } = clauses;
  if (itemAt(tokens, pronoun - 1)?.text !== ',' || !here.some(({ name }) => name !== null)) return false;
  // `Unlike his rival, Orme, he`: no subject, as nothing but the comma stands behind it.
  const last = itemAt(tokens, pronoun - 2)?.end;
  const opener = itemAt(tokens, sentence.from);
  const called = CALLED.has(opener);
  if (!called && here.some(({ part, end }) => part !== 'MENTIONED' && end !== last)) return false;
  const fronted =
    (isOf(opener, PREPOSITION) && !ABOUT.has(opener)) ||
    opener?.lower.endsWith('ing') === true ||
    called ||
    isFrontedParticiple(clauses, sentence.from);
  if (!fronted) return false;
  // `In Ann Lee's view, she`
  for (let i = sentence.from; i < pronoun; i += 1)
    if (nameAt[i] !== undefined && isOf(tokens[i + 1], POSSESSIVE)) return false;
  return true;
}

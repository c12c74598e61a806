import { isKin } from '../../people/around-name.ts';
import { WordList } from '../../words/word-list.ts';
import { isPersonWord } from '../mentions/introducing-sentences.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Subject } from '../subjects/subjects.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** `Ann Lee's lawyer said`: somebody whom another's name tells of; not `Ann Lee's lawyer, Tess Orme, said`, nor one who says nothing. */
export function isOwned(clauses: Clauses, { phrase }: Subject): boolean {
  if (!isPersonPhrase(clauses, phrase) || isKin(clauses.tokens[phrase.head]?.lower ?? '')) return false;
  if (isNamedBehind(clauses, phrase)) return false;
  return !saysNothing(clauses, phrase.to);
}

const DECLINES = new WordList('declined declines refused refuses');

/** `Ann Lee's lawyer, Tess Orme, said` */
export const isNamedBehind = (clauses: Clauses, { to }: NounPhrase): boolean =>
  clauses.tokens[to]?.text === ',' && namedBefore(clauses, to);

/** `Ann Lee's lawyer declined to comment`, `did not return calls`: the story goes on about her. */
export function saysNothing(clauses: Clauses, from: number): boolean {
  const verb = behindLoose(clauses, from);
  const denied = clauses.tokens
    .slice(from, verb)
    .some(({ lower }) => lower === 'not' || lower.endsWith("n't"));
  return denied || DECLINES.has(clauses.tokens[verb]);
}

/** Whether a name stands between a comma and the next. */
function namedBefore({ tokens, nameAt }: Clauses, comma: number): boolean {
  for (let i = comma + 1; i < tokens.length && tokens[i]?.text !== ','; i += 1)
    if (nameAt[i] !== undefined) return true;
  return false;
}

/** Words for one person that are mostly no nouns: `The accused said`. */
const THE_ONE = new WordList('accused deceased');

/** Whether a phrase without a name means a person: the head is an office or calling in the singular. */
export function isPersonPhrase({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  if (name !== null) return false;
  return (
    isPersonWord(tokens[head]) ||
    (THE_ONE.has(tokens[head]) && tokens[from]?.lower === 'the' && to === head + 1)
  );
}

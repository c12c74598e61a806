import type { Gender } from '../../../domain/story.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../words/pronouns.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isObject } from './doer-of.ts';

/** What does nothing to anybody: `It was late, she said, and told her to go`. */
const IT = new WordList('it there this that');

/** The gender that a word for one person tells: `he`, `her`, `man`; null for others. */
function genderOfWord(token: Token | undefined): Gender | null {
  if (token === undefined) return null;
  if (MALE_PRONOUNS.has(token.lower)) return 'MALE';
  return FEMALE_PRONOUNS.has(token.lower) ? 'FEMALE' : (GENDERED_ROLES.get(token.lower) ?? null);
}

/** The gender of whoever words mean: of a name, of `he` and `her`, of `the man`; null where they do not tell. */
const genderOf = ({ tokens }: Clauses, { head, name }: NounPhrase): Gender | null =>
  name === null ? genderOfWord(tokens[head]) : name.person.gender;

/**
 * Whether a verb tells what `doer` does to whoever speaks of it: the `told her` of `He came over, she said, and told her`. Not where
 * the `her` can be the doer: `Joan Orme came over, she said, and told her`; nor where that is a thing: `The mill closed, she said`.
 */
export function isDoneToSpeaker(
  clauses: Clauses,
  doer: NounPhrase,
  speaker: NounPhrase,
  verb: number,
): boolean {
  const object = clauses.tokens[verb + 1];
  if (object === undefined || !isObject(clauses, verb + 1)) return false;
  if (IT.has(clauses.tokens[doer.head])) return false;
  if (!canSpeak(clauses, doer) && !canJudge(clauses, doer)) return false;
  const done = genderOfWord(object);
  return (genderOf(clauses, speaker) ?? done) === done && genderOf(clauses, doer) !== done;
}

import type { Gender } from '../../../domain/story.ts';
import { genderOfPronoun } from '../../words/pronouns.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { BODY, isOf, ROLE } from '../../words/word-classes.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { callsOne, namesGroup } from '../phrases/can-be-member.ts';
import { isObject } from './doer-of.ts';

/** What does nothing to anybody: `It was late, she said, and told her to go`. */
const IT = new WordList('it there this that');

/** The gender that a word for one person tells: `he`, `her`, `man`; null for others. */
const genderOfWord = (token: Token | undefined): Gender | null =>
  token === undefined ? null : (genderOfPronoun(token.lower) ?? GENDERED_ROLES.get(token.lower) ?? null);

/** The gender of whoever words mean: of a name, of `he` and `her`, of `the man`; null where they do not tell. */
const genderOf = ({ tokens }: Clauses, { head, name }: NounPhrase): Gender | null =>
  name === null ? genderOfWord(tokens[head]) : name.person.gender;

/**
 * Whether a verb tells what `doer` does to whoever speaks of it: the `told her` of `He came over, she said, and told her`. Only where
 * `her` is known to be a word for the speaker, and for nobody like the doer: not so in `The judge said Orme lied and told him to go`,
 * `Ann Lee said the mayor lied and told her to go`, `Joan Orme came over, she said, and told her`.
 */
export function isDoneToSpeaker(
  clauses: Clauses,
  doer: NounPhrase,
  speaker: NounPhrase,
  verb: number,
): boolean {
  const object = clauses.tokens[verb + 1];
  if (object === undefined || !isObject(clauses, verb + 1)) return false;
  const done = genderOfWord(object);
  if (done === null || genderOf(clauses, speaker) !== done || IT.has(clauses.tokens[doer.head])) return false;
  const own = genderOf(clauses, doer);
  if (own !== null) return own !== done;
  const head = clauses.tokens[doer.head];
  // `said her insurer denied the claim and asked her to`: a body is no `her`.
  const isBody = doer.name === null && isOf(head, BODY) && !isOf(head, ROLE) && head?.capital === false;
  return isBody || namesGroup(head) || head?.lower === 'they' || hasDoneTo(clauses, doer, speaker, verb);
}

/**
 * Whether `doer`, a name or a calling, does something to whoever speaks before a verb: `The doctor, she said, took her aside and warned`,
 * where the doctor is not `her`.
 */
export function hasDoneTo(clauses: Clauses, doer: NounPhrase, speaker: NounPhrase, verb: number): boolean {
  const done = genderOf(clauses, speaker);
  if (done === null || genderOf(clauses, doer) === done) return false;
  if (doer.name === null && !callsOne(clauses.tokens[doer.head])) return false;
  for (let i = doer.to; i < verb; i += 1)
    if (genderOfWord(clauses.tokens[i]) === done && isObject(clauses, i)) return true;
  return false;
}

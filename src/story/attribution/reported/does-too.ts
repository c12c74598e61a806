import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { AUXILIARY, BODY, isOf, OBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { AND_OR } from '../../words/linking-words.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, isLooseWord, verbBehind } from '../phrases/verbs.ts';

/** Verbs of saying that tell what people do as often as what they say: `threatened staff`, `admitted it`. */
const DEEDS = wordSet(`threaten tell offer admit confess ask beg swear shout scream yell lecture laugh
  complain grumble moan`);
/** Others, with which whoever gives a statement goes on as well: `said the unit erred and denied any fault`. */
const STATEMENTS = wordSet(
  `demand accuse promise deny apologise apologize refuse decline order pledge vow thank`,
);
const HAD = new WordList('had');
const PERFECT = new WordList('has have');
/** What follows where the speaker goes on to tell of something: `and admitted that`, `and told reporters`. */
const LEADS_ON = new WordList('that how why whether reporters journalists');
/** Who can be the speaker, and so be told of by the verb of saying or by one inside what is said. */
const SPEAKER = new WordList('he she i we who it');

/**
 * `said the men entered the shop and threatened staff`: the subject inside what is said from `from` on that the verb
 * behind the conjunction `at` shares; null if it can be the speaker's, as in `said it would rain and urged them to stay`,
 * `said the men had lied and threatened to sue`. Inside, a deed goes on with a deed, `has lied` with `has threatened`, and
 * whatever had been done before it was told of: `said she heard of it late and had ordered an audit`.
 */
export function doesToo(clauses: Clauses, sentence: Sentence, from: number, at: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!AND_OR.has(tokens[at]) || itemAt(tokens, at - 1)?.text === ',') return null;
  let verb = at + 1;
  while (
    verb < sentence.to &&
    isLooseWord(tokens[verb]) &&
    (HAD.has(tokens[verb]) || !isOf(tokens[verb], AUXILIARY))
  )
    verb += 1;
  const back = tokens.slice(at, verb).some((token) => HAD.has(token));
  const perfect = PERFECT.has(tokens[verb]) ? tokens[verb] : undefined;
  if (perfect !== undefined) verb = behindLoose(clauses, verb + 1);
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.form !== 'PAST') return null;
  const that = tokens[from]?.lower === 'that';
  const shared = back || perfect !== undefined;
  if (!back && !DEEDS.has(cue.lemma) && !((shared || that) && STATEMENTS.has(cue.lemma))) return null;
  // `said the firm had lied and accused it of "envy"`: the words between marks are the speaker's.
  if (tokens.slice(verb, sentence.to).some(({ kind }) => kind === 'quote')) return null;
  const subject = phraseStartingAt(clauses, that ? from + 1 : from, at);
  const first = subject === null ? null : verbBehind(clauses, subject.to, at);
  if (subject === null || first === null) return null;
  if (back) return subject;
  // `said Orme was ill and told him to rest`: one does it to the other.
  if (isOf(tokens[verb + 1], OBJECT_PRONOUN)) return null;
  if (LEADS_ON.has(tokens[verb + 1]) || LEADS_ON.has(tokens[verb + 2])) return null;
  const head = tokens[subject.head];
  if (SPEAKER.has(head) || !(canJudge(clauses, subject) || isOf(head, BODY))) return null;
  if (perfect !== undefined) return tokens[first]?.lower === perfect.lower ? subject : null;
  return isOf(tokens[first], AUXILIARY) ? null : subject;
}

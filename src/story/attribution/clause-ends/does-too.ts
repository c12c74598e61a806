import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import {
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  LOOSE,
  OBJECT_PRONOUN,
  PREPOSITION,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { endsInS } from '../../words/inflect.ts';
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
/** Verbs of saying that tell what is done with hand or voice in a tale: `went in and knocked on the wall`. */
const BY_HAND = wordSet('knock hammer attack point shout yell scream cry write read call post blast hit');
/** What is done on the way to it. */
const MOVED = new WordList(`
  went ran walked crawled climbed sat jumped drove came rushed returned entered grabbed picked opened woke knelt pulled pushed crept
  hid swam leapt leaped dived hurried sprinted raced stepped slipped`);
const FOR_OR_ON = new WordList('for on at');
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
  const told = DEEDS.has(cue.lemma) || ((shared || that) && STATEMENTS.has(cue.lemma));
  if (!back && !told && !BY_HAND.has(cue.lemma)) return null;
  // `said the firm had lied and accused it of "envy"`: the words between marks are the speaker's.
  if (tokens.slice(verb, sentence.to).some(({ kind }) => kind === 'quote')) return null;
  const subject = phraseStartingAt(clauses, that ? from + 1 : from, at);
  const first = subject === null ? null : verbBehind(clauses, subject.to, at);
  if (subject === null || first === null) return null;
  if (back) return subject;
  // `said Orme was ill and told him to rest`: one does it to the other.
  if (isOf(tokens[verb + 1], OBJECT_PRONOUN)) return null;
  if (LEADS_ON.has(tokens[verb + 1]) || LEADS_ON.has(tokens[verb + 2])) return null;
  // `said he crawled out and knocked on the wall`; not `said he went home and called for calm`
  const calls = cue.lemma === 'call' && FOR_OR_ON.has(tokens[verb + 1]);
  const head = tokens[subject.head];
  const moves = MOVED.has(tokens[first]) && !calls && !isOnThing(clauses, sentence, verb, cue.lemma);
  const byHand = BY_HAND.has(cue.lemma) && (moves || isAimed(tokens, verb, cue.lemma));
  if (!shared && byHand && (isOf(head, SUBJECT_PRONOUN) || canJudge(clauses, subject))) return subject;
  if (!told) return null;
  if (SPEAKER.has(head) || !(canJudge(clauses, subject) || isOf(head, BODY))) return null;
  if (perfect !== undefined) return tokens[first]?.lower === perfect.lower ? subject : null;
  return isOf(tokens[first], AUXILIARY) ? null : subject;
}

/** What is done to somebody in a tale, and to a thing by whoever speaks. */
const AT_SOMEBODY = wordSet('attack blast call point');
/** What is blasted or attacked by hand. */
const BY_HAND_TOO = new WordList(`
  horn horns siren music radio whistle way hole dog dogs bear lion shark tiger snake gate door window car van bus`);
/** What stands behind whom somebody rings, and not behind what is called so: `called the school on Monday`. */
const BEHIND_CALL = PREPOSITION | CONJUNCTION | SUBORDINATOR | LOOSE | DAY_OR_MONTH;

/** `pointed to the data`, `blasted the council`, `called the claims lies`: what goes on with a statement; not `attacked the guard`, `called the police`. */
function isOnThing(clauses: Clauses, sentence: Sentence, verb: number, lemma: string): boolean {
  if (!AT_SOMEBODY.has(lemma)) return false;
  const { tokens } = clauses;
  if (lemma === 'point') return tokens[verb + 1]?.lower === 'to';
  const object = phraseStartingAt(clauses, verb + 1, sentence.to);
  // `called out`, `called on the way`
  if (object === null) return false;
  const head = tokens[object.head];
  const next = object.to < sentence.to ? tokens[object.to] : undefined;
  const named = next?.kind === 'quote' || (next?.kind === 'word' && !isOf(next, BEHIND_CALL));
  // `called the claims lies`
  const both = endsInS(head?.lower ?? '') && endsInS(itemAt(tokens, object.head - 1)?.lower ?? '');
  // `called the school`, `called the police`: by telephone.
  if (lemma === 'call' && !named && !both) return false;
  if (BY_HAND_TOO.has(head)) return false;
  const person = object.name !== null || isOf(head, SOMEBODY);
  if (lemma === 'blast' || !person || isOf(head, BODY)) return true;
  // `called the mayor a liar`
  return lemma === 'call' && isOf(next, DETERMINER);
}

const AIMED = new WordList('it gun guns rifle pistol shotgun weapon knife torch flashlight camera');

/** `pointed it at`, `pointed a gun at`, `knocked on the door`: what no verb of saying has behind it. */
const isAimed = (tokens: readonly Token[], verb: number, lemma: string): boolean =>
  lemma === 'point'
    ? AIMED.has(tokens[verb + 1]) || AIMED.has(tokens[verb + 2])
    : /^(?:knock|hammer)$/.test(lemma) && FOR_OR_ON.has(tokens[verb + 1]);

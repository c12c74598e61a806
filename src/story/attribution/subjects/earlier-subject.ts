import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
  SOMEBODY,
  SUBJECT_PRONOUN,
  isOf,
} from '../../words/word-classes.ts';
import { answersSaying } from './answers-saying.ts';
import { beforePlainVerb } from './before-plain-verb.ts';
import { beforeThen } from './before-then.ts';
import { clauseStart, opensClause } from '../phrases/clause.ts';
import { doesBothTo } from './does-both-to.ts';
import { HELD_UP } from '../phrases/can-speak.ts';
import { isModifier, withThoseBefore } from '../phrases/companions.ts';
import { heardOf } from './heard-of.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { ownSubject } from './own-subject.ts';
import { accusesHere } from './papers.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { tagBehind } from './tag-behind.ts';
import { withoutItsVerb } from './without-its-verb.ts';
import { WordList } from '../../words/word-list.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { followsListener } from './follows-listener.ts';

/** How far back a verb may look for a subject it shares: keeps a line without a full stop linear. */
export const LONGEST_REACH = 120;

/** The phrase a sentence begins with, conjunctions and fronted phrases left out. */
export function mainSubject(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const first = clauseStart(clauses, sentence);
  const start = behindEvery(clauses, first, before);
  if (start >= before) return null;
  // `Current and former officials in the town and at the ministry have said`
  const pair = clauses.tokens[start + 1]?.lower === 'and' && isModifier(clauses.tokens[start]?.lower ?? '');
  const paired = pair ? phraseStartingAt(clauses, start + 2, before) : null;
  if (paired !== null) return { ...paired, from: start };
  const phrase = phraseStartingAt(
    clauses,
    start,
    start === first ? before : verbOfOne(clauses, start, before),
  );
  if (phrase === null) return null;
  const doer = beforeDoing(clauses, withoutItsVerb(clauses, beforeThen(clauses, phrase), before));
  return explained(clauses, doer.to < before ? beforePlainVerb(clauses, doer) : doer);
}

const EVERY = new WordList('every each');
const ANOTHER = new WordList('a an the some somebody someone nobody');
/** Most words between `every` and who does something then. */
const LONGEST_EVERY = 3;

/**
 * Behind how often something is so, before a subject: `Every election a man in a good coat comes`; not `Every critic the paper
 * has`. `Every time it rains` leads to no subject that is known.
 */
function behindEvery({ tokens }: Clauses, start: number, before: number): number {
  if (!EVERY.has(tokens[start])) return start;
  if (tokens[start + 1]?.lower === 'time') return before;
  for (let i = start + 1; i < before && i <= start + LONGEST_EVERY + 1; i += 1) {
    if (ANOTHER.has(tokens[i])) return i;
    if ((tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') || isOf(tokens[i], SOMEBODY)) return start;
  }
  return start;
}

/** `a company sends`, `a man drives up`: behind `a` a word in -s is the verb. */
function verbOfOne({ tokens }: Clauses, from: number, before: number): number {
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return before;
  for (let i = from + 2; i < before; i += 1)
    if (tokens[i]?.capital === false && endsInS(tokens[i]?.lower ?? '')) return i;
  return before;
}

/** `Protesters waving flags and`: somebody, without what a participle tells of them. */
function beforeDoing(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  if (canJudge(clauses, phrase)) return phrase;
  for (let i = phrase.from + 1; i < phrase.to; i += 1)
    if (clauses.tokens[i]?.lower.endsWith('ing') === true && isOf(itemAt(clauses.tokens, i - 1), SOMEBODY))
      return phraseStartingAt(clauses, phrase.from, i) ?? phrase;
  return phrase;
}

/**
 * The subject of the finite verb before `i`, for verbs that share one: `praised the talks, saying`, `smiled and
 * said`. Clauses inside another have subjects of their own: in `Ruhl denied that Orme had left, saying` it is Ruhl.
 */
export function earlierSubject(clauses: Clauses, sentence: Sentence, i: number): NounPhrase | null {
  let known = EARLIER.get(clauses);
  if (known === undefined) EARLIER.set(clauses, (known = new Map<number, Earlier>()));
  const before = known.get(i);
  if (before?.sentence.from === sentence.from && before.sentence.to === sentence.to) return before.subject;
  const found = findEarlierSubject(clauses, sentence, i);
  const subject = found === null ? null : (heardOf(clauses, sentence, found, i) ?? found);
  known.set(i, { sentence, subject });
  return subject;
}

/** As `earlierSubject`, with those named before it who do the same. */
export function earlierSubjects(clauses: Clauses, sentence: Sentence, i: number): NounPhrase | null {
  const subject = earlierSubject(clauses, sentence, i);
  return subject === null ? null : withThoseBefore(clauses, sentence, subject);
}

/** What a verb was found to share, in which sentence. */
interface Earlier {
  readonly sentence: Sentence;
  readonly subject: NounPhrase | null;
}

/** By the token of the verb. Asked anew for every quotation behind a verb: a sentence of many quotations would take long without it. */
const EARLIER = new WeakMap<Clauses, Map<number, Earlier>>();

function findEarlierSubject(clauses: Clauses, sentence: Sentence, i: number): NounPhrase | null {
  const floor = Math.max(sentence.from, i - LONGEST_REACH);
  let inner: NounPhrase | null = null;
  let outer: NounPhrase | null = null;
  for (let verb = i - 1; verb > floor; verb -= 1) {
    const doer = clauses.tokens[verb]?.lower === 'which' ? doerInPlace(clauses, sentence, verb, i) : null;
    if (doer !== null) return doer;
    if (!isFiniteVerb(clauses, verb) || isLooseAuxiliary(clauses, verb)) continue;
    // `a certified letter`
    if (ARTICLE.has(itemAt(clauses.tokens, verb - 1))) continue;
    const tag = tagBehind(clauses, verb, i);
    if (tag !== null) return tag;
    const inverted = itemAt(clauses.tokens, verb - 1)?.kind === 'quote';
    const subject = inverted
      ? somebodyFrom(clauses, verb + 1, i)
      : ownSubject(clauses, { from: floor, to: verb + 1 }, verb);
    if (subject === null) continue;
    // `held a meeting in which he went on, mocking "…"`
    if (isInPlaceClause(clauses, sentence, subject, i)) return subject;
    // `when he stood before a banner that said "Now" and announced`
    if (!inverted && HELD_UP.has(clauses.tokens[subject.head])) {
      outer ??= subject;
      continue;
    }
    if (!inverted && answersSaying(clauses, sentence, subject, verb, i)) return subject;
    const opens = opensClause(clauses, sentence, subject.from) || isApposed(clauses, sentence, subject);
    if (!inverted && !opens) continue;
    if (!inverted && isInner(clauses, sentence, subject.from)) {
      if (inner === null && (goesOnWhen(clauses, subject, i) || doesBothTo(clauses, verb, i))) return subject;
      inner ??= subject;
    } else if (canJudge(clauses, subject)) return subject;
    // `The letter, which he tore up, accused her and said`
    else if (accusesHere(clauses, subject, verb)) return subject;
    else outer ??= subject;
  }
  const main = mainSubject(clauses, sentence, i);
  return main !== null && canJudge(clauses, main) ? main : (inner ?? outer ?? main);
}

/** `the old rights group the League for Tides`: a name that stands right behind what it is. */
function isApposed(clauses: Clauses, sentence: Sentence, { from }: NounPhrase): boolean {
  if (clauses.tokens[from]?.lower !== 'the' || clauses.tokens[from + 1]?.capital !== true) return false;
  const thing = phraseEndingAt(clauses, from - 1, sentence.from);
  return thing !== null && thing.name === null && opensClause(clauses, sentence, thing.from);
}

/** `a news conference in which he went on against Ruhl`, `the pact, which Ruhl tore up and`: the clause that a verb goes on. */
function isInPlaceClause(clauses: Clauses, sentence: Sentence, subject: NounPhrase, verb: number): boolean {
  const { tokens } = clauses;
  const { from } = subject;
  if (from <= sentence.from || itemAt(tokens, from - 1)?.lower !== 'which' || !canJudge(clauses, subject))
    return false;
  const joined = isOf(itemAt(tokens, verb - 1), CONJUNCTION) && itemAt(tokens, verb - 2)?.text !== ',';
  if (joined) return true;
  if (!isOf(itemAt(tokens, from - 2), PREPOSITION)) return false;
  // `left a party at which guests sang, adding`
  if (isOf(tokens[subject.head], SUBJECT_PRONOUN) || VOICED.has(tokens[verb])) return true;
  const main = mainSubject(clauses, sentence, from - 1);
  return main === null || !canJudge(clauses, main);
}

/** What is heard where it is done, and no remark on it. */
const VOICED = new WordList(
  'yelling shouting chanting singing screaming crying cheering bellowing roaring wailing howling jeering whispering',
);

/**
 * `The show began with a film in which children use dolls, yelling "…"`: somebody behind a place, whose verb need not be
 * known; null if nobody, or if somebody else tells of the place: `Ruhl left a town in which people lie, calling it "…"`.
 */
function doerInPlace(clauses: Clauses, sentence: Sentence, which: number, verb: number): NounPhrase | null {
  if (
    !isOf(itemAt(clauses.tokens, which - 1), PREPOSITION) ||
    cueWord(clauses.tokens, verb)?.form !== 'GERUND'
  )
    return null;
  const main = VOICED.has(clauses.tokens[verb]) ? null : mainSubject(clauses, sentence, which);
  if (main !== null && canJudge(clauses, main)) return null;
  const doer = phraseStartingAt(clauses, which + 1, verb);
  if (doer === null || canJudge(clauses, doer)) return doer;
  // `children use a doll`: a verb that looks like a noun.
  const somebody = isOf(clauses.tokens[which + 1], SOMEBODY) ? which + 2 : doer.to;
  const alone = phraseStartingAt(clauses, which + 1, somebody);
  return alone !== null && canJudge(clauses, alone) ? alone : null;
}

/** Whether a subject begins a clause inside another: `said the bank`, `the fear that Orme`, `after Orme had left`. */
function isInner({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  const before = from - 1;
  if (before <= sentence.from) return false;
  const opener = tokens[before]?.lower ?? '';
  if (opener === 'that') return itemAt(tokens, before - 1)?.text !== ',';
  if (followsListener(tokens, sentence, from)) return true;
  // `quashed rumours he was leaving by saying`
  if (RUMOUR.has(tokens[before]) && isOf(tokens[from], SUBJECT_PRONOUN)) return true;
  return (
    /^(?:what|how|why|than|if|whether|when|where|after|before|because|since|until|whom|which)$/.test(
      opener,
    ) || cueWord(tokens, before) !== null
  );
}

/**
 * `Ruhl left when Orme rose to demand`, `knew her since 1980, when Orme came and told`, `Chaos broke out when Orme came
 * and told`: a verb that goes on the clause behind `when`, and not the one before it.
 */
function goesOnWhen({ tokens }: Clauses, { from }: NounPhrase, verb: number): boolean {
  if (itemAt(tokens, from - 1)?.lower !== 'when') return false;
  const before = itemAt(tokens, verb - 1);
  if (before?.lower === 'to') return true;
  if (!isOf(before, CONJUNCTION) || itemAt(tokens, verb - 2)?.text === ',') return false;
  const main = itemAt(tokens, from - 2);
  return main?.text === ',' || HAPPENS.has(main) || HAPPENS.has(itemAt(tokens, from - 3));
}

/** What nobody does: `Trouble began when`. */
const HAPPENS = new WordList('began begins started erupted arose ensued flared broke');

/** Nouns that a clause without `that` tells more of. */
const RUMOUR = new WordList(
  'rumour rumours rumor rumors claim claims report reports fear fears news speculation allegations suggestions accusations',
);

/** An auxiliary with its verb after it: the verb is tried on its own. */
function isLooseAuxiliary(clauses: Clauses, i: number): boolean {
  return isOf(clauses.tokens[i], AUXILIARY) && isFiniteVerb(clauses, i + 1);
}

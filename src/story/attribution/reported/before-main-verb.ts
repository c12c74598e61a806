import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { SAY } from '../../words/verb-forms.ts';
import { beforeAdverbial } from '../phrases/before-adverbial.ts';
import { HELD_UP } from '../phrases/can-speak.ts';
import { BE } from '../phrases/passive.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import { leftOverVerb } from './left-over-verb.ts';
import type { Complement } from '../complements/openings.ts';
import { CERTAIN } from './sure-verb.ts';

const THAT = new WordList('that');
const CARDS = new WordList(
  'card cards note notes label labels caption captions inscription inscriptions leaflet leaflets flyer flyers mug mugs',
);
/** Whether something is worn, hung up or found with words on it. */
const isInscribed = (thing: Token | undefined): boolean => HELD_UP.has(thing) || CARDS.has(thing);
/** What the words between marks behind a verb are said of, so that nothing behind them is: `what Ruhl called "a joke" passed`. */
const OBJECT_RELATIVE = new WordList('what whom which whatever');

/** Whether a relative whose object the words are stands at a token; not so in `knew that Ruhl said "it" fell`. */
const isObjectRelative = (clauses: Clauses, i: number): boolean =>
  OBJECT_RELATIVE.has(itemAt(clauses.tokens, i)) ||
  (THAT.has(itemAt(clauses.tokens, i)) &&
    cueWord(clauses.tokens, i - 1) === null &&
    !isFiniteVerb(clauses, i - 1));

/**
 * Where what is said in a relative clause ends that no commas set off: before the main verb in `A plan which critics have
 * called a sham was dropped`, `The party that pledged to stay won`, `A report that said it was safe was wrong`. The end given
 * where the cue stands in none, and where the main verb can be another.
 */
export function beforeMainVerb(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: CuePhrase,
  { form, from }: Complement,
  end: number,
): number {
  const { tokens } = clauses;
  const words = tokens[from]?.lower === 'as' ? from + 1 : from;
  const next = words + 1;
  // `saw a card saying "Get well" at the gate`: what stands behind the words is not on the card.
  if (tokens[from]?.kind === 'quote' && from > subject.head && isInscribed(tokens[subject.head])) return next;
  if (
    tokens[words]?.kind === 'quote' &&
    next < end &&
    verbBehind(clauses, next, end) !== null &&
    (isObjectRelative(clauses, subject.from - 1) || isBehindThing(clauses, sentence, subject.from))
  )
    return next;
  const relative = relativeOf(clauses, sentence, subject.from, verb);
  if (relative === null || form === 'QUESTION' || form === 'ANSWER') return end;
  const clause = form === 'CLAUSE' || form === 'THAT';
  const least = clause ? sureEnough(clauses, sentence, relative) : null;
  const left = least === null ? null : leftOverVerb(clauses, from, end, least);
  if (left !== null) return left;
  if (holdsFiniteVerb(clauses, sentence.from, relative)) return end;
  // `A party that pledged an end to cuts won`: a thing where the only verb behind it is the main one.
  const thing = form === 'CLAUSE' && FRAMES.get(cueWord(tokens, verb)?.lemma ?? '')?.matter === true;
  const own = clause
    ? (behindOwnVerb(clauses, from, end) ?? (thing ? from + 1 : null))
    : form === 'INFINITIVE'
      ? from + 2
      : from + 1;
  if (own === null) return end;
  let main: number | null = null;
  for (let i = own; i < end; i += 1) {
    const token = tokens[i];
    // `A mayor who called it "a joke" got an earful`
    if (token?.kind === 'quote' && main === null && i + 1 < end && isFiniteVerb(clauses, i + 1)) return i + 1;
    if (token?.lower === 'as' && tokens[i + 1]?.kind === 'quote') continue;
    if (token?.kind === 'quote' || RELATIVE_PRONOUN.has(token) || isOf(token, SUBORDINATOR | CONJUNCTION))
      break;
    // `accused them of being pawns`
    if (!isFiniteVerb(clauses, i) || token?.lower === 'being') continue;
    if (main !== null && main === i - 1) {
      // `suggested the bank lied was wrong`, but `was dropped`
      if (isOf(token, AUXILIARY) && !isOf(tokens[main], AUXILIARY)) main = i;
      continue;
    }
    // `denied plans approved in May were late`: either can be the main verb.
    if (main !== null) return end;
    // `describes what is left, a sum he would pay`: its own subject stands before it.
    let before = i - 1;
    while (before > own && isLooseWord(tokens[before])) before -= 1;
    if (isOf(itemAt(tokens, before), SUBJECT_PRONOUN) || clauses.nameAt[before] !== undefined) return end;
    main = i;
  }
  if (main === null) return end;
  // `that demanded a raise in May struck`: the month is no word before the verb.
  while (main > own && isLooseWord(itemAt(tokens, main - 1)) && !isOf(itemAt(tokens, main - 1), DAY_OR_MONTH))
    main -= 1;
  return itemAt(tokens, main - 1)?.text === ',' ? main - 1 : main;
}

/**
 * How sure the main verb behind what is said must be; null where whoever the clause is about has none: `Police met a man who
 * said he fled`, `For those who said they smoked, the risk was high`.
 */
function sureEnough(clauses: Clauses, sentence: Sentence, relative: number): number | null {
  const { tokens } = clauses;
  const phrase = phraseEndingAt(clauses, relative - 1, sentence.from);
  if (phrase === null) return null;
  if (phrase.from === sentence.from) return 0;
  const before = itemAt(tokens, phrase.from - 1);
  if (!holdsFiniteVerb(clauses, sentence.from, phrase.from)) return isOf(before, PREPOSITION) ? null : 0;
  // `said a man who told them he fled was held`
  return isOf(before, CONJUNCTION | SUBORDINATOR) || SAY.has(before) ? CERTAIN : null;
}

/** The relative pronoun by which a clause hangs on the subject of its sentence, with no comma before it: before its own subject, or in its place. */
function relativeOf({ tokens }: Clauses, sentence: Sentence, subject: number, verb: number): number | null {
  for (const at of [subject - 1, subject]) {
    if (at <= sentence.from || !(RELATIVE_PRONOUN.has(tokens[at]) || THAT.has(tokens[at]))) continue;
    return itemAt(tokens, at - 1)?.kind === 'word' ? at : null;
  }
  let i = verb - 1;
  while (i > sentence.from && isLooseWord(tokens[i])) i -= 1;
  // `A bank that as late as 2019 called it "fair" has`
  i = beforeAdverbial(tokens, sentence, i);
  const own = RELATIVE_PRONOUN.has(tokens[i]) || THAT.has(tokens[i]);
  return own && i > subject && itemAt(tokens, i - 1)?.kind === 'word' ? i : null;
}

/** Whether somebody stands right behind the thing that they tell of: `A plan critics call "a joke" passed`. */
function isBehindThing(clauses: Clauses, sentence: Sentence, subject: number): boolean {
  if (subject - 1 <= sentence.from || isOf(clauses.tokens[subject], SUBJECT_PRONOUN)) return false;
  const thing = phraseEndingAt(clauses, subject - 1, sentence.from);
  return thing?.from === sentence.from && isOf(clauses.tokens[thing.from], DETERMINER);
}

/** Behind `was safe` of a clause; null where more is told of its subject. */
function behindOwnVerb(clauses: Clauses, from: number, end: number): number | null {
  let verb = from + 1;
  while (verb < end && !isFiniteVerb(clauses, verb)) verb += 1;
  return BE.has(clauses.tokens[verb]) && isFiniteVerb(clauses, verb + 2) ? verb + 2 : null;
}

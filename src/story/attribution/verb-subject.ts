import { isRelative } from '../people/around-name.ts';
import { appositionBefore } from '../people/apposition.ts';
import type { Sentence } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import { FRAMES } from '../words/frames.ts';
import { canSpeak, isRoleOrOne } from './can-speak.ts';
import { isModifier } from './companions.ts';
import { clauseStart, opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { antecedentOf, beyondRelative, outermost } from './relative.ts';
import { canJudge } from './somebody.ts';
import { severalEndingAt } from './several.ts';
import { isFiniteVerb, isLooseWord } from './verbs.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  PREPOSITION,
  SOMEBODY,
  SUBJECT_PRONOUN,
  TIME,
} from '../words/word-classes.ts';

/** Longest insertion between a subject and its verb, in tokens. */
export const LONGEST_INSERTION = 40;
/** How far back a verb may look for a subject it shares: keeps a line without a full stop linear. */
export const LONGEST_REACH = 120;

/** Who does what the verb at `verb` says; null if the sentence does not tell. */
export function subjectOf(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const own = ownSubject(clauses, sentence, verb);
  if (own !== null) return own;
  // `Ko said the bank had not tested it, and called that "…"`: after a comma the verb shares the subject of the sentence.
  const shared = sharesMainSubject(clauses, sentence, verb) ? mainSubject(clauses, sentence, verb) : null;
  return shared ?? earlierSubject(clauses, sentence, verb);
}

/** Whether a comma and a conjunction stand before the verb. */
function sharesMainSubject(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  let i = verb - 1;
  while (i > sentence.from && isLooseWord(clauses.tokens[i])) i -= 1;
  return isOf(clauses.tokens[i], CONJUNCTION) && clauses.tokens[i - 1]?.text === ',' && i - 1 > sentence.from;
}

/** The phrase a sentence begins with, conjunctions and fronted phrases left out. */
function mainSubject(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const start = clauseStart(clauses, sentence);
  if (start >= before) return null;
  // `Current and former officials in the town and at the ministry have said`
  const pair = clauses.tokens[start + 1]?.lower === 'and' && isModifier(clauses.tokens[start]?.lower ?? '');
  const paired = pair ? phraseStartingAt(clauses, start + 2, before) : null;
  return paired === null
    ? explained(clauses, phraseStartingAt(clauses, start, before))
    : { ...paired, from: start };
}

/** Words that go along between a subject and its verb: `voters overall said`, `friends and foes alike said`. */
const BEHIND_SUBJECT =
  /^(?:overall|alike|nationwide|nationally|statewide|worldwide|elsewhere|abroad|here|there|combined)$/;

/** The subject that stands before the verb itself; null if the verb shares that of another. */
function ownSubject(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  let i = verb - 1;
  for (;;) {
    if (i >= sentence.from && isLooseWord(tokens[i])) i -= 1;
    // `he's said`, `they've said`
    else if (
      i > sentence.from &&
      /^['’](?:s|ve|d)$/u.test(tokens[i]?.text ?? '') &&
      isOf(tokens[i - 1], SUBJECT_PRONOUN)
    )
      i -= 1;
    else if (tokens[i]?.lower === 'on' && isOf(tokens[i + 1], DAY_OR_MONTH)) i -= 1;
    // `Beck last week said`
    else if (isOf(tokens[i], TIME) && /^(?:last|this|next)$/.test(tokens[i - 1]?.lower ?? '')) i -= 2;
    else if (
      tokens[i]?.lower === 'long' &&
      /^(?:has|have|had|['’](?:s|ve))$/u.test(tokens[i - 1]?.lower ?? '')
    )
      i -= 1;
    else if (BEHIND_SUBJECT.test(tokens[i]?.lower ?? '')) i -= 1;
    else break;
  }
  const before = tokens[i];
  const alone = aloneBehind(clauses, sentence, i, verb);
  if (alone !== null) return alone;
  if (i < sentence.from || before === undefined) {
    // `Said Ruhl: "…"`
    return phraseStartingAt(clauses, verb + 1, sentence.to);
  }
  // `Ruhl, who thinks it "absurd," left`: the comma stands before the closing mark.
  const closed = before.kind === 'quote' && /,['"”’`]*$/u.test(before.text);
  const subject = closed ? beforeInsertion(clauses, sentence, i) : null;
  if (subject !== null) return subject;
  if (before.text === ',' || before.text === ')' || /^[—–-]$/u.test(before.text))
    return beforeInsertion(clauses, sentence, i) ?? setOff(clauses, sentence, verb);
  if (before.text === '>') return inBrackets(clauses, sentence, i);
  if (before.lower === 'to') return causedToDo(clauses, sentence, i - 1);
  if (isOf(before, CONJUNCTION)) return null;
  if (before.lower === 'who')
    return antecedentOf(clauses, sentence, i) === null ? null : { from: i, to: i + 1, head: i, name: null };
  if (before.lower === 'which' || before.lower === 'that') return antecedentOf(clauses, sentence, i);
  const phrase = beyondRelative(clauses, sentence, i);
  // `those around her say`, `half of those in the town say`: behind a preposition stands no subject.
  const governed = phrase === null || isOf(tokens[phrase.from - 1], PREPOSITION);
  const several = governed ? severalEndingAt(clauses, sentence, i) : null;
  return several ?? (phrase === null ? null : describedBefore(clauses, sentence, phrase, verb));
}

/** `Ann Lee, head of tides at the board said it`: from what somebody is to the name before it, where a comma is lost. */
function describedBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase, verb: number): NounPhrase {
  const { tokens } = clauses;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  const plain = first === head || first?.lower === 'a' || first?.lower === 'an' || !isOf(first, DETERMINER);
  if (phrase.name !== null || head === undefined || !plain || !isRoleOrOne(head)) return phrase;
  if (head.lower.endsWith('s') || tokens[verb + 1]?.text === ',') return phrase;
  return outermost(clauses, phrase, sentence) ?? phrase;
}

/** Most words of a name or code in pointed brackets. */
const LONGEST_BRACKETED = 12;

/** `<Orme Mills Ltd> said`, `Orme Mills Ltd <ORM.S> said`: a body as wires of 1987 mark it, by the bracket that closes. */
function inBrackets(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let open = close - 1; open >= Math.max(sentence.from, close - LONGEST_BRACKETED); open -= 1) {
    if (tokens[open]?.text !== '<') continue;
    const inside = { from: open + 1, to: close, head: close - 1, name: null };
    return phraseEndingAt(clauses, open - 1, sentence.from) ?? (open + 1 < close ? inside : null);
  }
  return null;
}

/** `Both vowed`, `and all said`: what goes along with a subject elsewhere is one where no other stands before it. */
function aloneBehind(
  { tokens }: Clauses,
  sentence: Sentence,
  before: number,
  verb: number,
): NounPhrase | null {
  const at = before + 1;
  if (at === verb || !/^(?:both|all)$/.test(tokens[at]?.lower ?? '')) return null;
  const opens = before < sentence.from || isOf(tokens[before], CONJUNCTION);
  return opens ? { from: at, to: at + 1, head: at, name: null } : null;
}

/** `But, said Ruhl, "…"`: a subject behind its verb, between commas. */
function setOff(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  if (cueWord(clauses.tokens, verb)?.cueClass !== 'SPEECH') return null;
  const phrase = phraseStartingAt(clauses, verb + 1, sentence.to);
  return phrase !== null && clauses.tokens[phrase.to]?.text === ',' ? phrase : null;
}

/** The phrase before an insertion that ends at `close`: `Ruhl, on her first visit since May, said`. */
function beforeInsertion(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let open = close - 1; open > sentence.from && close - open < LONGEST_INSERTION; open -= 1) {
    if (!/^[,(—–-]$/u.test(tokens[open]?.text ?? '')) continue;
    // An insertion between dashes has its commas.
    if (/^[—–-]$/u.test(tokens[close]?.text ?? '') && tokens[open]?.text !== tokens[close]?.text) continue;
    const phrase = phraseEndingAt(clauses, open - 1, sentence.from);
    // `Sen. Peter Orme, R-Texas, and`
    if (/^[RDI]-\p{Lu}/u.test(tokens[open - 1]?.text ?? '')) continue;
    if (phrase !== null && canSpeak(clauses, phrase) && opensClause(clauses, sentence, phrase.from))
      return explained(clauses, outermost(clauses, phrase, sentence));
  }
  return null;
}

/** `the chairman, Delbert Haines,`: from a description to the name that explains it. */
export function explained(clauses: Clauses, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.name !== null || clauses.tokens[phrase.to]?.text !== ',') return phrase;
  // `One guest, the novelist Ada Winkler, called it`
  const titled =
    clauses.tokens[phrase.to + 1]?.lower === 'the' && clauses.nameAt[phrase.to + 1] === undefined;
  const start = phrase.to + (titled ? 2 : 1);
  const name = clauses.nameAt[start];
  if (name === undefined) return phrase;
  let to = start + 1;
  while (clauses.nameAt[to] === name) to += 1;
  if (titled) {
    const head = clauses.tokens[phrase.head];
    const isSomebody = head !== undefined && (isOf(head, SOMEBODY) || isRoleOrOne(head));
    const isPerson = clauses.tokens[start]?.capital === false && clauses.tokens[to]?.text === ',';
    return isSomebody && isPerson ? { from: phrase.from, to, head: to - 1, name } : phrase;
  }
  // `one of the victims, Joan Peck.`
  const one = clauses.tokens[phrase.from]?.lower === 'one' && clauses.tokens[phrase.from + 1]?.lower === 'of';
  // `said one, Joan Peck, who`
  const alone =
    phrase.to === phrase.from + 1 && /^(?:one|another)$/.test(clauses.tokens[phrase.from]?.lower ?? '');
  if (alone) return { from: start, to, head: to - 1, name };
  // `said the measure's sponsor, Senator Johnny Ives.`
  const last = /^[.?!]$/.test(clauses.tokens[to]?.text ?? '.') && to > start + 1;
  if (last && isOf(clauses.tokens[phrase.from], DETERMINER)) return { from: start, to, head: to - 1, name };
  if (one && /^[,.]$/.test(clauses.tokens[to]?.text ?? '.')) return { from: start, to, head: to - 1, name };
  const from = appositionBefore(clauses.tokens, start, to)?.from;
  return from !== undefined && from >= phrase.from && from <= phrase.head
    ? // A first name says little without whose relative it names: `Ruhl's son, Clive,`.
      {
        from: to === start + 1 && isRelative(clauses.tokens, start) ? phrase.from : start,
        to,
        head: to - 1,
        name,
      }
    : phrase;
}

/** Verbs whose object does what the infinitive behind it says: `leading advisers to counter that "…"`. */
const CAUSES =
  /^(?:lead(?:s|ing)?|led|prompt(?:s|ed|ing)?|caus(?:es?|ed|ing)|forc(?:es?|ed|ing)|spur(?:s|red|ring)?|inspir(?:es?|ed|ing)|driv(?:es?|ing)|drove|mov(?:es?|ed|ing))$/;

/** The object before `to` of a verb that makes somebody do something; null if none. */
function causedToDo(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const object = phraseEndingAt(clauses, end, sentence.from);
  if (object === null) return null;
  let from = object.from;
  // A description before a name belongs to it: `leading party elders such as Ruhl to counter`.
  while (
    from > sentence.from &&
    !CAUSES.test(clauses.tokens[from - 1]?.lower ?? '') &&
    object.from - from < 6
  )
    from -= 1;
  return CAUSES.test(clauses.tokens[from - 1]?.lower ?? '') ? object : null;
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
  const subject = findEarlierSubject(clauses, sentence, i);
  known.set(i, { sentence, subject });
  return subject;
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
    if (!isFiniteVerb(clauses, verb) || isLooseAuxiliary(clauses, verb)) continue;
    const inverted = clauses.tokens[verb - 1]?.kind === 'quote';
    const subject = inverted
      ? phraseStartingAt(clauses, verb + 1, i)
      : ownSubject(clauses, { from: floor, to: verb + 1 }, verb);
    if (subject === null) continue;
    // `held a meeting in which he went on, mocking "…"`
    if (isInPlaceClause(clauses, sentence, subject, i)) return subject;
    const opens = opensClause(clauses, sentence, subject.from) || isApposed(clauses, sentence, subject);
    if (!inverted && !opens) continue;
    if (!inverted && isInner(clauses, sentence, subject.from)) inner ??= subject;
    else if (canJudge(clauses, subject)) return subject;
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
  if (from <= sentence.from || tokens[from - 1]?.lower !== 'which' || !canJudge(clauses, subject))
    return false;
  const joined = isOf(tokens[verb - 1], CONJUNCTION) && tokens[verb - 2]?.text !== ',';
  return joined || isOf(tokens[from - 2], PREPOSITION);
}

/** Whether a subject begins a clause inside another: `said the bank`, `the fear that Orme`, `after Orme had left`. */
function isInner({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  const before = from - 1;
  if (before <= sentence.from) return false;
  const opener = tokens[before]?.lower ?? '';
  if (opener === 'that') return tokens[before - 1]?.text !== ',';
  if (followsListener(tokens, sentence, from)) return true;
  return (
    /^(?:what|how|why|than|if|whether|when|after|before|because|since|until|whom|which)$/.test(opener) ||
    cueWord(tokens, before) !== null
  );
}

/** Most words for those told: `told the three judges of the court she had waved them through`. */
const LONGEST_LISTENER = 6;

/** Whether a pronoun begins what somebody is told: `told the three judges she had waved them through`. */
function followsListener(tokens: Clauses['tokens'], sentence: Sentence, from: number): boolean {
  if (!/^(?:s?he|they|it)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from - 1; i > sentence.from && from - i <= LONGEST_LISTENER; i -= 1) {
    if (tokens[i]?.kind !== 'word') return false;
    if (FRAMES.get(cueWord(tokens, i)?.lemma ?? '')?.listener === true) return true;
  }
  return false;
}

/** An auxiliary with its verb after it: the verb is tried on its own. */
function isLooseAuxiliary(clauses: Clauses, i: number): boolean {
  return isOf(clauses.tokens[i], AUXILIARY) && isFiniteVerb(clauses, i + 1);
}

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { beforeLetters } from '../../people/name-parts.ts';
import { tellsWhen } from '../phrases/before-adverbial.ts';
import { beforeThen } from './before-then.ts';
import { beforeVerb } from './before-verb.ts';
import { causedToDo, toldToHave } from './before-infinitive.ts';
import { isRoleOrOne, RECORDS } from '../phrases/can-speak.ts';
import { clauseStart, isFrontedParticiple } from '../phrases/clause.ts';
import { likesTo } from '../phrases/habit.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { toldOfByObject } from '../phrases/object-relative.ts';
import { ownedName } from './owned-name.ts';
import { withPlaced } from '../phrases/placed-subject.ts';
import { isPostedThing, isSite } from '../phrases/posted-on.ts';
import { antecedentOf, beyondRelative, outermost } from '../phrases/relative.ts';
import { severalEndingAt } from '../phrases/several.ts';
import { wholeName } from '../phrases/whole-name.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { beyondWhere } from '../phrases/beyond-where.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectWithinBracket } from './within-bracket.ts';
import { WordList } from '../../words/word-list.ts';
import { ALL_BOTH_OR_EACH } from '../../words/function-words.ts';
import { DASH } from '../../words/punctuation.ts';
import { THROUGH_OR_VIA } from '../../words/linking-words.ts';
import { beforeInsertion, shareOfWhom } from './before-insertion.ts';
import { whoseTask } from './whose-task.ts';

/** The subject that stands before the verb itself; null if the verb shares that of another. */
export function ownSubject(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  const i = beforeLetters(tokens, beforeVerb(clauses, sentence, verb));
  const before = itemAt(tokens, i);
  const alone = aloneBehind(clauses, sentence, i, verb) ?? subjectWithinBracket(clauses, sentence, i, verb);
  if (alone !== null) return alone;
  // `Said Ruhl: "…"`
  if (i < sentence.from || before === undefined)
    // `Told he was late, Ruhl laughed`
    return isFrontedParticiple(clauses, verb) ? null : phraseStartingAt(clauses, verb + 1, sentence.to);
  const marked = behindMark(clauses, sentence, i, verb);
  if (marked !== undefined) return marked;
  if (isOf(before, POSSESSIVE) && /^sa(?:id|ys)$/.test(tokens[verb]?.lower ?? ''))
    return ownedName(clauses, sentence, i);
  if (before.lower === 'to') return ofInfinitive(clauses, sentence, i);
  if (isOf(before, CONJUNCTION)) return null;
  const share = shareOfWhom(clauses, i);
  if (share !== null) return share;
  if (before.lower === 'who') return whoDoes(clauses, sentence, i);
  if (before.lower === 'which' || before.lower === 'that') return antecedentOf(clauses, sentence, i);
  return endingAt(clauses, sentence, i, verb);
}

/** The subject of a verb behind the mark at a token; undefined where no mark stands there that tells. */
function behindMark(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  verb: number,
): NounPhrase | null | undefined {
  const mark = itemAt(clauses.tokens, i);
  // `Ruhl, who thinks it "absurd," left`: the comma stands before the closing mark.
  if (endsWithComma(mark)) return beforeInsertion(clauses, sentence, i) ?? undefined;
  // `Costs are low now, said Ruhl.`
  const last = i === verb - 1 && mark?.text === ',' ? setAtEnd(clauses, sentence, verb) : null;
  if (last !== null) return last;
  if (mark?.text === ',' || mark?.text === ')' || DASH.has(mark)) {
    const inserted = beforeInsertion(clauses, sentence, i);
    return inserted === null ? setOff(clauses, sentence, verb) : beforeThen(clauses, inserted);
  }
  if (mark?.text === '>') return inBrackets(clauses, sentence, i);
  return mark?.text === '(' ? null : undefined;
}

/** Whose the infinitive of a `to` is: `led Ruhl to say`, `is alleged to have said`, `Ruhl, who likes to say`. */
function ofInfinitive(clauses: Clauses, sentence: Sentence, to: number): NounPhrase | null {
  const likes = likesTo(clauses.tokens, to);
  return (
    causedToDo(clauses, sentence, to - 1) ??
    toldToHave(clauses, sentence, to) ??
    whoDoes(clauses, sentence, to - 2) ??
    (likes === null ? null : ownSubject(clauses, sentence, likes))
  );
}

/** The subject whose last words, or the last of what tells more of it, stand at a token. */
function endingAt(clauses: Clauses, sentence: Sentence, i: number, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  const phrase =
    toldOfByObject(clauses, sentence, i, verb) ??
    beyondWhere(clauses, sentence, i) ??
    beyondRelative(clauses, sentence, i);
  const task = phrase === null ? null : whoseTask(clauses, sentence, phrase);
  if (task !== null) return task;
  // `<Orme Mills Ltd> of Riga said`
  const of = (phrase?.from ?? 0) - 1;
  if (itemAt(tokens, of)?.lower === 'of' && itemAt(tokens, of - 1)?.text === '>')
    return inBrackets(clauses, sentence, of - 1);
  // `those around her say`, `those close to banker Ann Lee say`: behind a preposition stands no subject.
  let behind = (phrase?.from ?? i + 1) - 1;
  while (phrase?.name != null && isPlainNoun(itemAt(tokens, behind))) behind -= 1;
  const governed = phrase === null || isOf(itemAt(tokens, behind), PREPOSITION);
  const several = governed ? severalEndingAt(clauses, sentence, i) : null;
  if (several !== null || phrase === null) return several;
  // `A statement through the hospital said`
  const through = isOf(itemAt(tokens, behind), DETERMINER) ? behind - 1 : behind;
  const site = phrase.from === behind + 1 && isSite(tokens, behind + 1);
  if (site || THROUGH_OR_VIA.has(itemAt(tokens, through))) return ownSubject(clauses, sentence, through);
  // `A letter posted on the door said`
  const posted = governed && itemAt(tokens, behind - 1)?.lower === 'posted';
  if (posted && tokens[phrase.head]?.capital === false && isPostedThing(tokens, behind - 1, 'post'))
    return ownSubject(clauses, sentence, behind);
  if (governed && isWhere(clauses, phrase)) return recordsOf(clauses, sentence, phrase.from);
  return describedBefore(clauses, sentence, withPlaced(clauses, sentence, phrase), verb);
}

/** `put out on Monday in Riga`: a place behind `in` or `at` that nothing before belongs to. */
const isWhere = ({ tokens }: Clauses, { from, to, name }: NounPhrase): boolean =>
  name === null && to - from === 1 && isOf(tokens[from], PLACE) && AT.has(tokens[from - 1]);

const AT = new WordList('in at near');

/** `Data the firm put out on Monday in Riga showed`: the records that a sentence begins with; null where it begins with others. */
function recordsOf(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const from = clauseStart(clauses, sentence);
  for (let i = from; i < Math.min(from + 3, before); i += 1)
    if (RECORDS.has(clauses.tokens[i])) return { from, to: i + 1, head: i, name: null };
  return null;
}

/** `Ruhl, who said`, `met Ruhl, who likes to say`: the `who` at a token; null where none stands there, or it tells of nobody. */
function whoDoes(clauses: Clauses, sentence: Sentence, who: number): NounPhrase | null {
  if (itemAt(clauses.tokens, who)?.lower !== 'who' || antecedentOf(clauses, sentence, who) === null)
    return null;
  return { from: who, to: who + 1, head: who, name: null };
}

/** A lower-case word that can tell what a name's bearer is: `pop star Ann Lee`. */
function isPlainNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !isLooseWord(token) &&
    !isOf(token, PREPOSITION | DETERMINER | CONJUNCTION | SUBJECT_PRONOUN | SUBORDINATOR)
  );
}

/** `Ann Lee, head of tides at the board said it`: from what somebody is to the name before it, where a comma is lost. */
function describedBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase, verb: number): NounPhrase {
  const { tokens, nameAt } = clauses;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  // `Ann Lee, the head of tides at the board said it`: no clause stands before the comma.
  const opens =
    first?.lower === 'the' &&
    nameAt[phrase.from - 2] !== undefined &&
    wholeName(clauses, phrase.from - 2).from === sentence.from;
  const plain =
    first === head || opens || first?.lower === 'a' || first?.lower === 'an' || !isOf(first, DETERMINER);
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
    // Behind a body stands its code, which no more is its subject than a bracket is.
    const owner =
      phraseEndingAt(clauses, open - 1, sentence.from) === null ? null : ownSubject(clauses, sentence, open);
    if (owner !== null) return owner;
    return open + 1 < close ? { from: open + 1, to: close, head: close - 1, name: null } : null;
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
  if (at === verb || !ALL_BOTH_OR_EACH.has(tokens[at])) return null;
  // `Nearly all described it`
  const from = before >= sentence.from && EXTENT.has(tokens[before]) ? before : at;
  const opens = from === sentence.from || isOf(tokens[from - 1], CONJUNCTION);
  return opens ? { from, to: at + 1, head: at, name: null } : null;
}

/** What tells how many of all. */
const EXTENT = new WordList('nearly almost virtually practically');

/** `…, said Ruhl.`, `…, said the mayor.`: somebody is all that stands between the verb and the end of its sentence. */
function setAtEnd(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!/^sa(?:id|ys)$/.test(tokens[verb]?.lower ?? '')) return null;
  const phrase = somebodyFrom(clauses, verb + 1, sentence.to);
  return phrase !== null &&
    canJudge(clauses, phrase) &&
    (phrase.to >= sentence.to || isOf(tokens[phrase.to], STOP))
    ? phrase
    : null;
}

/** `But, said Ruhl, "…"`: a subject behind its verb, between commas; not so in `her vow, repeated Saturday, that`. */
function setOff(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  if (cueWord(clauses.tokens, verb)?.cueClass !== 'SPEECH') return null;
  const phrase = somebodyFrom(clauses, verb + 1, sentence.to);
  if (phrase === null || (phrase.name === null && tellsWhen(clauses.tokens[phrase.head]))) return null;
  return clauses.tokens[phrase.to]?.text === ',' ? phrase : null;
}

import { itemAt } from '../item-at.ts';
import type { Sentence, Token } from '../tokens.ts';
import { endsWithComma, isAccount, isShareCode } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import {
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { behindAge } from '../people/apposition.ts';
import { HEARING } from './cue-at.ts';
import { beforeAdverbial, tellsWhen } from './before-adverbial.ts';
import { bracketStart, INSERTS, isAddition, LONGEST_INSERTION } from './insertions.ts';
import { causedToDo, toldToHave } from './before-infinitive.ts';
import { canSpeak, isRoleOrOne } from './can-speak.ts';
import { opensClause } from './clause.ts';
import { somebodyFrom } from './those-after.ts';
import { explained, namedBehindRelative } from './explained.ts';
import { isJoined } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { toldOfByObject } from './object-relative.ts';
import { ownedName } from './owned-name.ts';
import { withPlaced } from './placed-subject.ts';
import { isNounLikeAdverb } from './phrase-words.ts';
import { antecedentOf, beyondRelative, outermost } from './relative.ts';
import { severalEndingAt } from './several.ts';
import { wholeName } from './whole-name.ts';
import { goesOnLikeVerb, isKinOfOther, whoseBefore } from './whose.ts';
import { holdsFiniteVerb, isLooseWord } from './verbs.ts';
import { subjectWithinBracket } from './within-bracket.ts';
import { WordList } from '../words/word-list.ts';
import { TIMES } from '../words/function-words.ts';

/** Words that go along between a subject and its verb: `voters overall said`, `friends and foes alike said`. */
const BEHIND_SUBJECT = new WordList(
  'each neither overall alike nationwide nationally statewide worldwide elsewhere abroad here there combined',
);
/** What is left of `has`, `have` and `had` behind a pronoun: `he's said`. */
const CUT_SHORT = new WordList("'s 've 'd");
const [ON, LAST, HAVE, FLOATING] = [
  new WordList('on in'),
  new WordList('last this next'),
  new WordList("has have had 's 've"),
  new WordList('both all each'),
];
const DASH = new WordList('— – _ -');

/** The subject that stands before the verb itself; null if the verb shares that of another. */
export function ownSubject(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  let i = verb - 1;
  for (;;) {
    if (i > sentence.from && isNounLikeAdverb(clauses, i)) break;
    else if (i >= sentence.from && (isLooseWord(tokens[i]) || isShareCode(tokens[i]))) i -= 1;
    // `he's said`, `they've said`
    else if (i > sentence.from && CUT_SHORT.has(tokens[i]) && isOf(itemAt(tokens, i - 1), SUBJECT_PRONOUN))
      i -= 1;
    else if (ON.has(itemAt(tokens, i)) && isOf(tokens[i + 1], DAY_OR_MONTH)) i -= 1;
    // `Beck last week said`
    else if (TIMES.has(itemAt(tokens, i)) && LAST.has(itemAt(tokens, i - 1))) i -= 2;
    else if (itemAt(tokens, i)?.lower === 'long' && HAVE.has(itemAt(tokens, i - 1))) i -= 1;
    else if (BEHIND_SUBJECT.has(itemAt(tokens, i))) i -= 1;
    // `Ruhl @ruhl said`
    else if (isAccount(itemAt(tokens, i)) && clauses.nameAt[i - 1] !== undefined) i -= 1;
    else {
      const behindHave = beforeAdverbial(tokens, sentence, i);
      if (behindHave === i) break;
      i = behindHave;
    }
  }
  const before = itemAt(tokens, i);
  const alone = aloneBehind(clauses, sentence, i, verb) ?? subjectWithinBracket(clauses, sentence, i, verb);
  if (alone !== null) return alone;
  if (i < sentence.from || before === undefined) {
    // `Said Ruhl: "…"`
    return phraseStartingAt(clauses, verb + 1, sentence.to);
  }
  // `Ruhl, who thinks it "absurd," left`: the comma stands before the closing mark.
  const closed = endsWithComma(before);
  const subject = closed ? beforeInsertion(clauses, sentence, i) : null;
  if (subject !== null) return subject;
  if (before.text === ',' || before.text === ')' || DASH.has(before))
    return beforeInsertion(clauses, sentence, i) ?? setOff(clauses, sentence, verb);
  if (isOf(before, POSSESSIVE) && /^sa(?:id|ys)$/.test(tokens[verb]?.lower ?? ''))
    return ownedName(clauses, sentence, i);
  if (before.text === '>') return inBrackets(clauses, sentence, i);
  if (before.lower === 'to')
    return (
      causedToDo(clauses, sentence, i - 1) ??
      toldToHave(clauses, sentence, i) ??
      whoDoes(clauses, sentence, i - 2)
    );
  if (isOf(before, CONJUNCTION) || before.text === '(') return null;
  const share = shareOfWhom(clauses, i);
  if (share !== null) return share;
  if (before.lower === 'who') return whoDoes(clauses, sentence, i);
  if (before.lower === 'which' || before.lower === 'that') return antecedentOf(clauses, sentence, i);
  const phrase = toldOfByObject(clauses, sentence, i, verb) ?? beyondRelative(clauses, sentence, i);
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
  return describedBefore(clauses, sentence, withPlaced(clauses, sentence, phrase), verb);
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
  if (at === verb || !FLOATING.has(tokens[at])) return null;
  // `Nearly all described it`
  const from = before >= sentence.from && EXTENT.has(tokens[before]) ? before : at;
  const opens = from === sentence.from || isOf(tokens[from - 1], CONJUNCTION);
  return opens ? { from, to: at + 1, head: at, name: null } : null;
}

/** What tells how many of all. */
const EXTENT = new WordList('nearly almost virtually practically');

/** `But, said Ruhl, "…"`: a subject behind its verb, between commas; not so in `her vow, repeated Saturday, that`. */
function setOff(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  if (cueWord(clauses.tokens, verb)?.cueClass !== 'SPEECH') return null;
  const phrase = somebodyFrom(clauses, verb + 1, sentence.to);
  if (phrase === null || (phrase.name === null && tellsWhen(clauses.tokens[phrase.head]))) return null;
  return clauses.tokens[phrase.to]?.text === ',' ? phrase : null;
}

/** The phrase before an insertion that ends at `close`: `Ruhl, on her first visit since May, said`. */
function beforeInsertion(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens } = clauses;
  const named = namedBehindRelative(clauses, sentence, close);
  if (named !== null) return named;
  /** One that a list within the insertion may end with: `Ann Lee, a backer of Brae Mills and Orme Mills ( ORM.S ), said`. */
  let listed: NounPhrase | null = null;
  let told = false;
  // Two hyphens make one dash: `Ruhl -- a pilot -- said`.
  let start = close;
  while (DASH.has(itemAt(tokens, start)) && DASH.has(itemAt(tokens, start - 1))) start -= 1;
  for (let open = start; open > sentence.from && close - open < LONGEST_INSERTION; open -= 1) {
    // `Ann Lee (Green, Abbey) said`: nobody in brackets is the subject of what stands outside.
    const bracket = bracketStart(clauses, open);
    if (bracket !== null) open = bracket;
    if (open === start || !INSERTS.has(tokens[open])) continue;
    // `One guest, the 71-year-old Mary Foxton, said`
    if (behindAge(tokens, open - 1) >= open) continue;
    // An insertion between dashes has its commas.
    if (DASH.has(tokens[close]) && tokens[open]?.text !== tokens[close]?.text) continue;
    const last = isShareCode(itemAt(tokens, open - 1)) ? open - 2 : open - 1;
    const share = shareOfWhom(clauses, last);
    if (share !== null) return explained(clauses, share);
    const phrase = withPlaced(clauses, sentence, phraseEndingAt(clauses, last, sentence.from));
    const owned = phrase === null ? null : whoseBefore(clauses, sentence, phrase);
    if (owned !== null && phrase !== null) {
      // `Ruhl, whose son, Tom Orme, is a sailor, said`: the clause of the son is over.
      told ||= holdsFiniteVerb(clauses, open + 1, close) || goesOnLikeVerb(clauses, open + 1);
      if (told) continue;
      if (owned !== phrase) return phrase;
      // `whose sons, Max and Ben Orme, said`
      const named = somebodyFrom(clauses, open + 1, close);
      return named !== null && isJoined(tokens, named) ? named : explained(clauses, phrase);
    }
    // `Sen. Peter Orme, R-Texas, and`
    if (/^[RDI]-\p{Lu}/u.test(itemAt(tokens, open - 1)?.text ?? '')) continue;
    if (phrase === null || !canSpeak(clauses, phrase)) continue;
    if (isKinOfOther(clauses, phrase)) continue;
    if (!opensClause(clauses, sentence, phrase.from) && !isHeard(clauses, phrase, close)) continue;
    if (isAddition(clauses, sentence, phrase)) continue;
    if (listed !== null && (phrase.name === null || phrase.from !== sentence.from)) continue;
    if (
      listed === null &&
      phrase.name === null &&
      isOf(itemAt(tokens, phrase.from - 1), CONJUNCTION) &&
      clauses.nameAt[sentence.from] !== undefined
    )
      listed = phrase;
    else return explained(clauses, outermost(clauses, phrase, sentence));
  }
  return listed === null ? null : explained(clauses, outermost(clauses, listed, sentence));
}

/** `two sons, one of whom said`: some of those told of before, by the `whom` at a token; null if none is there. */
function shareOfWhom({ tokens }: Clauses, whom: number): NounPhrase | null {
  const from = whom - 2;
  const share = tokens[whom]?.lower === 'whom' && itemAt(tokens, whom - 1)?.lower === 'of' && from >= 0;
  return share ? { from, to: whom + 1, head: from, name: null } : null;
}

/** `heard Ruhl, the prosecutor, say`: somebody whom a verb of hearing tells of, and who does what the base form says. */
const isHeard = ({ tokens }: Clauses, { from }: NounPhrase, close: number): boolean =>
  HEARING.has(itemAt(tokens, from - 1)) && cueWord(tokens, close + 1)?.form === 'BASE';

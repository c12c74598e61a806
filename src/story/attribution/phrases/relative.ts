import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { beforeAge } from '../../people/apposition.ts';
import { beforeLetters } from '../../people/name-parts.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import { COUNTS, LAST_THIS_OR_NEXT, TIMES } from '../../words/function-words.ts';
import { asksToStayUnnamed } from './unnamed.ts';
import { bracketStart, INSERTS } from './insertions.ts';
import { opensClause } from './clause.ts';
import { joinEndingAt } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { meetsThere } from './meets-there.ts';
import { paperBy } from './paper-by.ts';
import { restrictedBy } from './restrictive.ts';
import { pastSetAgainst } from './set-against.ts';
import { doingBehind, STATES, toldOfBy } from './told-by-participle.ts';
import { canJudge } from './somebody.ts';
import { toldToBe } from './told-to-be.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  POSSESSIVE,
  PREPOSITION,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { THING_RELATIVE, WHO_OR_WHICH } from '../../words/relatives.ts';
import {
  whoIsAt,
  toldOfByApposition,
  bothBodies,
  bodyAtEnd,
  touchedBy,
  nearestNoun,
} from './relative-whom.ts';

/** Behind which a question begins: `Asked who it was`. */
const ASKS = new WordList('ask asks asked asking wonder wonders wondered wondering know knows knew');

/** Whom the `who` at a token tells of: `Ruhl, who said`, `those who say`; null if nobody stands before it. */
export function antecedentOf(clauses: Clauses, sentence: Sentence, who: number): NounPhrase | null {
  const { tokens } = clauses;
  if (ASKS.has(itemAt(tokens, who - 1))) return null;
  // `Ada Ruhl, 45, who said`
  const last = INSERTS.has(itemAt(tokens, who - 1)) ? who - 2 : who - 1;
  // `Ada Ruhl (Labour), who said`, `Ada Ruhl (BN-Riga) who asked`
  const bracket = bracketStart(clauses, last);
  const end =
    bracket !== null && bracket > sentence.from
      ? bracket - 1
      : last === who - 2
        ? beforeLetters(tokens, beforeAge(tokens, last))
        : last;
  const nearest = whoIsAt(clauses, sentence, who, phraseEndingAt(clauses, end, sentence.from));
  const antecedent = nearest === null ? null : pastSetAgainst(clauses, sentence, nearest);
  if (antecedent !== null && tokens[who]?.lower === 'which') {
    // `all owners including Orme Mills, which said`
    for (let i = antecedent.head + 1; i < antecedent.to - 1; i += 1)
      if (tokens[i]?.lower === 'including')
        return phraseStartingAt(clauses, i + 1, antecedent.to) ?? antecedent;
    const body = bodyAtEnd(clauses, antecedent) ?? antecedent;
    const both = bothBodies(clauses, body, who, sentence);
    if (both !== null || body !== antecedent) return both ?? body;
  }
  const touched = antecedent === null ? null : touchedBy(clauses, antecedent);
  if (touched !== null) return touched;
  const told = tokens[who]?.lower === 'who' ? toldOfByApposition(clauses, antecedent, sentence) : null;
  if (told !== null) return told;
  const is = tokens[who]?.lower === 'who' ? toldToBe(clauses, antecedent, sentence) : null;
  if (is !== null) return is;
  // `criticism from unions that say`: the verb tells that they are several.
  if (antecedent !== null && tokens[who]?.lower === 'that' && areSeveral(clauses, antecedent, who))
    return nearestNoun(clauses, antecedent);
  // `offered ammunition to Republicans who say`: the nearest noun, if the one before cannot speak.
  const share = COUNTS.has(tokens[antecedent?.from ?? who]?.lower ?? '') && tokens[end]?.kind === 'number';
  if (tokens[who]?.lower === 'who' && !share && (antecedent === null || !canJudge(clauses, antecedent)))
    return (
      beforeThat(clauses, sentence, end) ?? (antecedent === null ? null : nearestNoun(clauses, antecedent))
    );
  return outermost(clauses, antecedent, sentence);
}

/** Whether the last of a phrase of one, `criticism from unions`, is what a plain verb behind its relative agrees with. */
const areSeveral = ({ tokens }: Clauses, { head, to }: NounPhrase, that: number): boolean =>
  head < to - 1 &&
  tokens[that + 1]?.word.cue?.form === 'BASE' &&
  endsInS(itemAt(tokens, to - 1)?.lower ?? '') &&
  !endsInS(tokens[head]?.lower ?? '');

/** Furthest relative before another, in tokens. */
const NEAR = 8;

/** `an engineer for the firm that owns the dam, who`: somebody before the relative that ends at a token; null if there is nobody. */
function beforeThat(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = end; i > Math.max(sentence.from, end - NEAR); i -= 1) {
    if (tokens[i]?.kind === 'punctuation') return null;
    if (tokens[i]?.lower !== 'that' && tokens[i]?.lower !== 'which') continue;
    const phrase = phraseEndingAt(clauses, i - 1, sentence.from);
    return phrase !== null && canJudge(clauses, phrase) ? outermost(clauses, phrase, sentence) : null;
  }
  return null;
}

/** Furthest `who` before the end of its clause, in tokens. */
export const LONGEST_RELATIVE = 14;

/** `and in a news release said` */
const IN = new WordList('in at on during');

/** `A diplomat who attended the conference said`: from the last words of a relative clause to the one it tells of. */
export function beyondRelative(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  const { tokens } = clauses;
  // `declared an emergency, and in a news release said`: the verb shares its subject.
  const from = phrase?.from ?? end + 1;
  if (IN.has(itemAt(tokens, from - 1))) {
    if (isOf(itemAt(tokens, from - 2), CONJUNCTION)) return null;
    // `two sons, who in a statement called`
    if (itemAt(tokens, from - 2)?.lower === 'who')
      return { from: from - 2, to: from - 1, head: from - 2, name: null };
    if (itemAt(tokens, from - 2)?.lower === 'which' && itemAt(tokens, from - 3)?.text === ',')
      return antecedentOf(clauses, sentence, from - 2);
  }
  // `Lawyers representing Ann Lee said`
  const doer = phrase?.name != null ? doerWithNamed(clauses, sentence, phrase) : null;
  if (doer !== null) return doer;
  // `A post shared online said`
  const posted = tokens[end]?.lower === 'online' ? toldOfBy(clauses, sentence, end - 1) : null;
  if (posted !== null) return posted;
  // `published last month in`: there the phrase begins with the month.
  const time = TIMES.has(tokens[from]) ? from - 1 : from;
  const timed =
    LAST_THIS_OR_NEXT.has(itemAt(tokens, time)) && TIMES.has(tokens[time + 1])
      ? madeThen(clauses, sentence, time)
      : null;
  if (timed !== null) return timed;
  const first = listStart(clauses, sentence, from);
  // `A report by Brae University's Ann Lee said`
  const owned = isOf(itemAt(tokens, first - 1), POSSESSIVE)
    ? phraseEndingAt(clauses, first - 2, sentence.from)
    : null;
  const paper = paperBy(clauses, sentence, (owned?.from ?? first) - 1);
  if (paper !== null) return paper;
  // `A man accused of plotting to kill the governor said`
  const plots = itemAt(tokens, from - 2)?.lower === 'to' ? from - 3 : from - 1;
  const doing = isOf(tokens[from], DETERMINER) ? doingBehind(clauses, sentence, plots) : null;
  if (doing !== null) return doing;
  // `A man found dead in the hills said`
  const governed = phrase === null || STATES.has(tokens[from]) || isGoverned(clauses, phrase, first - 1);
  for (let i = first - 1; i > Math.max(sentence.from, from - LONGEST_RELATIVE); i -= 1) {
    const token = tokens[i];
    const told = governed ? toldOfBy(clauses, sentence, i) : null;
    if (told !== null) return told;
    const owned = isOf(token, POSSESSIVE);
    if (token === undefined || token.kind === 'quote' || (token.kind === 'punctuation' && !owned))
      return phrase;
    // `Ann Lee, who was the last to speak to Tom Ruhl said`
    if (WHO_OR_WHICH.has(token) && itemAt(tokens, i - 1)?.text === ',' && meetsThere(clauses, i, from))
      return antecedentOf(clauses, sentence, i) ?? phrase;
    if (token.lower === 'who' || token.lower === 'whose') {
      // `friends of Mr. Ruhl's who have seen him say`
      const before = isOf(itemAt(tokens, i - 1), POSSESSIVE) ? i - 2 : i - 1;
      return i + 1 < from ? (beyondRelative(clauses, sentence, before) ?? phrase) : phrase;
    }
    const restricted = THING_RELATIVE.has(token) ? restrictedBy(clauses, sentence, i, from) : null;
    if (restricted !== null) return restricted;
    // `officials who said the bank warned`: the clause of a verb of saying has a subject of its own.
    const cue = cueWord(tokens, i);
    if (
      cue?.cueClass === 'SPEECH' &&
      FRAMES.get(cue.lemma)?.clause === true &&
      !asksToStayUnnamed(clauses, i, cue)
    )
      return phrase;
  }
  return phrase;
}

/** Whoever does something with somebody named: the lawyers of `Lawyers representing Ann Lee`; null if nobody does at the start of a clause. */
function doerWithNamed(clauses: Clauses, sentence: Sentence, { from }: NounPhrase): NounPhrase | null {
  const [noun, doing] = [itemAt(clauses.tokens, from - 2), itemAt(clauses.tokens, from - 1)];
  if (doing?.capital !== false || !doing.lower.endsWith('ing') || !isOf(noun, SOMEBODY)) return null;
  if (clauses.nameAt[from - 2] !== undefined || clauses.tokens[from]?.capital !== true) return null;
  const doer = phraseEndingAt(clauses, from - 2, sentence.from);
  return doer !== null && opensClause(clauses, sentence, doer.from) ? doer : null;
}

const AT_FIRST = new WordList('online earlier late early');

/** `A study published this week in the journal Frost said`: what was made at the time that begins at a token. */
const madeThen = (clauses: Clauses, sentence: Sentence, time: number): NounPhrase | null =>
  toldOfBy(clauses, sentence, AT_FIRST.has(itemAt(clauses.tokens, time - 1)) ? time - 2 : time - 1);

/** `a memo sent after the vote said`: behind a preposition; not so in `left after Ann Lee said`, where it begins a clause. */
const isGoverned = (clauses: Clauses, phrase: NounPhrase, before: number): boolean =>
  isOf(itemAt(clauses.tokens, before), PREPOSITION) &&
  !(BEGINS_CLAUSE.has(itemAt(clauses.tokens, before)) && canJudge(clauses, phrase));

/** Prepositions that begin a clause too. */
const BEGINS_CLAUSE = new WordList('after before since until till as than');

/** Where the first of those named together before a phrase begins: `A report by Ann Lee and Tom Hull said`. */
export function listStart(clauses: Clauses, sentence: Sentence, from: number): number {
  const join = joinEndingAt(clauses.tokens, from - 1);
  return join === null ? from : (phraseEndingAt(clauses, join - 1, sentence.from)?.from ?? from);
}

/** `Ann Lee, a vicar, …`: from an apposition to the name it stands for. */
export function outermost(
  clauses: Clauses,
  phrase: NounPhrase | null,
  sentence: Sentence,
): NounPhrase | null {
  if (phrase?.name !== null || itemAt(clauses.tokens, phrase.from - 1)?.text !== ',') return phrase;
  const named = phraseEndingAt(clauses, beforeLetters(clauses.tokens, phrase.from - 2), sentence.from);
  return named?.name != null && opensClause(clauses, sentence, named.from) ? named : phrase;
}

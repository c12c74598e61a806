import { itemAt } from '../item-at.ts';
import type { Sentence } from '../tokens.ts';
import { beforeAge } from '../people/apposition.ts';
import { isKin } from '../people/around-name.ts';
import { cueWord } from '../words/cues.ts';
import { FRAMES } from '../words/frames.ts';
import { endsInS } from '../words/inflect.ts';
import { COUNTS } from '../words/function-words.ts';
import { asksToStayUnnamed } from './unnamed.ts';
import { bracketStart, INSERTS } from './insertions.ts';
import { opensClause } from './clause.ts';
import { joinEndingAt } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { AUTHORED, paperBy } from './paper-by.ts';
import { restrictedBy, THAT } from './restrictive.ts';
import { pastSetAgainst } from './set-against.ts';
import { doingBehind, toldOfBy } from './told-by-participle.ts';
import { canJudge } from './somebody.ts';
import { wholeName } from './whole-name.ts';
import {
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

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
        ? beforeAge(tokens, last)
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
  // `offered ammunition to Republicans who say`: the nearest noun, if the one before cannot speak.
  const told = tokens[who]?.lower === 'who' ? toldOfByApposition(clauses, antecedent, sentence) : null;
  if (told !== null) return told;
  const share = COUNTS.has(tokens[antecedent?.from ?? who]?.lower ?? '') && tokens[end]?.kind === 'number';
  if (tokens[who]?.lower === 'who' && !share && (antecedent === null || !canJudge(clauses, antecedent)))
    return (
      beforeThat(clauses, sentence, end) ?? (antecedent === null ? null : nearestNoun(clauses, antecedent))
    );
  return outermost(clauses, antecedent, sentence);
}

const AT = new WordList('in at near from outside');
const WHO = new WordList('who which');
const SETTLED = new WordList('based living working stationed staying posted trained raised employed');

/** `An adviser based in the Southeast, who`: from where somebody is to that one; the phrase itself elsewhere. */
function whoIsAt(
  clauses: Clauses,
  sentence: Sentence,
  who: number,
  place: NounPhrase | null,
): NounPhrase | null {
  const { tokens } = clauses;
  if (place?.name !== null || !WHO.has(tokens[who])) return place;
  if (!AT.has(itemAt(tokens, place.from - 1)) || !SETTLED.has(itemAt(tokens, place.from - 2))) return place;
  // `Ann Lee, based in Riga, who`
  const last = itemAt(tokens, place.from - 3)?.text === ',' ? place.from - 4 : place.from - 3;
  const settled = phraseEndingAt(clauses, last, sentence.from);
  if (settled === null) return place;
  const fits =
    tokens[who]?.lower === 'who' ? canJudge(clauses, settled) : isOf(tokens[settled.head], BODY | GROUP);
  return fits ? settled : place;
}

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

/**
 * `by Ann Lee, 17, a junior at Dale High, who said`: the name that an apposition with a relative behind it tells of, whatever the
 * sentence has before them; null if there is none. Not so where it is a body: `Ann Lee, a club in Riga, who said`.
 */
function toldOfByApposition(
  clauses: Clauses,
  phrase: NounPhrase | null,
  sentence: Sentence,
): NounPhrase | null {
  const { tokens } = clauses;
  if (phrase?.name !== null || itemAt(tokens, phrase.from - 1)?.text !== ',') return null;
  const head = tokens[phrase.head];
  if (head?.kind !== 'word' || head.capital || endsInS(head.lower) || isOf(head, BODY)) return null;
  // `, head of the board at Brae Bank, who`
  if (!ONE.has(tokens[phrase.from]) && !(phrase.from === phrase.head && isOf(head, ROLE))) return null;
  const end = beforeAge(tokens, phrase.from - 2);
  if (end < sentence.from || clauses.nameAt[end] === undefined) return null;
  const named = wholeName(clauses, end);
  // `the wife of Tom Hull, a nurse, who said`
  const whose = itemAt(tokens, named.from - 1)?.lower === 'of' ? itemAt(tokens, named.from - 2) : undefined;
  return whose !== undefined && isKin(whose.lower) ? null : named;
}

const ONE = new WordList('a an the');

/** Of several, and not of the last of them. */
const OF_BOTH = new WordList('they their');
/** Most tokens from `which` to what tells that it is both. */
const LONGEST_VERB = 4;

/** `Orme Mills and Brae Foods, which announced their deal`: both, as what they say of themselves tells; null if nothing does. */
function bothBodies(
  { tokens, nameAt }: Clauses,
  { from, to }: NounPhrase,
  which: number,
  sentence: Sentence,
): NounPhrase | null {
  const join = from - 1;
  const first = itemAt(tokens, join - 1);
  if (itemAt(tokens, join)?.lower !== 'and' || tokens[from]?.capital !== true || first?.capital !== true)
    return null;
  if (nameAt[from] !== undefined || nameAt[join - 1] !== undefined) return null;
  if (!tokens.slice(which + 1, which + LONGEST_VERB).some((token) => OF_BOTH.has(token))) return null;
  let start = join - 1;
  while (start > sentence.from && itemAt(tokens, start - 1)?.capital === true) start -= 1;
  return { from: start, to, head: join, name: null };
}

/** What leads from a thing to a body that it comes from, goes to or belongs to; not what it is about. */
const TIES = new WordList('from for to by with against of at in');

/**
 * `a bid for Orme Mills, which called it low`: from a thing or person to the body named at the end; null if none is, and for a
 * body or paper, which speaks itself: `a unit of Orme Mills, which said`.
 */
function bodyAtEnd(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  const head = tokens[phrase.head];
  if (head === undefined || head.capital || isOf(head, GROUP | BODY) || AUTHORED.has(head)) return null;
  let tie = phrase.to - 2;
  // The `of` of `the House of Tides` is inside the name.
  while (tie > phrase.head && !(isOf(tokens[tie], PREPOSITION) && itemAt(tokens, tie - 1)?.capital === false))
    tie -= 1;
  const body = TIES.has(tokens[tie]) ? phraseStartingAt(clauses, tie + 1, phrase.to) : null;
  const last = tokens[body?.head ?? tie];
  // `a plant in Riga`
  if (tokens[tie]?.lower === 'in' && isOf(last, PLACE)) return null;
  return body?.name === null && last?.capital === true && !isOf(last, DAY_OR_MONTH) ? body : null;
}

/** What something is to somebody, and says nothing. */
const EFFECTS = new WordList(
  `reversal turnaround u-turn turnabout climbdown retreat departure shift change comedown blow boost gift setback win victory
  defeat loss coup test challenge relief triumph humiliation embarrassment disappointment problem headache lifeline windfall
  disaster vindication breakthrough milestone step`,
);
/** What leads from it to whom it is so. */
const AFFECTS = new WordList('for to by from');

/** `a blow for a party that promised "change"`: somebody or a body to whom something is so, told of by a relative; null for other phrases. */
function touchedBy(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  if (phrase.name !== null || !EFFECTS.has(clauses.tokens[phrase.head])) return null;
  const last = nearestNoun(clauses, phrase);
  const speaks = canJudge(clauses, last) || isOf(clauses.tokens[last.head], BODY);
  return speaks && AFFECTS.has(itemAt(clauses.tokens, last.from - 1)) ? last : null;
}

/** The part of a phrase behind its last preposition. */
function nearestNoun(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  for (let i = phrase.to - 2; i > phrase.from; i -= 1)
    if (isOf(clauses.tokens[i], PREPOSITION)) return phraseStartingAt(clauses, i + 1, phrase.to) ?? phrase;
  return phrase;
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
  const first = listStart(clauses, sentence, from);
  const paper = paperBy(clauses, sentence, first - 1);
  if (paper !== null) return paper;
  const doing = isOf(tokens[from], DETERMINER) ? doingBehind(clauses, sentence, from - 1) : null;
  if (doing !== null) return doing;
  const governed = phrase === null || isGoverned(clauses, phrase, first - 1);
  for (let i = first - 1; i > Math.max(sentence.from, from - LONGEST_RELATIVE); i -= 1) {
    const token = tokens[i];
    const told = governed ? toldOfBy(clauses, sentence, i) : null;
    if (told !== null) return told;
    const owned = isOf(token, POSSESSIVE);
    if (token === undefined || token.kind === 'quote' || (token.kind === 'punctuation' && !owned))
      return phrase;
    if (token.lower === 'who' || token.lower === 'whose') {
      // `friends of Mr. Ruhl's who have seen him say`
      const before = isOf(itemAt(tokens, i - 1), POSSESSIVE) ? i - 2 : i - 1;
      return i + 1 < from ? (beyondRelative(clauses, sentence, before) ?? phrase) : phrase;
    }
    const restricted = THAT.has(token) ? restrictedBy(clauses, sentence, i, from) : null;
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
  const named = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  return named?.name != null && opensClause(clauses, sentence, named.from) ? named : phrase;
}

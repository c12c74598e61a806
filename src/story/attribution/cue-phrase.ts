import type { Sentence } from '../tokens.ts';
import type { Cue } from '../words/cues.ts';
import { CUES } from '../words/cues.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
  TIMES,
} from '../words/function-words.ts';
import { appositionBefore } from '../people/apposition.ts';
import { GROUPS, QUANTITIES } from '../words/roles.ts';
import { clauseStart, opensClause } from './clause.ts';
import { withThoseBefore } from './companions.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isFiniteVerb, isLooseWord, isNounHere } from './verbs.ts';

/** A verb or phrase of saying with the words that say who speaks. Indices are tokens of one passage. */
export interface CuePhrase {
  readonly from: number;
  readonly to: number;
  readonly cueClass: Cue['cueClass'];
  readonly subject: NounPhrase;
  /** Those who pass the words on, nearest first: `Ruhl` in `Ruhl quoted the minister as saying`. */
  readonly via: readonly NounPhrase[];
}

/** Longest insertion between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 40;

/** Longest object of a verb of hearing, in tokens: `overheard the manager of the opera tell`. */
const LONGEST_OBJECT = 6;
/** How far back a verb may look for a subject it shares: keeps a line without a full stop linear. */
export const LONGEST_REACH = 120;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;

/** The cue verb at a token, used as a verb; null if it is none, a noun, or a passive whose subject is spoken to or of. */
export function cueAt(clauses: Clauses, sentence: Sentence, i: number): Cue | null {
  const token = clauses.tokens[i];
  if (token?.kind !== 'word' || clauses.nameAt[i] !== undefined) return null;
  const cue = CUES.get(token.lower);
  if (cue === undefined || (token.capital && i !== sentence.from)) return null;
  if (cue.noun && isNounHere(clauses, i)) return null;
  if (cue.form === 'BASE' && !baseIsFinite(clauses, sentence, i, cue)) return null;
  if (cue.form === 'PAST' && isPassive(clauses, i)) return null;
  return cue;
}

/** `officials say`, `would say`, `heard her say`: the base form needs a plural, an auxiliary or a verb of hearing before it. */
function baseIsFinite(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): boolean {
  const { tokens } = clauses;
  let before = i - 1;
  while (
    before > sentence.from &&
    isLooseWord(tokens[before]) &&
    !AUXILIARIES.has(tokens[before]?.lower ?? '')
  )
    before -= 1;
  const lower = tokens[before]?.lower ?? '';
  if (
    AUXILIARIES.has(lower) ||
    /^(?:to|they|we|i|you|who|and)$/.test(lower) ||
    GROUPS.has(lower) ||
    /[^s]s$/.test(lower)
  )
    return true;
  // `one in five say`, `critics like Huffman say`, `…, say analysts`.
  const token = tokens[before];
  if (cue.cueClass === 'SPEECH' && !cue.noun && before >= sentence.from && token !== undefined) {
    const quantity = token.kind === 'number' || QUANTITIES.has(lower) || DETERMINERS.has(lower);
    if (quantity || token.kind === 'quote' || token.text === ',' || clauses.nameAt[before] !== undefined)
      return true;
  }
  return tokens
    .slice(Math.max(sentence.from, before - LONGEST_OBJECT), before)
    .some((token) => /^(?:heard|overheard|saw|watched|let|made)$/.test(token.lower));
}

/** A verb of saying in the passive, other than `was quoted as saying`: its subject is spoken to or of. */
export function isPassiveSpeech(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  const cue = token === undefined || token.capital || i < sentence.from ? undefined : CUES.get(token.lower);
  return (
    cue?.cueClass === 'SPEECH' &&
    cue.form === 'PAST' &&
    /^(?:tell|ask|inform|advise|order|warn|assure|remind)$/.test(cue.lemma) &&
    isPassive(clauses, i)
  );
}

function isPassive(clauses: Clauses, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isLooseWord(clauses.tokens[before]) && !BE.test(clauses.tokens[before]?.lower ?? ''))
    before -= 1;
  const lower = clauses.tokens[before]?.lower ?? '';
  // `he's said` is `he has said`.
  return BE.test(lower) && !(/^['’]s$/.test(lower) && clauses.tokens[i]?.lower === 'said');
}

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
  return (
    CONJUNCTIONS.has(clauses.tokens[i]?.lower ?? '') &&
    clauses.tokens[i - 1]?.text === ',' &&
    i - 1 > sentence.from
  );
}

/** The phrase a sentence begins with, conjunctions and fronted phrases left out. */
function mainSubject(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const start = clauseStart(clauses, sentence);
  return start < before ? explained(clauses, phraseStartingAt(clauses, start, before)) : null;
}

/** The subject that stands before the verb itself; null if the verb shares that of another. */
function ownSubject(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  let i = verb - 1;
  for (;;) {
    if (i >= sentence.from && isLooseWord(tokens[i])) i -= 1;
    else if (tokens[i]?.lower === 'on' && DAYS_AND_MONTHS.has(tokens[i + 1]?.lower ?? '')) i -= 1;
    // `Beck last week said`
    else if (TIMES.has(tokens[i]?.lower ?? '') && /^(?:last|this|next)$/.test(tokens[i - 1]?.lower ?? ''))
      i -= 2;
    else break;
  }
  const before = tokens[i];
  if (i < sentence.from || before === undefined) {
    // `Said Ruhl: "…"`
    return phraseStartingAt(clauses, verb + 1, sentence.to);
  }
  if (before.text === ',' || before.text === ')' || /^[—–-]$/u.test(before.text))
    return beforeInsertion(clauses, sentence, i);
  if (CONJUNCTIONS.has(before.lower) || before.lower === 'to') return null;
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    const end = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    return outermost(clauses, phraseEndingAt(clauses, end, sentence.from), sentence);
  }
  return phraseEndingAt(clauses, i, sentence.from);
}

/** The phrase before an insertion that ends at `close`: `Ruhl, on her first visit since May, said`. */
function beforeInsertion(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let open = close - 1; open > sentence.from && close - open < LONGEST_INSERTION; open -= 1) {
    if (!/^[,(—–-]$/u.test(tokens[open]?.text ?? '')) continue;
    // An insertion between dashes has its commas.
    if (/^[—–-]$/u.test(tokens[close]?.text ?? '') && tokens[open]?.text !== tokens[close]?.text) continue;
    const phrase = phraseEndingAt(clauses, open - 1, sentence.from);
    if (phrase !== null && opensClause(clauses, sentence, phrase.from))
      return explained(clauses, outermost(clauses, phrase, sentence));
  }
  return null;
}

/** `the chairman, Delbert Haines,`: from a description to the name that explains it. */
export function explained(clauses: Clauses, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.name !== null || clauses.tokens[phrase.to]?.text !== ',') return phrase;
  const name = clauses.nameAt[phrase.to + 1];
  if (name === undefined) return phrase;
  let to = phrase.to + 2;
  while (clauses.nameAt[to] === name) to += 1;
  const from = appositionBefore(clauses.tokens, phrase.to + 1, to)?.from;
  return from !== undefined && from >= phrase.from && from <= phrase.head
    ? { from: phrase.to + 1, to, head: to - 1, name }
    : phrase;
}

/** `Ann Lee, a vicar, …`: from an apposition to the name it stands for. */
function outermost(clauses: Clauses, phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
  if (phrase?.name !== null || clauses.tokens[phrase.from - 1]?.text !== ',') return phrase;
  const named = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  return named?.name != null && opensClause(clauses, sentence, named.from) ? named : phrase;
}

/** The subject of the finite verb before `i`, for verbs that share one: `praised the talks, saying`, `smiled and said`. */
export function earlierSubject(clauses: Clauses, sentence: Sentence, i: number): NounPhrase | null {
  const floor = Math.max(sentence.from, i - LONGEST_REACH);
  for (let verb = i - 1; verb > floor; verb -= 1) {
    if (!isFiniteVerb(clauses, verb) || isLooseAuxiliary(clauses, verb)) continue;
    const subject =
      clauses.tokens[verb - 1]?.kind === 'quote'
        ? phraseStartingAt(clauses, verb + 1, i)
        : ownSubject(clauses, { from: floor, to: verb + 1 }, verb);
    if (subject !== null && (subject.from > verb || opensClause(clauses, sentence, subject.from)))
      return subject;
  }
  return mainSubject(clauses, sentence, i);
}

/** An auxiliary with its verb after it: the verb is tried on its own. */
function isLooseAuxiliary(clauses: Clauses, i: number): boolean {
  return AUXILIARIES.has(clauses.tokens[i]?.lower ?? '') && isFiniteVerb(clauses, i + 1);
}

/** Reads the phrase of a cue verb: its subject, and who quotes whom. */
export function phraseOfCue(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): CuePhrase | null {
  if (cue.form === 'GERUND') return gerundPhrase(clauses, sentence, i, cue);
  const subject = subjectOf(clauses, sentence, i);
  if (subject === null || subject.to > i + 1 + LONGEST_INSERTION) return null;
  return {
    from: i,
    to: i + 1,
    cueClass: cue.cueClass,
    subject: withThoseBefore(clauses, sentence, subject),
    via: [],
  };
}

/** `Ruhl quoted the minister as saying`, `the minister was quoted as saying`, else the subject of the sentence. */
function gerundPhrase(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): CuePhrase | null {
  const { tokens } = clauses;
  if (tokens[i - 1]?.lower === 'as') {
    for (let quoted = i - 2; quoted >= sentence.from; quoted -= 1) {
      if (!/^(?:quoted|quoting|quotes|cited|citing)$/.test(tokens[quoted]?.lower ?? '')) continue;
      const quoter = subjectOf(clauses, sentence, quoted);
      if (isPassive(clauses, quoted))
        return quoter === null
          ? null
          : { from: i, to: i + 1, cueClass: cue.cueClass, subject: quoter, via: [] };
      const subject = phraseStartingAt(clauses, quoted + 1, i - 1);
      return subject === null
        ? null
        : { from: i, to: i + 1, cueClass: cue.cueClass, subject, via: quoter === null ? [] : [quoter] };
    }
  }
  if (
    PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') &&
    !/^(?:in|by|before|after|while|as|without)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return null;
  const subject = earlierSubject(clauses, sentence, i);
  if (subject === null) return null;
  return {
    from: i,
    to: i + 1,
    cueClass: cue.cueClass,
    subject: withThoseBefore(clauses, sentence, subject),
    via: [],
  };
}

import type { Sentence } from '../tokens.ts';
import type { Cue } from '../words/cues.ts';
import { cueWord } from '../words/cues.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { GROUPS, QUANTITIES } from '../words/roles.ts';
import { withThoseBefore } from './companions.ts';
import { canJudge } from './somebody.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { earlierSubject, explained, LONGEST_INSERTION, subjectOf } from './verb-subject.ts';
import { severalEndingAt } from './several.ts';
import { isLooseWord, isNounHere } from './verbs.ts';
import { AUXILIARY, isOf, PREPOSITION } from '../words/word-classes.ts';

/** How somebody belongs to a cue whose grammatical subject they are not: `Ruhl's promise`, `called … by Ruhl`. */
export type Tie = 'OWNER' | 'AGENT';

/** A verb or phrase of saying with the words that say who speaks. Indices are tokens of one passage. */
export interface CuePhrase {
  readonly from: number;
  readonly to: number;
  readonly cueClass: Cue['cueClass'];
  readonly subject: NounPhrase;
  /** Those who pass the words on, nearest first: `Ruhl` in `Ruhl quoted the minister as saying`. */
  readonly via: readonly NounPhrase[];
  /** Absent where it is the cue's grammatical subject. */
  readonly tie?: Tie;
}

/** Longest object of a verb of hearing, in tokens: `overheard the manager of the opera tell`. */
const LONGEST_OBJECT = 6;
/** Most words of a wish to stay unnamed. */
const LONGEST_REQUEST = 6;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;

/** The cue verb at a token, used as a verb; null if it is none, a noun, or a passive whose subject is spoken to or of. */
export function cueAt(clauses: Clauses, sentence: Sentence, i: number): Cue | null {
  const token = clauses.tokens[i];
  if (token?.kind !== 'word' || clauses.nameAt[i] !== undefined) return null;
  const cue = cueWord(clauses.tokens, i);
  if (cue === null || (token.capital && i !== sentence.from)) return null;
  if (cue.noun && isNounHere(clauses, i)) return null;
  // `add back the lost week`
  if (cue.lemma === 'add' && /^(?:back|up)$/.test(clauses.tokens[i + 1]?.lower ?? '')) return null;
  // `a lament`, `the dare`, `a detailed "policy address"`
  const owned = /^(?:an?|the|his|its|their|this)$/.test(clauses.tokens[i - 1]?.lower ?? '');
  if ((cue.form === 'BASE' || cue.form === 'PAST') && owned) return null;
  if (cue.form === 'BASE' && clauses.tokens[i - 1]?.lower === 'her') return null;
  if (cue.form === 'BASE' && !baseIsFinite(clauses, sentence, i, cue)) return null;
  if (cue.form === 'PAST' && (isPassive(clauses, i) || isToldOf(clauses, i, cue))) return null;
  return asksToStayUnnamed(clauses, i, cue) ? null : cue;
}

/** `Ruhl, told of the remark, laughed`: a participle, whose subject is spoken to. */
function isToldOf({ tokens }: Clauses, i: number, { lemma }: Cue): boolean {
  return (
    /^(?:tell|ask|inform|warn|remind|advise)$/.test(lemma) &&
    tokens[i - 1]?.text === ',' &&
    /^(?:of|about|that|by|whether|if|how|why|what)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** `a source, who asked not to be named because the talks are private, said`: the reporter's reason for naming nobody. */
function asksToStayUnnamed({ tokens }: Clauses, i: number, { lemma }: Cue): boolean {
  if (!/^(?:ask|request|decline|insist|demand|refuse|agree|speak|talk)$/.test(lemma)) return false;
  const words = tokens.slice(i + 1, i + 1 + LONGEST_REQUEST).map(({ lower }) => lower);
  return /^(?:not )?to (?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed|unidentified))|^(?:on |for |that )?(?:the |his |her |their )?(?:condition of )?anonymity\b/.test(
    words.join(' '),
  );
}

/** `officials say`, `would say`, `heard her say`: the base form needs a plural, an auxiliary or a verb of hearing before it. */
function baseIsFinite(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): boolean {
  const { tokens } = clauses;
  // `those who have seen him on the trail say`: nothing but a verb, but for `had no say` and `in, say, May`.
  if (cue.lemma === 'say' && i > sentence.from && tokens[i + 1]?.text !== ',')
    return !/^(?:an?|the|no|any|some|more|final|little|much|real|his|her|their|its|our|my)$/.test(
      tokens[i - 1]?.lower ?? '',
    );
  let before = i - 1;
  while (before > sentence.from && isLooseWord(tokens[before]) && !isOf(tokens[before], AUXILIARY))
    before -= 1;
  const lower = tokens[before]?.lower ?? '';
  if (
    AUXILIARIES.has(lower) ||
    /^(?:to|they|we|i|you|who|and)$/.test(lower) ||
    GROUPS.has(lower) ||
    /^(?:half|most|majority|\p{N}+%)$/u.test(lower) ||
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
  if (severalEndingAt(clauses, sentence, before) !== null) return true;
  return tokens
    .slice(Math.max(sentence.from, before - LONGEST_OBJECT), before)
    .some((token) => /^(?:heard|overheard|saw|watched|let|made)$/.test(token.lower));
}

/** A verb of saying in the passive, other than `was quoted as saying`: its subject is spoken to or of. */
export function isPassiveSpeech(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  const cue = token === undefined || token.capital || i < sentence.from ? null : cueWord(clauses.tokens, i);
  return (
    cue?.cueClass === 'SPEECH' &&
    cue.form === 'PAST' &&
    /^(?:tell|ask|inform|advise|order|warn|assure|remind|accuse|charge)$/.test(cue.lemma) &&
    isPassive(clauses, i)
  );
}

export function isPassive(clauses: Clauses, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isLooseWord(clauses.tokens[before]) && !BE.test(clauses.tokens[before]?.lower ?? ''))
    before -= 1;
  const lower = clauses.tokens[before]?.lower ?? '';
  // `he's said` is `he has said`.
  return BE.test(lower) && !(/^['’]s$/.test(lower) && clauses.tokens[i]?.lower === 'said');
}

/** Reads the phrase of a cue verb: its subject, and who quotes whom. */
export function phraseOfCue(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): CuePhrase | null {
  if (cue.form === 'GERUND' && !(cue.cueClass === 'SPEECH' && isProgressive(clauses, sentence, i)))
    return gerundPhrase(clauses, sentence, i, cue);
  const subject = subjectOf(clauses, sentence, heardBefore(clauses, i) ?? i);
  if (subject === null || subject.to > i + 1 + LONGEST_INSERTION) return null;
  const all = withThoseBefore(clauses, sentence, subject);
  return { from: i, to: i + 1, cueClass: cue.cueClass, subject: explained(clauses, all) ?? all, via: [] };
}

/** `her spokesman was saying`, `a voice can be heard saying`: a participle with a subject of its own. */
function isProgressive(clauses: Clauses, sentence: Sentence, gerund: number): boolean {
  if (heardBefore(clauses, gerund) !== null) return true;
  let i = gerund - 1;
  while (i > sentence.from && isLooseWord(clauses.tokens[i]) && !isOf(clauses.tokens[i], AUXILIARY)) i -= 1;
  return BE.test(clauses.tokens[i]?.lower ?? '');
}

/** The participle of hearing or seeing in the passive right before a participle: `was heard saying`; null if there is none. */
function heardBefore(clauses: Clauses, gerund: number): number | null {
  const heard = /^(?:heard|overheard|seen|caught|recorded|filmed)$/.test(
    clauses.tokens[gerund - 1]?.lower ?? '',
  );
  return heard && isPassive(clauses, gerund - 1) ? gerund - 1 : null;
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
      const subject =
        namedBetween(clauses, quoted + 1, i - 1) ?? phraseStartingAt(clauses, quoted + 1, i - 1);
      return subject === null
        ? null
        : { from: i, to: i + 1, cueClass: cue.cueClass, subject, via: quoter === null ? [] : [quoter] };
    }
  }
  const before = tokens[i - 1]?.lower ?? '';
  const scolded = before === 'for' ? scoldedBefore(clauses, sentence, i - 1) : null;
  const led = PREPOSITIONS.has(before) && !/^(?:in|by|before|after|while|as|without)$/.test(before);
  if (led && scolded === null && !leadsToSaying(clauses, i - 1)) return null;
  if (scolded !== null) return { from: i, to: i + 1, cueClass: cue.cueClass, subject: scolded, via: [] };
  const doer = doerWith(clauses, sentence, i) ?? doerBefore(clauses, sentence, i);
  if (doer !== null) return { from: i, to: i + 1, cueClass: cue.cueClass, subject: doer, via: [] };
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

/** `apologised for saying`, `has taken to saying`, `aside from saying`: a preposition behind which somebody does speak. */
function leadsToSaying({ tokens }: Clauses, preposition: number): boolean {
  const before = tokens[preposition - 1]?.lower ?? '';
  switch (tokens[preposition]?.lower) {
    case 'for':
      return /^(?:apologi[sz](?:e|es|ed|ing)|known|famous|criticism|fire|flak|ridicule|mockery|praise)$/.test(
        before,
      );
    case 'to':
      return /^(?:taken|took|takes|resorted|returned|turned)$/.test(before);
    case 'from':
      return /^(?:aside|apart)$/.test(before);
    case 'on':
      return /^(?:focus(?:ed|es)?|insist(?:ed|s)?|concentrated)$/.test(before);
    default:
      return tokens[preposition]?.lower === 'besides';
  }
}

/** Furthest verb of judging before the `for`, in tokens. */
const LONGEST_SCOLDING = 20;

/** Whom somebody judges for what they said: `criticised Ruhl for saying`, `Ruhl was mocked by Orme for saying`; null if the subject of the clause. */
function scoldedBefore(clauses: Clauses, sentence: Sentence, preposition: number): NounPhrase | null {
  for (let i = preposition - 1; i > Math.max(sentence.from, preposition - LONGEST_SCOLDING); i -= 1) {
    const judged = clauses.tokens[i + 1]?.lower === 'by' && cueWord(clauses.tokens, i)?.form === 'PAST';
    if (judged) return subjectOf(clauses, sentence, i);
  }
  const object = phraseEndingAt(clauses, preposition - 1, sentence.from);
  if (object === null || !canJudge(clauses, object)) return null;
  return cueWord(clauses.tokens, object.from - 1) === null ? null : object;
}

/** Most words between `with` and what somebody does: `with the leader of the house, Warren Orme, promising "…"`. */
export const LONGEST_DOER = 14;

/** Whom a participle behind `with` tells of: `with the majority leader, Warren Orme, promising "…"`. */
function doerWith(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const floor = Math.max(sentence.from, gerund - LONGEST_DOER);
  for (let i = gerund - 2; i > floor; i -= 1) {
    const token = clauses.tokens[i];
    if (token?.kind === 'quote') return null;
    if (token?.lower === 'with' && clauses.tokens[i - 1]?.text === ',')
      return doingBehindWith(clauses, i, gerund);
  }
  return null;
}

/** The phrase between `with` and a participle, if there is nothing else; its own name if that explains it. */
export function doingBehindWith(clauses: Clauses, at: number, gerund: number): NounPhrase | null {
  const phrase = phraseStartingAt(clauses, at + 1, gerund);
  if (phrase === null) return null;
  // `with one of her ads asking`
  const some = /^(?:one|some|many|several|two|three)$/.test(clauses.tokens[phrase.from]?.lower ?? '');
  if (!some && !canJudge(clauses, phrase)) return null;
  return phrase.to === gerund ? phrase : namedBetween(clauses, at + 1, gerund);
}

/** The name between commas that explains the words from `from` on and ends before `to`: `a deckhand, Miguel Orme,`. */
function namedBetween(clauses: Clauses, from: number, to: number): NounPhrase | null {
  const { tokens } = clauses;
  const comma = phraseStartingAt(clauses, from, to)?.to ?? to;
  const name = tokens[comma]?.text === ',' ? phraseStartingAt(clauses, comma + 1, to) : null;
  return name?.name != null && name.to === to - 1 && tokens[name.to]?.text === ',' ? name : null;
}

/** What words stand on: `held up a sign saying "…"`. */
export const INSCRIBED =
  /^(?:signs?|cards?|notes?|labels?|inscriptions?|captions?|texts?|messages?|letters?|banners?|placards?|posters?|stickers?|t-shirts?|shirts?|hats?|plaques?|billboards?|flyers?|leaflets?)$/;

/** Papers, and what is told by nobody. */
const TELLING =
  /^(?:analys[ei]s|stud(?:y|ies)|surveys?|polls?|data|figures|comments|remarks|rumou?rs?|speculation|signs|evidence|documents|records|research)$/;

/** Somebody right before a participle does what it says: `with marchers chanting "…"`, `an editorial telling him`. */
function doerBefore(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  let end = gerund - 1;
  while (end > sentence.from && isLooseWord(clauses.tokens[end]) && !isOf(clauses.tokens[end], AUXILIARY))
    end -= 1;
  if (clauses.tokens[end]?.kind !== 'word') return null;
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  if (phrase === null || isNewPaper(clauses, phrase) || isSpokenTo(clauses, phrase)) return null;
  // `contrasted with analyses suggesting`: what a paper says, nobody else does.
  if (
    isOf(clauses.tokens[phrase.from - 1], PREPOSITION) &&
    TELLING.test(clauses.tokens[phrase.head]?.lower ?? '')
  )
    return phrase;
  if (!canJudge(clauses, phrase) && !INSCRIBED.test(clauses.tokens[phrase.head]?.lower ?? '')) return null;
  return withThoseBefore(clauses, sentence, phrase);
}

/** `wrote back to Ruhl saying`: whoever writes says it. */
function isSpokenTo({ tokens }: Clauses, { from }: NounPhrase): boolean {
  if (!/^(?:to|at)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const verb = tokens[from - 2]?.lower === 'back' ? from - 3 : from - 2;
  return cueWord(tokens, verb)?.cueClass === 'SPEECH';
}

/** `issued a statement saying`: whoever issues it speaks, not the paper. */
function isNewPaper({ tokens }: Clauses, { from, head }: NounPhrase): boolean {
  return (
    /^an?$/.test(tokens[from]?.lower ?? '') &&
    /^(?:statement|letter|report|memo|document|filing|email|e-mail|tweet|message|article|column|note|op-ed|video|ad|book|post)$/.test(
      tokens[head]?.lower ?? '',
    )
  );
}

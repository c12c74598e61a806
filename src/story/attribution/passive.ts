import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Sentence } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import { CONJUNCTION, isOf, SUBJECT_PRONOUN } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { wordSet } from '../words/word-set.ts';
import type { Clauses } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { holdsFiniteVerb, isLooseWord, verbBehind } from './verbs.ts';

/** Forms of `be` and `get`, by which a participle is passive. */
export const BE = new WordList("is are was were be been being 's 're get gets got");

/** A verb of saying in the passive, other than `was quoted as saying`: its subject is spoken to or of. */
export const isPassiveSpeech = (clauses: Clauses, sentence: Sentence, i: number): boolean =>
  isSpokenTo(clauses, sentence, i) && !isOver(clauses, sentence, i);

/** As `isPassiveSpeech`, also where the clause goes on with another verb: `was told of it and left`. */
export function isSpokenTo(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  const cue = token === undefined || token.capital || i < sentence.from ? null : cueWord(clauses.tokens, i);
  return (
    cue?.cueClass === 'SPEECH' &&
    cue.form === 'PAST' &&
    /^(?:tell|ask|inform|advise|order|warn|assure|remind|accuse|charge)$/.test(cue.lemma) &&
    isPassive(clauses, i)
  );
}

/** Furthest conjunction behind a passive that tells no clause of what is heard, in tokens: `were asked to work in May and would`. */
const LONGEST_UNTOLD = 20;

/** `had been ordered and would arrive`, `was told of it and had left`: the clause goes on with a verb that what was heard does not share. */
function isOver(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  const stop = Math.min(sentence.to, verb + LONGEST_UNTOLD);
  for (let i = verb + 1; i < stop; i += 1) {
    const token = tokens[i];
    if (isOf(token, CONJUNCTION)) return verbBehind(clauses, i + 1, sentence.to) !== null;
    if (token?.kind !== 'word' || OPENS_CLAUSE.has(token) || isOf(token, SUBJECT_PRONOUN)) return false;
    if (holdsFiniteVerb(clauses, i, i + 1)) return false;
  }
  return false;
}

/** What a clause that is heard begins with. */
const OPENS_CLAUSE = new WordList('that whether if how why what when where who');

/**
 * Whether the participle at a token is passive: with a form of `be` before it (`was told`; `he's said` is `he has said`), or
 * set off behind somebody, `Ruhl, accused of "fraud," left`.
 */
export function isPassive(clauses: Clauses, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isLooseWord(clauses.tokens[before]) && !BE.has(clauses.tokens[before])) before -= 1;
  if (itemAt(clauses.tokens, before)?.text === ',') return isSetOff(clauses, before, i);
  return (
    BE.has(itemAt(clauses.tokens, before)) &&
    !(clauses.tokens[before]?.lower === "'s" && clauses.tokens[i]?.lower === 'said')
  );
}

/** Verbs of saying that take whoever is spoken of, beside those of judging. */
const SPOKEN_OF = wordSet('accuse call charge describe');

/** What stands behind a participle in place of an object: `accused of`, `described as`. */
const BEHIND_PARTICIPLE = new WordList('of for as');

/** Verbs that have no object before these: `called for "a new deal"`. */
const WITHOUT_OBJECT = wordSet('call talk point refer');

/** Longest name or description before a participle, in tokens. */
const LONGEST_DESCRIBED = 12;

/**
 * Whether a comma sets a participle off: one without its object, or behind the first words of a sentence; not so in
 * `Ruhl, a pilot, called "…" a lie`, where the comma closes what tells more of Ruhl.
 */
function isSetOff(clauses: Clauses, comma: number, participle: number): boolean {
  const { tokens } = clauses;
  const { lemma = '', cueClass } = cueWord(tokens, participle) ?? {};
  if (cueClass !== 'EVALUATION' && !SPOKEN_OF.has(lemma)) return false;
  const next = tokens[participle + 1];
  if (BEHIND_PARTICIPLE.has(next)) return !WITHOUT_OBJECT.has(lemma);
  if (next?.kind !== 'quote') return false;
  const described = phraseEndingAt(clauses, comma - 1, Math.max(0, comma - LONGEST_DESCRIBED));
  return described !== null && beginsSentence(tokens, described.from);
}

import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { ARTICLE, DONE_TO, HAVE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  PAST,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { OF_OR_WITH } from '../../words/linking-words.ts';
import type { Clauses } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { behindLoose, holdsFiniteVerb, isLooseWord, verbBehind } from './verbs.ts';

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
    !isBilled(clauses, i, cue.lemma) &&
    isPassive(clauses, i)
  );
}

/** `was charged 40 crowns for "a bog"`: a price, and no accusation. */
const isBilled = ({ tokens }: Clauses, i: number, lemma: string): boolean =>
  lemma === 'charge' && (tokens[i + 1]?.kind === 'number' || /^[$£€]/.test(tokens[i + 1]?.text ?? ''));

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
  if (itemAt(clauses.tokens, before)?.text === ',')
    // `Ruhl, a pilot, has rejected as "false" a claim`
    return (
      !HAVE.has(clauses.tokens[before + 1]) &&
      (isSetOff(clauses, before, i) || isAskedThen(clauses.tokens, before, i))
    );
  if (isOf(itemAt(clauses.tokens, before), CONJUNCTION) && sharesBe(clauses, before, i)) return true;
  if (LEFT_OUT.has(itemAt(clauses.tokens, before))) return cueWord(clauses.tokens, i)?.lemma === 'ask';
  return (
    BE.has(itemAt(clauses.tokens, before)) &&
    !(clauses.tokens[before]?.lower === "'s" && clauses.tokens[i]?.lower === 'said')
  );
}

/** Behind which a clause has neither a subject nor `was`: `said no when asked whether`. */
const LEFT_OUT = new WordList('when if unless until once whenever');

/** `"No," Ruhl said, asked whether it was "dead"`: right behind a verb of saying it is done to whoever speaks. */
const isAskedThen = (tokens: readonly Token[], comma: number, participle: number): boolean =>
  participle === comma + 1 &&
  cueWord(tokens, participle)?.lemma === 'ask' &&
  cueWord(tokens, comma - 1)?.cueClass === 'SPEECH';

/** Furthest form of `be` before the second participle that it makes passive, in tokens. */
const LONGEST_SHARED = 10;
/** Verbs that have those told behind them unless they are passive: `and told that`, not `and told her that`. */
const TELLS = wordSet('tell inform remind assure');
/** Verbs that can do without: passive behind what is done with somebody whom others have come, `was stopped and asked whether`. */
const ASKS = wordSet('ask warn order advise accuse charge');
/** What is done with those who are told or asked something then; not so in `were alarmed and warned that`. */
const SUMMONED = new WordList(`
  summoned stopped detained arrested called taken brought invited approached contacted questioned interviewed sent phoned
  telephoned visited held seized captured handcuffed escorted evicted suspended dismissed`);
/** Verbs behind which a `that` is never heard: `was sworn in and ordered that flags fly`. */
const TAKES_ORDERS = wordSet('ask order');
/** What is told without those who are told; `told how` needs nobody to be told. */
const IS_TOLD = new WordList('that whether if to not he she they we');
const PARTICLES = new WordList('in up over aside away back out');

/** Whether a participle behind a conjunction goes on a passive: `had been summoned and told that`, `was arrested, questioned and told he`. */
function sharesBe(clauses: Clauses, and: number, participle: number): boolean {
  const { tokens } = clauses;
  const { lemma = '', form } = cueWord(tokens, participle) ?? {};
  const asks = ASKS.has(lemma);
  const next = tokens[participle + 1];
  if (form !== 'PAST' || !(asks || TELLS.has(lemma))) return false;
  const accused = lemma === 'accuse' || lemma === 'charge';
  if (!(accused ? OF_OR_WITH : IS_TOLD).has(next)) return false;
  if (TAKES_ORDERS.has(lemma) && next?.lower === 'that') return false;
  let summoned = !asks;
  for (let i = and - 1; i > 0 && and - i <= LONGEST_SHARED; i -= 1) {
    const token = tokens[i];
    summoned ||= SUMMONED.has(token);
    if (BE.has(token)) return summoned && isParticiple(tokens[behindLoose(clauses, i + 1)]);
    // `Ruhl, summoned and informed that`
    if (token?.text === ',' && SUMMONED.has(tokens[i + 1])) return true;
    const goesOn = isParticiple(token) || isLooseWord(token) || PARTICLES.has(token) || token?.text === ',';
    if (asks ? !goesOn : isOf(token, SUBJECT_PRONOUN | AUXILIARY)) return false;
  }
  return false;
}

const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isOf(token, PAST) || DONE_TO.has(token));

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
  if (BEHIND_PARTICIPLE.has(next))
    return !(WITHOUT_OBJECT.has(lemma) || hasObjectBehind(tokens, participle + 2));
  // `Ann Lee, often called the "liar"`
  const words = ARTICLE.has(next) ? tokens[participle + 2] : next;
  if (words?.kind !== 'quote') return false;
  const described = phraseEndingAt(clauses, comma - 1, Math.max(0, comma - LONGEST_DESCRIBED));
  return described !== null && beginsSentence(tokens, described.from);
}

/** `Ruhl, a pilot, rejected as "false" the count`, `as "false" claims that`: the object stands behind the words between marks. */
function hasObjectBehind(tokens: readonly Token[], words: number): boolean {
  const next = tokens[words + 1];
  if (tokens[words]?.kind !== 'quote' || next?.kind !== 'word') return false;
  return isOf(next, DETERMINER) || (!isOf(next, PREPOSITION) && endsInS(next.lower));
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { beginsOwnClause } from '../complements/begins-own-clause.ts';
import { skipSettings } from '../settings/settings.ts';
import { isCount } from '../../words/function-words.ts';
import { CONJUNCTION, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/* What is said in a clause that waits for its main clause ends where the main clause begins. */

/** What a clause before the main one begins with. */
export const FRONTED = new WordList(
  'while whilst though although when whenever where after as because since before once until unless if',
);
/** What stands before such a word: `Even as`, `Two days after`. */
const LEADS_IN = new WordList(
  'even just only shortly soon long right moments minutes hours days weeks months years minute hour day week month year',
);

/** The word that the clause of a subject begins with, words of time and articles left out. */
export function openerBefore(clauses: Clauses, sentence: Sentence, subject: NounPhrase): number {
  const { tokens, nameAt } = clauses;
  let opener = descriptionStart(clauses, subject.from) - 1;
  const back = (): void => {
    while (opener > sentence.from && (isLooseWord(tokens[opener]) || isOf(tokens[opener], DETERMINER)))
      opener -= 1;
  };
  back();
  // `after Ruhl and Orme said`
  if (itemAt(tokens, opener)?.lower === 'and' && nameAt[opener - 1] !== undefined) {
    opener -= 1;
    while (opener > sentence.from && nameAt[opener] !== undefined) opener -= 1;
    back();
  }
  return opener;
}

/** `While only some said it leaks, others left`: a clause before the main one. */
export function isFronted(clauses: Clauses, sentence: Sentence, opener: number): boolean {
  const { tokens } = clauses;
  // `Noting Orme had said it, the clerk asked`
  const participle = itemAt(tokens, opener)?.word.cue?.form === 'GERUND';
  if (!participle && !FRONTED.has(itemAt(tokens, opener))) return false;
  let first = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  if (participle) return opener === first;
  while (first < opener && leadsIn(clauses, first)) first += 1;
  return opener === first || tellsOfPlaceInFront(clauses, sentence, opener);
}

/** `In Riga, where Orme said it rained, the mill shut`: a clause on the place that a sentence is set in. */
function tellsOfPlaceInFront(clauses: Clauses, { from }: Sentence, opener: number): boolean {
  const { tokens } = clauses;
  if (tokens[opener]?.lower !== 'where' || itemAt(tokens, opener - 1)?.text !== ',') return false;
  if (!isOf(tokens[from], PREPOSITION) || opener - from > LONGEST_PLACE) return false;
  return (
    tokens.slice(from, opener - 1).every(({ kind }) => kind === 'word') &&
    !holdsFiniteVerb(clauses, from, opener)
  );
}

/** Most tokens of a place before its `where`. */
const LONGEST_PLACE = 9;

const leadsIn = ({ tokens }: Clauses, i: number): boolean =>
  LEADS_IN.has(tokens[i]) || isCount(tokens[i]) || isOf(tokens[i], DETERMINER);

/** `In a letter announcing the sale, Orme wrote`: a participle that tells more of what the sentence is set in. */
export function isInFrontedPhrase(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  if (itemAt(tokens, verb)?.word.cue?.form !== 'GERUND') return false;
  // `While Ruhl leads among clerks and those calling themselves careful, Orme leads`
  if (FRONTED.has(tokens[sentence.from]) && tokens[verb - 1]?.lower === 'those')
    return !holdsMainClause(clauses, sentence, verb);
  if (!isOf(tokens[sentence.from], PREPOSITION)) return false;
  for (let i = sentence.from + 1; i < verb; i += 1)
    if (tokens[i]?.kind === 'punctuation' || endsWithComma(tokens[i])) return false;
  return !holdsFiniteVerb(clauses, sentence.from, verb);
}

function holdsMainClause(clauses: Clauses, sentence: Sentence, to: number): boolean {
  for (let i = sentence.from + 1; i < to; i += 1)
    if (clauses.tokens[i]?.text === ',' && beginsMainClause(clauses, sentence, i + 1)) return true;
  return false;
}

/** Where what is said in a clause or phrase before the main clause ends; the end given where no main clause is seen. */
export function frontedEnd(clauses: Clauses, sentence: Sentence, from: number, end: number): number {
  const { tokens } = clauses;
  for (let i = from + 1; i < end; i += 1)
    if (
      tokens[i]?.text === ',' ? beginsMainClause(clauses, sentence, i + 1) : endsMarked(clauses, sentence, i)
    )
      return tokens[i]?.text === ',' ? i : i + 1;
  return onlyComma(clauses, sentence, from, end) ?? end;
}

/** `While he called it "dull," Orme left`: the comma before a closing mark. */
const endsMarked = (clauses: Clauses, sentence: Sentence, i: number): boolean =>
  endsWithComma(clauses.tokens[i]) && beginsMainClause(clauses, sentence, i + 1);

/** The comma behind which the main clause is, whatever its verb: a clause before it has a comma behind it, so the one that there is. */
export function onlyComma({ tokens }: Clauses, sentence: Sentence, from: number, end: number): number | null {
  let only: number | null = null;
  for (let i = from + 1; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token?.text === '(' || token?.text === ';' || token?.text === ':') return null;
    if (token?.text !== ',' && !endsWithComma(token)) continue;
    if (only !== null) return null;
    only = token?.text === ',' ? i : i + 1;
  }
  if (only === null || only >= end) return null;
  return NO_MAIN.has(tokens[tokens[only]?.text === ',' ? only + 1 : only]) ? null : only;
}

/** What no main clause begins with: `While voters rejected them they chose others, including two clerks`. */
const NO_MAIN = new WordList('including such who which whose where and or but especially');

/** A subject with its verb, or with what tells more of it: `others left`, `Orme (R) asked`, `those who sail said`. */
function beginsMainClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (beginsOwnClause(clauses, sentence, from)) return true;
  // `, on Tuesday he left`
  const set = skipSettings(clauses, sentence, from);
  if (set > from && beginsOwnClause(clauses, sentence, set)) return true;
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || !canSpeak(clauses, phrase)) return false;
  const next = clauses.tokens[phrase.to];
  // `27 percent of those who sail said`
  if (next?.text === '(' || next?.lower === 'who' || next?.lower === 'of') return true;
  return (
    next?.text === ',' &&
    phrase.name !== null &&
    /^(?:an?|the|who|his|her|\d{1,3})$/.test(clauses.tokens[phrase.to + 1]?.lower ?? '')
  );
}

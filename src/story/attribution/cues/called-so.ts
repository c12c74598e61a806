import { itemAt } from '../../item-at.ts';
import { endsSpoken } from '../../last-character.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { A_OR_AN } from '../../words/function-words.ts';
import { endsWithComma, isTitleOfWork } from '../../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  ROLE,
  SAYING,
  SOMEBODY,
  STOP,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN, THING_RELATIVE, WHO_OR_WHOSE } from '../../words/relatives.ts';
import { opensClause } from '../phrases/clause.ts';
import { LONGEST_INSERTION } from '../phrases/insertions.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../phrases/verbs.ts';

/** `bought a plan, called "Slow and Fast", to sell it`: how a thing is called, as no cry is: `Ruhl rose, called "Order!" and left`. */
export function isCalledSo(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const { tokens } = clauses;
  const name = tokens[i + 1];
  if (isNamed(clauses, sentence, i)) return true;
  if (name === undefined || (name.kind !== 'quote' && !isTitleOfWork(name))) return false;
  // `A group called "Boats for All" endorsed it`: its verb is still to come.
  if (itemAt(tokens, i - 1)?.kind === 'word') {
    const thing = newThing(clauses, sentence, i - 1);
    if (thing === null) return false;
    return (
      (isFiniteVerb(clauses, i + 2) && !endsSpoken(name.text) && !isDoer(clauses, sentence, thing)) ||
      isMade(clauses, sentence, thing)
    );
  }
  if (itemAt(tokens, i - 1)?.text !== ',') return false;
  const setOff = endsWithComma(name) || (tokens[i + 2]?.text === ',' && !endsSpoken(name.text));
  return setOff && !closesInsertion(clauses, sentence, i - 1);
}

/** `a woman called Kelly, who`: somebody new with the name they have; not `a woman called Kelly and said`. */
function isNamed(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const { tokens } = clauses;
  if (tokens[i]?.lower !== 'called' || tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.capital !== true)
    return false;
  let to = i + 1;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital === true) to += 1;
  const closes =
    tokens[to]?.text === ',' ||
    isOf(tokens[to], STOP) ||
    WHO_OR_WHOSE.has(tokens[to]) ||
    THING_RELATIVE.has(tokens[to]) ||
    cueWord(tokens, to)?.cueClass === 'SPEECH';
  if (!closes) return false;
  const governed = isGovernedThing(clauses, sentence, i - 1);
  if (!governed && !isOf(itemAt(tokens, i - 1), SOMEBODY | ROLE)) return false;
  // `A fan called Ann Lee, who had been ill, "a hero."`
  for (let at = to; at < sentence.to; at += 1)
    if (tokens[at]?.kind === 'quote' && tokens[at - 1]?.text === ',') return false;
  return governed || newThing(clauses, sentence, i - 1) !== null;
}

const SPOKEN = new WordList(`
  speech statement interview tweet letter post message email debate report column article memo video sermon briefing`);

/** Most words of a thing: `a small family firm`. */
const LONGEST_THING = 5;

/** `the head of a firm`: something new behind a preposition. */
function isGovernedThing({ tokens }: Clauses, { from }: Sentence, end: number): boolean {
  // `Ruhl in a speech called Orme, his rival, a thief.`
  if (SPOKEN.has(itemAt(tokens, end))) return false;
  for (let i = end; i > from && end - i < LONGEST_THING; i -= 1) {
    if (A_OR_AN.has(tokens[i])) return i < end && isOf(itemAt(tokens, i - 1), PREPOSITION);
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], PREPOSITION | CONJUNCTION)) return false;
  }
  return false;
}

/** `a group`: something new whose last word is at a token; null if nothing is. */
function newThing(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  return phrase !== null && /^an?$/.test(clauses.tokens[phrase.from]?.lower ?? '') ? phrase : null;
}

/** Whether something new does something to what stands before it, as in `the law a judge called "absurd"`; not `A group`, `by a group`. */
function isDoer({ tokens }: Clauses, sentence: Sentence, { from }: NounPhrase): boolean {
  const before = itemAt(tokens, from - 1);
  return from !== sentence.from && before?.kind === 'word' && !isOf(before, PREPOSITION | CONJUNCTION);
}

/** `created a firm called "Prairie Hands"`: whether a verb that says nothing has something new behind it. */
function isMade({ tokens }: Clauses, sentence: Sentence, { from }: NounPhrase): boolean {
  const verb = itemAt(tokens, from - 1);
  return from > sentence.from && isOf(verb, PAST | FINITE) && !isOf(verb, SAYING | AUXILIARY);
}

/** Whether a comma closes what tells more of somebody at the start of a clause: `Ann Lee, 52,`, `Ann Lee, who sails,`. */
export function closesInsertion(clauses: Clauses, sentence: Sentence, close: number): boolean {
  const { tokens } = clauses;
  const floor = Math.max(sentence.from, close - LONGEST_INSERTION);
  for (let open = close - 2; open > floor; open -= 1) {
    if (tokens[open]?.text !== ',') continue;
    const subject = phraseEndingAt(clauses, open - 1, sentence.from);
    if (subject === null || !canJudge(clauses, subject) || !opensClause(clauses, sentence, subject.from))
      continue;
    const first = tokens[open + 1];
    if (isOf(first, CONJUNCTION)) return false;
    return RELATIVE_PRONOUN.has(first) || !holdsFiniteVerb(clauses, open + 1, close);
  }
  return false;
}

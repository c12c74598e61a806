import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { BODIES, isRole } from '../../words/roles.ts';
import {
  AUXILIARY,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NATIONALITY,
  PLACE,
  PREPOSITION,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { namesGroup } from '../phrases/can-be-member.ts';
import { isSeveral } from '../phrases/companions.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { closing } from '../phrases/remarks.ts';
import { complementOf } from '../complements/complement.ts';
import { holdsQuote } from '../settings/said-before.ts';
import type { Subject } from '../subjects/subjects.ts';
import { withThoseAfter } from '../phrases/those-after.ts';
import { holdsFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';

/** Whether words can be what a pronoun means. */
type Fits = (clauses: Clauses, phrase: NounPhrase, sentence: Sentence) => boolean;

/**
 * Another body or group that stands right beside a subject, as what it does something to or with: `The ministry met the
 * bank.`, `The police arrested students.` A pronoun in the next sentence can mean either. Null where there is none, and where the
 * subject reports something: `The bank told the ministry that it rained. It said` goes on with who spoke.
 */
export function besideSubject(
  clauses: Clauses,
  sentence: Sentence,
  subject: Subject,
  fits: Fits,
): NounPhrase | null {
  const { tokens } = clauses;
  if (reports(clauses, sentence, subject)) return null;
  const behind = behindRemark(clauses, sentence, subject.phrase.to);
  let at = subject.verb ?? verbBehind(clauses, behind, sentence.to) ?? behind;
  if (tokens[at]?.kind !== 'word') return null;
  while (at + 1 < sentence.to && isOf(tokens[at], AUXILIARY)) at += 1;
  if (SPOKEN_TO.has(tokens[at]) || ABSENT.has(tokens[at])) return null;
  at += 1;
  while (at < sentence.to && (isLooseWord(tokens[at]) || PARTICLES.has(tokens[at]))) at += 1;
  const object = phraseStartingAt(clauses, isOf(tokens[at], PREPOSITION) ? at + 1 : at, sentence.to);
  if (object === null || fits(clauses, object, sentence)) return object;
  // `sent a letter to the bank`
  for (let i = object.head + 1; i < object.to; i += 1) {
    const inside = TOWARDS.has(tokens[i]) ? phraseStartingAt(clauses, i + 1, sentence.to) : null;
    if (inside !== null && fits(clauses, inside, sentence)) return inside;
  }
  return null;
}

const TOWARDS = new WordList('to with against');
const PARTICLES = new WordList('out up off down back');

const CLOSING: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
]);

/** Behind what is told of a subject between it and its verb: `The Harbour Union (HU) closed`, `The bank, a lender, closed`. */
function behindRemark({ tokens }: Clauses, sentence: Sentence, from: number): number {
  const mark = CLOSING.get(tokens[from]?.text ?? '');
  const close = mark === undefined ? null : closing(tokens, from, mark, sentence.to);
  return close === null ? from : close + 1;
}

/** `The ministry accused the bank of fraud.`: verbs whose object is spoken to, though no words need be told. */
const SPOKEN_TO = new WordList('accuse accuses accused blame blames blamed brief briefs briefed');

/** `Police are seeking two men.`, `Police named two suspects.`: verbs whose object is not there to say anything. */
const ABSENT = new WordList('seek seeks seeking sought hunting named identified identify identifies');

/** Whether a sentence tells what its subject says, or whom it tells. */
function reports(clauses: Clauses, sentence: Sentence, { phrase, verb }: Subject): boolean {
  if (verb === null) return false;
  if (holdsQuote(clauses, sentence)) return true;
  if (holdsFiniteVerb(clauses, sentence.from, phrase.from)) return true;
  const cue = cueWord(clauses.tokens, verb);
  // `The union warned the board.`: whom it speaks to does not go on.
  const frame = FRAMES.get(cue?.lemma ?? '');
  if (frame?.listener === true) return true;
  const complement = cue === null ? null : complementOf(clauses, sentence, verb, cue.lemma);
  return complement !== null && complement.form !== 'MATTER';
}

const OWN = new WordList('its their');

/** A bank, a ministry, Nordbank: what `it` can mean, other than a part of the subject, as in `its board`. */
export function isOtherBody({ tokens }: Clauses, { name, from, head }: NounPhrase): boolean {
  const token = tokens[head];
  if (name !== null || token === undefined || OWN.has(tokens[from])) return false;
  if (BODIES.has(token.lower)) return true;
  // `fined Nordbank`, not `opened the Brae Bridge`, `moved to Riga`
  const plain = token.capital && !isOf(token, DAY_OR_MONTH | NATIONALITY | PLACE);
  return plain && !isOf(tokens[from], DETERMINER);
}

/** Verbs whose several objects can go on: `met Ann Lee and Tom Orme`, not `arrested Ann Lee and Tom Orme`. */
const MEETS = new WordList('meet meets met meeting sue sues sued joined visited spoke talked');

/** Students, twelve pilots, the police, `Ann Lee and Tom Orme`: what `they` can mean. */
export function areOthers(clauses: Clauses, phrase: NounPhrase, sentence: Sentence): boolean {
  const head = clauses.tokens[phrase.head];
  if (phrase.name === null && namesGroup(head)) return true;
  const before = isOf(clauses.tokens[phrase.from - 1], PREPOSITION) ? phrase.from - 2 : phrase.from - 1;
  if (!MEETS.has(clauses.tokens[before])) return false;
  if (phrase.name === null && !isRole(head?.lower ?? '')) return isSeveral(clauses, phrase);
  return isSeveral(clauses, withThoseAfter(clauses, sentence, phrase));
}

import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { endOfAsTold } from './as-set-in.ts';
import { anotherSays } from './another-says.ts';
import { isAnswered } from './answered.ts';
import { isHedged, isReaction, tellsWhatLedTo } from './before-and-after.ts';
import { tellsBeside } from './beside-the-words.ts';
import { comesToMain } from './comes-to-main.ts';
import { closingDash, isDash } from './dashes.ts';
import { doesToo } from './does-too.ts';
import { doesBeside, goesOnAtWork } from './goes-on-in-tense.ts';
import { goesOnBehindMark } from './goes-on-beyond.ts';
import { concedes, goesOnWithThat, isToldOf } from './goes-on-said.ts';
import {
  anotherTells,
  beginsReport,
  goesOnSaying,
  saysBeside,
  goesOnToSay,
  isSummedUpByAnother,
  leadsToDoing,
  leadsToSaying,
  promptsAnswer,
  saysSo,
  skipAuxiliaries,
} from './next-speaker.ts';
import { beforeManner, isToCome } from './how-it-is-said.ts';
import { insertedEnd } from './inserted.ts';
import { clauseStart } from '../phrases/clause.ts';
import { listGoesOn } from './list-goes-on.ts';
import { saysNoMore } from './no-more-said.ts';
import { AGAINST, othersSay, othersSayAgainst } from './others-say.ts';
import { othersToo } from './others-too.ts';
import { setsBeside, tellsOfSubject } from './goes-on-within.ts';
import { sumsUp } from './reporters-remark.ts';
import { skipSettings, skipTime } from './settings.ts';
import {
  actsOnFinding,
  comesToNow,
  goesOnDoing,
  goesOnWithMain,
  isSpeakersDeed,
  SHIFTED,
} from './speakers-deed.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { AUXILIARY, CONJUNCTION, isOf, SUBJECT_PRONOUN, SUBORDINATOR } from '../../words/word-classes.ts';
import { BESIDE } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { beginsOwnClause } from './begins-own-clause.ts';

/** Marks that go with the word before them: `Channel 4's`. */
const GOES_WITH_WORD = new WordList(") ] % 's");

/** Conjunctions that lead from what is said back to the reporter's own words. */
const REPORTERS = new WordList('while whereas although though whilst according');
/** What a speaker does while speaking. Other participles behind a comma most often belong to what is said. */
const POSTURE = new WordList(
  'referring pointing gesturing speaking talking standing sitting smiling nodding shaking wearing holding appearing',
);
/** Furthest `and` behind a `both` that what is said begins with, in tokens. */
const NEAR = 8;

/**
 * After the last token of what is said from `from` on: it stops before what the reporter goes on with. `first` is where what
 * is said begins, before an attribution inserted into it.
 */
export function clauseEnd(clauses: Clauses, sentence: Sentence, from: number, first = from): number {
  const { tokens } = clauses;
  let end = sentence.to;
  let depth = 0;
  const thatFrom = tokens[from]?.lower === 'that' ? from + 1 : from;
  const future = tokens[tokens[from]?.lower === 'not' ? from + 1 : from]?.lower === 'to';
  for (let i = from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    else if (token.text === ')' || token.text === ']') depth -= 1;
    // `(part of his appeal to the young), is a star`: the bracket around it is over.
    if (depth < 0) {
      end = i;
      break;
    }
    if (depth > 0 || i === from) continue;
    // `would build it despite neighbours who say it is too late`
    if (AGAINST.has(token) && othersSayAgainst(clauses, sentence, from, i)) {
      end = i;
      break;
    }
    if (isPlain(tokens, i)) continue;
    if (token.text === ',') {
      const close = Math.max(insertedEnd(clauses, sentence, from, i), endOfAsTold(clauses, sentence, i));
      if (close > i) {
        i = close;
        continue;
      }
      if (listGoesOn(clauses, sentence, from, i)) {
        i += 1;
        continue;
      }
      if (setsBeside(clauses, sentence, from, i)) continue;
      const closing = tellsOfSubject(clauses, sentence, from, i);
      if (closing !== null) {
        i = closing;
        continue;
      }
      if (tellsBeside(tokens, i) && isToCome(tokens, first, i)) {
        end = i;
        break;
      }
    }
    if (token.text === ';' || token.text === ':') {
      if (goesOnBehindMark(clauses, sentence, first, i)) continue;
      end = i;
      break;
    }
    if (isDash(clauses, i)) {
      const close = closingDash(clauses, sentence, i);
      if (close === null) {
        end = i;
        break;
      }
      i = close;
      continue;
    }
    // `said both she and Ruhl promised`, `said she and Ruhl argued`
    if (
      i < from + NEAR &&
      tokens[i]?.lower === 'and' &&
      tokens.slice(from, i).some(({ lower }) => lower === 'both')
    )
      continue;
    if (i === thatFrom + 1 && token.lower === 'and' && isOf(tokens[thatFrom], SUBJECT_PRONOUN)) continue;
    if (isOf(token, CONJUNCTION) && doesToo(clauses, sentence, from, i) !== null) continue;
    const until =
      (future && token.lower === 'after' && tellsWhatLedTo(clauses, sentence, i)) ||
      ENDS.some((ends) => ends(clauses, sentence, from, i)) ||
      (isOf(token, CONJUNCTION) && doesBeside(clauses, sentence, { from: thatFrom, to: i }, i)) ||
      comesToNow(clauses, sentence, from, i);
    if (until) {
      end = i;
      break;
    }
  }
  const manner = beforeManner(tokens, first, end);
  // A thing spoken of has an end of its own: see `matter-end.ts`.
  if (manner < end && holdsFiniteVerb(clauses, first, end)) end = manner;
  while (
    end > from + 1 &&
    itemAt(tokens, end - 1)?.kind === 'punctuation' &&
    !GOES_WITH_WORD.has(itemAt(tokens, end - 1))
  )
    end -= 1;
  // `it was sold and, according to Orme, its owner fled`
  return end > from + 1 &&
    tokens[end]?.text === ',' &&
    /^(?:and|but|because)$/.test(tokens[end - 1]?.lower ?? '')
    ? end - 1
    : end;
}

/** Ways in which what is said from `from` on ends before a token, where the reporter or somebody else goes on. */
const ENDS: readonly ((clauses: Clauses, sentence: Sentence, from: number, at: number) => boolean)[] = [
  (clauses, sentence, _, at) => leavesSpeech(clauses, sentence, at),
  othersToo,
  goesOnToSay,
  comesToMain,
  (clauses, _, from, at) => goesOnDoing(clauses, from, at),
  isSpeakersDeed,
  (clauses, _, from, at) => actsOnFinding(clauses, from, at),
  goesOnWithMain,
  (clauses, sentence, _, at) => goesOnAtWork(clauses, sentence, at),
  saysNoMore,
];

/** A word that ends nothing: none that joins clauses, and none behind a quotation. */
function isPlain(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !isOf(token, CONJUNCTION | SUBORDINATOR) &&
    itemAt(tokens, i - 1)?.kind !== 'quote'
  );
}

/** Whether the reporter's own words begin at a comma or conjunction. */
export function leavesSpeech(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  // `"ready," a word for`: the comma before a closing mark.
  const inside = endsWithComma(itemAt(tokens, at - 1));
  const comma = tokens[at]?.text === ',' || inside;
  let i = tokens[at]?.text === ',' ? at + 1 : at;
  const lower = tokens[i]?.lower ?? '';
  if (comma) {
    if (
      (REPORTERS.has(tokens[i]) && !concedes(clauses, sentence, i)) ||
      isReaction(tokens, i - 1) ||
      sumsUp(tokens, i - 1) ||
      isHedged(tokens, i - 1)
    )
      return true;
    if (lower.endsWith('ing') && cueAt(clauses, sentence, i)?.form === 'GERUND') return true;
    if (goesOnSaying(clauses, sentence, i) || leadsToSaying(clauses, sentence, i)) return true;
    if (lower === 'as' && (beginsOwnClause(clauses, sentence, i + 1) || saysSo(clauses, sentence, i + 1)))
      return true;
    if (inside && cueAt(clauses, sentence, i)?.form === 'PAST') return true;
    // `hailed by Ruhl as "great," was struck down`
    // `declaring that "we will stay," Tuesday ruled out talks`
    const lead = itemAt(tokens, at - 2);
    const said = inside && (lead?.lower === 'that' || lead?.word.cue?.cueClass === 'SPEECH');
    const verb = said ? skipTime(clauses, sentence, i) : i;
    if (inside && lead?.text !== ',' && isFiniteVerb(clauses, verb) && !SHIFTED.has(tokens[verb]))
      return true;
    const doing = lower.endsWith('ing') && lower !== 'including';
    if (inside && (doing || /^(?:an?|the)$/.test(lower))) return true;
    // `Described by a rival as "dull," <Ruhl> smiled`
    const marked = inside || itemAt(tokens, at - 1)?.kind === 'quote';
    if (marked && (clauseStart(clauses, sentence) === i || anotherSays(clauses, sentence, at, i)))
      return true;
    if (othersSay(clauses, sentence, i) || isSummedUpByAnother(clauses, sentence, i)) return true;
    if (promptsAnswer(clauses, sentence, i)) return true;
    if (POSTURE.has(tokens[i]) || isAnswered(clauses, sentence, i)) return true;
    if (lower === 'with' && leadsToDoing(clauses, sentence, i)) return true;
  }
  // `called it "dull" while asking for more`
  if (lower === 'while' && cueAt(clauses, sentence, i + 1)?.form === 'GERUND') return true;
  // `called it "dull" while Orme called it "fun"`
  if (BESIDE.has(tokens[i])) return saysBeside(clauses, sentence, i + 1);
  // `had not yet obtained it`
  if (!isOf(tokens[i], CONJUNCTION) || (lower === 'yet' && !comma)) return false;
  if (anotherTells(clauses, sentence, i + 1)) return true;
  if (goesOnWithThat(tokens, i + 1)) return false;
  i = comma ? skipSettings(clauses, sentence, i + 1) : i + 1;
  while (i < sentence.to && isLooseWord(tokens[i]) && !isFiniteVerb(clauses, i)) i += 1;
  const verb = skipAuxiliaries(clauses, sentence, i);
  const cue = cueAt(clauses, sentence, verb);
  // `made no promises or offers`
  const noun = lower === 'or' && cue?.noun === true;
  if (cue !== null && !noun && cue.cueClass !== 'ATTITUDE' && cue.form !== 'BASE')
    return !isToldOf(clauses, sentence, at, verb, cue.lemma);
  if (comma && /^(?:and|but)$/.test(lower) && goesOnBehindMarks(clauses, at, i)) return true;
  return (comma && beginsOwnClause(clauses, sentence, i)) || beginsReport(clauses, sentence, i, comma);
}

/** `called it "a shame", and walked away`: what the speaker does next, right behind words between marks; not `, and was "a swamp"`. */
function goesOnBehindMarks(clauses: Clauses, at: number, verb: number): boolean {
  const { tokens } = clauses;
  return tokens[at - 1]?.kind === 'quote' && isFiniteVerb(clauses, verb) && !isOf(tokens[verb], AUXILIARY);
}

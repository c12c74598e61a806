import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { anotherSays } from './another-says.ts';
import { isAnswered } from './answered.ts';
import { isHedged, isReaction } from './before-and-after.ts';
import { concedes, goesOnWithThat, isToldOf } from './goes-on-said.ts';
import {
  anotherTells,
  beginsReport,
  goesOnSaying,
  saysBeside,
  isSummedUpByAnother,
  leadsToDoing,
  leadsToSaying,
  promptsAnswer,
  saysSo,
  skipAuxiliaries,
} from '../complements/next-speaker.ts';
import { clauseStart } from '../phrases/clause.ts';
import { othersSay } from './others-say.ts';
import { sumsUp } from './reporters-remark.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';
import { SHIFTED } from '../complements/speakers-deed.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { AUXILIARY, CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { BESIDE } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { beginsOwnClause } from '../complements/begins-own-clause.ts';

/** Conjunctions that lead from what is said back to the reporter's own words. */
const REPORTERS = new WordList('while whereas although though whilst according');

/** What a speaker does while speaking. Other participles behind a comma most often belong to what is said. */
const POSTURE = new WordList(
  'referring pointing gesturing speaking talking standing sitting smiling nodding shaking wearing holding appearing',
);

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

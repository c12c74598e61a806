import { itemAt } from '../../item-at.ts';
import { isTitleCase } from '../../quotes/title-case.ts';
import { endsWithComma } from '../../tokens.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { OF_OR_FROM } from '../../words/linking-words.ts';
import { SAY } from '../../words/verb-forms.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import { explained } from '../phrases/explained.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { skipLoose } from './cue-further.ts';
import { ownerBefore } from '../cues/noun-cue.ts';

/** What somebody does with words: `was how Ruhl put it`, `was how Ruhl described the plan`. */
const PUTS = new WordList(`
  put puts described describes summed sums saw sees explained explains characterized characterised recalled remembered phrased
  greeted`);
/** What somebody's words are: `was Ruhl's verdict`, `was the response from Ruhl`. */
const VERDICTS = new WordList(`
  verdict response reaction assessment reply answer advice message view explanation description summary retort refrain comment
  conclusion warning`);
/** Most tokens from the verb to such a noun: `was the club captain's blunt verdict`. */
const LONGEST_OWNED = 8;

/** `"A total farce" was Ruhl's verdict`: words that are no title; not so in `"The Weir" was Ruhl's answer to them`, `"Frost" was`. */
function isPhrase(clauses: Clauses, quote: number): boolean {
  const words = wordsBetweenMarks(clauses, quote);
  return words.length > 1 && !isTitleCase(words);
}

/** `"It is mad," was how Ruhl put it`, `was all Ruhl would say`, `was Ruhl's verdict`: whose words stand before a token; null if it tells of nobody's. */
export function wasHow(clauses: Clauses, sentence: Sentence, at: number): CuePhrase | null {
  const { tokens } = clauses;
  const words = itemAt(tokens, at - 1);
  if (words?.kind !== 'quote' || !BE.has(tokens[at])) return null;
  const saidBy = (subject: NounPhrase, to: number): CuePhrase | null =>
    canJudge(clauses, subject) ? { from: at, to, cueClass: 'SPEECH', subject, via: [] } : null;
  const way = tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'way' ? at + 3 : at + 2;
  const how = tokens[at + 1]?.lower === 'how' || way === at + 3;
  if (how || tokens[at + 1]?.lower === 'all') {
    const plain = phraseStartingAt(clauses, way, sentence.to);
    const subject = explained(clauses, plain);
    if (subject === null) return null;
    // `was how the manager, Tom Hull, summed it up`
    const close = subject !== plain && tokens[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
    const verb = skipLoose(clauses, sentence, close);
    const last = tokens[verb]?.lower === 'to' ? verb + 1 : verb;
    return (how ? PUTS : SAY).has(tokens[last]) ? saidBy(subject, last + 1) : null;
  }
  if (!endsWithComma(words) && !isPhrase(clauses, at - 1)) return null;
  for (let noun = at + 2; noun < Math.min(sentence.to, at + LONGEST_OWNED); noun += 1) {
    if (!VERDICTS.has(tokens[noun])) continue;
    const source = OF_OR_FROM.has(tokens[noun + 1]) ? somebodyFrom(clauses, noun + 2, sentence.to) : null;
    const owner = source ?? ownerBefore(clauses, { from: at, to: sentence.to }, noun);
    return owner === null ? null : saidBy(owner, noun + 1);
  }
  return null;
}

import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { BY_OR_FROM } from '../../words/linking-words.ts';
import { HIS_HER_OR_THEIR } from '../../words/pronouns.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { ownerBefore } from './noun-cue.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** What a crowd is heard with, at somebody else's deed as often as not: `left to cries of "Shame"`. */
const CRIES = new WordList('cries shouts chants calls yells screams jeers boos');

/** What leads from the deed of one to the cries of others. */
const AT_DEED = new WordList('to amid amidst over above despite through by met faced heard drew ignored');

/** Where those sit or stand who cry out together: `shouts of "Shame" from the public gallery`. */
const CROWDED = new WordList(
  'gallery galleries stands terraces terrace benches balcony dock pews dugout touchline',
);

/** Furthest cries before the words, in tokens: `cries from the back of the hall of "Shame"`. */
const LONGEST = 8;

/** The cries whose words stand at a token: `cries of "Shame"`, `cries from the crowd of "Shame"`; null if none do. */
function criesBefore({ tokens }: Clauses, { from }: Sentence, words: number): number | null {
  if (itemAt(tokens, words - 1)?.lower !== 'of') return null;
  if (CRIES.has(itemAt(tokens, words - 2))) return words - 2;
  for (let i = words - 3; i >= Math.max(from, words - LONGEST); i -= 1) {
    if (tokens[i]?.kind !== 'word') return null;
    if (CRIES.has(tokens[i])) return BY_OR_FROM.has(tokens[i + 1]) ? i : null;
  }
  return null;
}

/** Those who are heard with the words at a token: `to cries of "Shame" from the miners`, `over the miners' cries of "Shame"`. */
export function criedBy(clauses: Clauses, sentence: Sentence, words: number): CuePhrase | null {
  const noun = criesBefore(clauses, sentence, words);
  if (noun === null) return null;
  const { tokens } = clauses;
  const from = BY_OR_FROM.has(tokens[noun + 1]) ? noun + 1 : words + 1;
  const subject = BY_OR_FROM.has(tokens[from])
    ? somebodyFrom(clauses, from + 1, from > words ? sentence.to : words - 1)
    : ownerOf(clauses, sentence, noun);
  if (subject === null || !(canJudge(clauses, subject) || CROWDED.has(tokens[subject.head]))) return null;
  return { from: noun, to: noun + 1, cueClass: 'SPEECH', subject, via: [], tie: 'AGENT' };
}

function ownerOf(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  const before = itemAt(clauses.tokens, noun - 1);
  return isOf(before, POSSESSIVE) || HIS_HER_OR_THEIR.has(before)
    ? ownerBefore(clauses, sentence, noun)
    : null;
}

/** Whether the words at a token are cried at what somebody else does, and nobody tells by whom. */
export function isCriedAt(clauses: Clauses, sentence: Sentence, words: number): boolean {
  const noun = criesBefore(clauses, sentence, words);
  return (
    noun !== null &&
    (AT_DEED.has(itemAt(clauses.tokens, noun - 1)) || AT_DEED.has(itemAt(clauses.tokens, noun - 2)))
  );
}

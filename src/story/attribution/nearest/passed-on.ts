import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { cueAt } from '../cues/cue-at.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isByAgent } from '../settings/means.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** What a passive of quoting is made with, and words that go along. */
const PASSED = new WordList('is was has had been also later earlier widely');
export const QUOTED = new WordList('quoted cited');

/** `"…," Ruhl was quoted as saying by the Daily Post.`: the one quoted speaks, the paper passes it on. */
export function passedOn(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
): Omit<CuePhrase, 'subject'> | null {
  const { tokens } = clauses;
  const lower = (i: number): string => (i < sentence.to ? (tokens[i]?.lower ?? '') : '');
  const paperAt = (i: number): NounPhrase | null =>
    lower(i) === 'by' ? phraseStartingAt(clauses, i + 1, sentence.to) : null;
  let i = from;
  while (i < sentence.to && PASSED.has(tokens[i])) i += 1;
  if (i >= sentence.to || !QUOTED.has(tokens[i]) || i === from) return null;
  const before = paperAt(i + 1);
  const as = before?.to ?? i + 1;
  if (lower(as) !== 'as' || !/^(?:saying|telling|writing)$/.test(lower(as + 1))) return null;
  const paper = before ?? paperAt(as + 2);
  return { from: as + 1, to: as + 2, cueClass: 'SPEECH', via: paper === null ? [] : [paper] };
}

/** `as reported by Ruhl`, `as first told by Ruhl`: a passive of saying with its agent. */
export function asReportedBy(clauses: Clauses, sentence: Sentence, from: number): CuePhrase | null {
  const { tokens } = clauses;
  const verb = tokens[from]?.lower === 'first' ? from + 1 : from;
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.cueClass !== 'SPEECH' || cue.form !== 'PAST' || !isByAgent(tokens, verb + 1)) return null;
  const subject = somebodyFrom(clauses, verb + 2, sentence.to);
  return subject === null
    ? null
    : { from: verb, to: verb + 2, cueClass: 'SPEECH', subject, via: [], tie: 'AGENT' };
}

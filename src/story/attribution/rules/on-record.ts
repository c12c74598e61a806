import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { isOf, OBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import { denialOf } from '../denial.ts';
import type { Finding } from '../finding.ts';
import { nearestCue } from '../nearest-cue.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { skipTime } from '../reported/settings.ts';
import { canJudge } from '../somebody.ts';
import { reportedBy } from './cue-before.ts';

const OPENS_WORDS = new WordList('that :');

/**
 * Words that a verb of saying gives, with the source of that behind them: `Ruhl said in May that "all is well," according to
 * a filing` are Ruhl's words, passed on by the filing. Null where `according to` alone tells who says them.
 */
export function onRecord(
  clauses: Clauses,
  sentence: Sentence,
  words: number,
  source: CuePhrase,
): Finding | null {
  const { tokens } = clauses;
  if (tokens[source.from]?.lower !== 'according' || words === sentence.from) return null;
  const said = nearestCue(clauses, sentence, words, 'SPEECH');
  if (said === null || said.subject.from > said.from || !canJudge(clauses, said.subject)) return null;
  // `Ruhl told officers he wanted to "go home," according to Orme` is Orme's report, the words between marks included.
  const before = itemAt(tokens, words - 1);
  const behindVerb = before?.text === ',' ? words - 1 : words;
  const heard = behindHearer(clauses, said, words);
  if (!OPENS_WORDS.has(before) && skipTime(clauses, sentence, heard) !== behindVerb) return null;
  if (denialOf(clauses, sentence, said, false) !== null) return null;
  return reportedBy(clauses, sentence, { ...said, via: [...said.via, source.subject, ...source.via] });
}

/** Behind whoever hears what a verb of saying gives: `Ruhl told police, "I left," according to a filing`. */
function behindHearer(clauses: Clauses, { to }: CuePhrase, words: number): number {
  if (FRAMES.get(cueWord(clauses.tokens, to - 1)?.lemma ?? '')?.listener !== true) return to;
  return isOf(clauses.tokens[to], OBJECT_PRONOUN) ? to + 1 : (phraseStartingAt(clauses, to, words)?.to ?? to);
}

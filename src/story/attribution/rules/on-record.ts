import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { CONJUNCTION, isOf, OBJECT_PRONOUN, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import type { Finding } from '../cues/finding.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { skipTime } from '../settings/settings.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isPronoun } from '../mentions/wanted.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { reportedBy } from './cue-before.ts';

const OPENS_WORDS = new WordList('that :');

/**
 * Words that a verb of saying gives, with the source of that behind them: `Ruhl said in May that "all is well," according to
 * a filing` and `Ruhl called it "over," the Courier reported` are Ruhl's words, passed on by the other. Null where `according to` alone tells who says them.
 */
export function onRecord(
  clauses: Clauses,
  sentence: Sentence,
  words: number,
  source: CuePhrase,
): Finding | null {
  const { tokens } = clauses;
  if (words === sentence.from) return null;
  const called = isPronoun(tokens[source.subject.head]) ? null : calledSo(clauses, sentence, words);
  if (called !== null)
    return reportedBy(clauses, sentence, { ...called, via: [...called.via, source.subject, ...source.via] });
  if (tokens[source.from]?.lower !== 'according') return null;
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

/** Verbs of those who give the word for something between marks, whoever tells of it. */
const CALLS = wordSet(
  'call describe characterize characterise brand label dub term denounce dismiss deride mutter',
);

/** `Ruhl called the vote "amateur hour"`: who calls something so that ends with the words; null if nobody does. */
function calledSo(clauses: Clauses, sentence: Sentence, words: number): CuePhrase | null {
  const called = nearestCue(clauses, sentence, words, 'ANY');
  if (called === null || called.tie !== undefined || called.subject.from > called.from) return null;
  // `I called it "a mess," Ruhl said`
  if (isOf(clauses.tokens[called.subject.head], SUBJECT_PRONOUN)) return null;
  // `questioned her over words it published describing Orme as "silly"`
  const doing = cueWord(clauses.tokens, called.from)?.form === 'GERUND';
  if (doing && itemAt(clauses.tokens, called.from - 1)?.text !== ',') return null;
  if (!CALLS.has(cueWord(clauses.tokens, called.from)?.lemma ?? '') || !canJudge(clauses, called.subject))
    return null;
  if (clauses.tokens.slice(called.to, words).some((token) => isOf(token, CONJUNCTION) || token.text === ','))
    return null;
  if (holdsFiniteVerb(clauses, called.to, words)) return null;
  return denialOf(clauses, sentence, called, false) === null ? called : null;
}

/** Behind whoever hears what a verb of saying gives: `Ruhl told police, "I left," according to a filing`. */
function behindHearer(clauses: Clauses, { to }: CuePhrase, words: number): number {
  if (FRAMES.get(cueWord(clauses.tokens, to - 1)?.lemma ?? '')?.listener !== true) return to;
  return isOf(clauses.tokens[to], OBJECT_PRONOUN) ? to + 1 : (phraseStartingAt(clauses, to, words)?.to ?? to);
}

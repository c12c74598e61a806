import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { AUXILIARY, BODY, GROUP, isOf, OBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** What points at the words that follow: `had this to say:`, `wrote the following letter:`. */
const FOLLOWING = new WordList('this following follows');

/** Most tokens of what points so. */
const LONGEST_POINTER = 4;

/** Whether words right before a colon point at those behind it; not `said the following roads are shut:`, which leads to a list. */
export function pointsOn(clauses: Clauses, colon: number): boolean {
  for (let i = colon - 1; i >= Math.max(0, colon - LONGEST_POINTER); i -= 1) {
    if (FOLLOWING.has(clauses.tokens[i])) return true;
    if (isOf(clauses.tokens[i], AUXILIARY)) return false;
  }
  return false;
}

/**
 * Whether nothing stands between a verb of saying and a colon but when, where and to whom: `told reporters in Riga on
 * Monday:`. In `said the fire had three causes:` the words that follow are a part of what is said.
 */
export function leadsToColon(clauses: Clauses, { cue, phrase }: Finding, colon: number): boolean {
  if (cue === null) return false;
  const { tokens } = clauses;
  const sentence = sentenceAt(clauses.passage, colon);
  // `said Ruhl in May:`
  let i = phrase.from > cue.from ? phrase.to : cue.to;
  const lemma = cueWord(tokens, cue.from)?.lemma ?? '';
  if (HEARD.hasWord(lemma) || FRAMES.get(lemma)?.listener === true)
    i = behindHearer(clauses, i, colon) ?? (isOf(tokens[i], OBJECT_PRONOUN) ? i + 1 : i);
  i = behindLoose(clauses, i);
  return (
    skipTime(clauses, sentence, skipSettings(clauses, sentence, skipTime(clauses, sentence, i))) === colon
  );
}

/** Verbs that take whoever hears or reads it as well: `wrote him:`; not `answered questions:` */
const HEARD = new WordList('write ask email text');

/** Behind whoever can hear it: not behind `two books` of `wrote two books:`. */
function behindHearer(clauses: Clauses, from: number, colon: number): number | null {
  const hearer = phraseStartingAt(clauses, from, colon);
  if (hearer === null) return null;
  const hears = canJudge(clauses, hearer) || isOf(clauses.tokens[hearer.head], BODY | GROUP);
  return hears ? hearer.to : null;
}

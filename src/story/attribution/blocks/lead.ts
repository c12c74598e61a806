import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { Finding } from '../cues/finding.ts';
import { sentenceAt } from '../cues/finding.ts';
import { denialOfFinding } from '../drafts/finding-denial.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { speakerBeforeColon } from '../rules/colon.ts';
import { leadsToColon, pointsOn } from './leads-to-colon.ts';

/** What words are printed from. */
export const PRINTED = 'statement letter email e-mail message memo post tweet note';

/** What holds the words of whoever the sentence is about: `In a statement, Ruhl defended the vote:` */
const HOLDS_WORDS = new WordList(
  `${PRINTED} op-ed column essay blog article speech testimony affidavit apology reply response report interview`,
);

/** How a sentence leads to a colon. */
export interface Lead {
  readonly finding: Finding;
  /** Nothing but the colon is behind the verb, or words that point on. */
  readonly leads: boolean;
}

/** Who may say what stands behind the colon at a token, by a verb of saying or a paper; null if the story does not tell. */
export function leadBefore(clauses: Clauses, colon: number): Lead | null {
  const finding = speakerBeforeColon(clauses, colon);
  if (finding === null || !canSpeak(clauses, finding.phrase) || denialOfFinding(finding) !== null)
    return null;
  const { cue } = finding;
  const speech = cue !== null && cueWord(clauses.tokens, cue.from)?.cueClass === 'SPEECH';
  const { from } = sentenceAt(clauses.passage, colon);
  const paper = clauses.tokens.slice(from, colon).some((token) => HOLDS_WORDS.has(token));
  if (!speech && !paper) return null;
  const leads = pointsOn(clauses, colon) || (speech && leadsToColon(clauses, finding, colon));
  return { finding, leads };
}

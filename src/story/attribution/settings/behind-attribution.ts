import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, OBJECT_PRONOUN, POSSESSIVE, PREPOSITION } from '../../words/word-classes.ts';
import { cueWord } from '../../words/cues.ts';
import { MANNER } from '../../words/function-words.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { reports } from './said-before.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { behindParticiple } from './behind-participle.ts';
import { behindLabel, skipSettings, skipTime } from './settings.ts';
import { WordList } from '../../words/word-list.ts';
import { TELLS_OR_TOLD } from '../../words/verb-forms.ts';

const ASKS = new WordList('asked asks warned warns reminded assured');

/** The token behind an attribution with its subject, listener, time and occasion. */
export function behindAttribution(
  clauses: Clauses,
  sentence: Sentence,
  cue: Pick<CuePhrase, 'from' | 'to' | 'subject'>,
): number {
  let i = Math.max(cue.to, cue.subject.to);
  // `…, she notes drily, …`
  const how = MANNER.has(clauses.tokens[i]) && isLooseWord(clauses.tokens[i]);
  if (how && canJudge(clauses, cue.subject) && reports(cueWord(clauses.tokens, cue.from)?.lemma ?? ''))
    i += 1;
  i = skipSettings(clauses, sentence, skipTime(clauses, sentence, i));
  // `a man asked her`
  const hearer = isOf(clauses.tokens[cue.to], OBJECT_PRONOUN) && ASKS.has(clauses.tokens[cue.from]);
  if (cue.subject.from < cue.from && (hearer || TELLS_OR_TOLD.has(clauses.tokens[cue.from]))) {
    i = behindLabel(clauses, sentence, i) ?? phraseStartingAt(clauses, i, sentence.to)?.to ?? i + 1;
    // `…, she told members in a letter sent Monday`
    i = skipTime(clauses, sentence, behindParticiple(clauses, sentence, i));
    i = skipSettings(clauses, sentence, i);
  }
  const firm = behindFirm(clauses, i);
  if (firm > i) i = skipSettings(clauses, sentence, skipTime(clauses, sentence, firm));
  // `…, she said on Channel 4's "Late Hour."`
  if (isOf(clauses.tokens[i], POSSESSIVE)) i += 1;
  const programme = clauses.tokens[i]?.kind === 'quote' && isOf(itemAt(clauses.tokens, i - 1), POSSESSIVE);
  return programme ? i + 1 : i;
}

/** `said Ann Lee of Lee Capital Management`: behind the rest of a firm whose name begins with that of a person told of; the token itself where none stands. */
function behindFirm({ tokens, nameAt }: Clauses, from: number): number {
  if (nameAt[from - 1] === undefined || !isOf(itemAt(tokens, from - 2), PREPOSITION)) return from;
  let i = from;
  while (tokens[i]?.kind === 'word' && tokens[i]?.capital === true && nameAt[i] === undefined) i += 1;
  return i;
}

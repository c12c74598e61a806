import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { INSISTENT } from '../nearest/clause-since.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import { findingOf } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { isNobody } from '../cues/nobody.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { beginsClause, hasWords } from '../settings/begins-clause.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import type { ReportedClause } from './reported-clause.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';

/** Those that a clause without `that` stands behind as well. */
const WITHOUT_THAT = new WordList('adamant insistent');
const REMAINS = new WordList('remain remains remained stay stays stayed');
const DEGREE = new WordList('quite very so just more');
/** What tells plainly what is so, and is nobody, though a sentence begins with it: `Science is clear that it kills`. */
const PLAIN = new WordList(`
  science history evidence research experience scripture medicine precedent law logic justice reason tradition theory biology
  physics economics mathematics nature opinion facts data polls surveys studies statistics figures numbers records results`);
const LET = new WordList('let lets letting');

/**
 * `Ruhl was adamant (that) it leaked`, `Ruhl is clear that it leaks`, `Ruhl let it be known that it leaked`: what somebody says
 * by an adjective. Not so where nobody does: `It is clear that it leaks`.
 */
export function insists(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  const verb = verbOf(tokens, sentence, at);
  // `Had Ruhl let it be known that it leaked, all would be well`
  if (verb === null || tokens[sentence.from]?.lower === 'had') return null;
  // `When Ruhl was clear that they were safe, she left`
  if (isOf(tokens[sentence.from], SUBORDINATOR)) return null;
  // `was adamant earlier on Saturday that it leaked`
  const behind = skipSettings(clauses, sentence, skipTime(clauses, sentence, at + 1));
  const settled = tokens[behind]?.lower === 'that';
  const from = settled ? behind : at + 1;
  const that = (settled || tokens[from]?.lower === 'that') && hasWords(clauses, sentence, from + 1);
  if (!that && !(bare(tokens[at]) && beginsClause(clauses, sentence, at + 1))) return null;
  const subject = subjectOf(clauses, sentence, verb);
  if (subject === null || subject.from > verb || !canJudge(clauses, subject)) return null;
  if (isNobody(clauses, subject.from)) return null;
  if (subject.name === null && PLAIN.has(tokens[subject.head])) return null;
  const cue: CuePhrase = { from: at, to: at + 1, cueClass: 'SPEECH', subject, via: [] };
  if (denialOf(clauses, sentence, cue, false) !== null) return null;
  return {
    finding: findingOf('CUE_BEFORE', clauses, cue, 0.9),
    stretches: [{ from, to: clauseEnd(clauses, sentence, from) }],
    weak: false,
  };
}

const bare = (token: Token | undefined): boolean => WITHOUT_THAT.has(token) || token?.lower === 'known';

/** The verb that an adjective of insisting, or the `known` of `let it be known`, hangs on. */
function verbOf(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  if (tokens[at]?.lower === 'known') {
    const verb = at - 3;
    const it = itemAt(tokens, at - 2)?.lower === 'it' && itemAt(tokens, at - 1)?.lower === 'be';
    if (it && verb >= sentence.from && LET.has(tokens[verb])) return verb;
    return wantedKnown(tokens, sentence, at);
  }
  if (!INSISTENT.has(tokens[at])) return null;
  let i = at - 1;
  while (i > sentence.from && !isCopula(tokens[i]) && (isLooseWord(tokens[i]) || DEGREE.has(tokens[i])))
    i -= 1;
  return i > sentence.from && isCopula(tokens[i]) && tokens[i]?.lower !== 'be' ? i : null;
}

const WANTS = new WordList('wants want wanted');

/** `would like it known that`: the verb of whoever wants it so; null where nobody does. */
function wantedKnown(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const verb = at - 2;
  if (verb <= sentence.from || tokens[at - 1]?.lower !== 'it') return null;
  if (tokens[verb]?.lower === 'like')
    return /^(?:would|'d)$/.test(tokens[verb - 1]?.lower ?? '') ? verb : null;
  return WANTS.has(tokens[verb]) ? verb : null;
}

const isCopula = (token: Token | undefined): boolean => BE.has(token) || REMAINS.has(token);

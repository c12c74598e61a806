import { itemAt } from '../../item-at.ts';
import { makeFinding } from '../cues/finding.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { questionEnd } from './asked.ts';
import { isByAgent } from '../settings/means.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { behindRemark } from '../complements/behind-listener.ts';
import { skipSettings } from '../settings/settings.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { beginsAnyClause } from '../settings/in-fronted-relative.ts';

/** What the content of a charge begins with. */
const CHARGE = /^(?:of|for|as|that|to)$/;

/** What the content of a question begins with. */
const ASKED = /^(?:about|whether|if|why|how|what|who|when|where)$/;

/** `Ruhl was accused by Orme of hiding the maps`: a verb of saying in the passive, with who says it. */
export function byAgent(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  const cue = cueWord(tokens, at);
  if (cue?.form !== 'PAST' || cue.cueClass === 'ATTITUDE' || !isByAgent(tokens, at + 1)) return null;
  const agent = somebodyFrom(clauses, at + 2, sentence.to);
  if (agent === null || !canJudge(clauses, agent)) return null;
  let from = behindTold(clauses, at + 2, agent);
  // `Ruhl was quoted by the paper as saying`: Ruhl speaks.
  if (tokens[from]?.lower === 'as' && cueWord(tokens, from + 1)?.form === 'GERUND') return null;
  if (cue.lemma === 'ask' && ASKED.test(tokens[from]?.lower ?? '')) {
    if (tokens[from]?.lower === 'about') from += 1;
    return from >= sentence.to
      ? null
      : reported(clauses, at, agent, { from, to: beforeMain(clauses, sentence, at, from) });
  }
  if (!CHARGE.test(tokens[from]?.lower ?? '')) from = skipSettings(clauses, sentence, from);
  if (tokens[from]?.text === ',') from = thatBehindRemark(clauses, sentence, from);
  if (!CHARGE.test(tokens[from]?.lower ?? '') || from + 1 >= sentence.to) return null;
  return reported(clauses, at, agent, { from, to: clauseEnd(clauses, sentence, from) });
}

/** Most tokens of what tells more of whoever says it. */
const LONGEST_REMARK = 10;

/** `was told by Orme, prosecuting, that`, `was told by the clerk, for the board, that`: the `that` behind a remark; the comma given if none is there. */
function thatBehindRemark({ tokens }: Clauses, sentence: Sentence, comma: number): number {
  for (let i = comma + 2; i < Math.min(sentence.to, comma + LONGEST_REMARK); i += 1) {
    if (tokens[i]?.kind === 'quote') return comma;
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'that' ? i + 1 : comma;
  }
  return comma;
}

/** Behind what tells more of whoever asks: `asked by the clerk, Ann Lee, if`, `asked by Ann Lee, a clerk, if`. */
function behindTold(clauses: Clauses, by: number, { from, to }: NounPhrase): number {
  const named =
    clauses.tokens[to]?.text === ',' && from > by && itemAt(clauses.tokens, from - 1)?.text === ',';
  return named ? to + 1 : behindRemark(clauses, to);
}

/** Where what somebody was asked ends: `Asked by a clerk about tolls, Ruhl blamed them on "the board"`, before the main clause. */
function beforeMain(clauses: Clauses, sentence: Sentence, at: number, from: number): number {
  const end = questionEnd(clauses, sentence, at, from);
  if (at !== sentence.from) return end;
  for (let i = from; i < end; i += 1) {
    if (clauses.tokens[i]?.text === ',' && beginsAnyClause(clauses, sentence, i + 1)) return i;
  }
  return end;
}

function reported(clauses: Clauses, at: number, agent: NounPhrase, stretch: Stretch): ReportedClause {
  return {
    finding: makeFinding('CUE_BEFORE', clauses, agent, 0.7, { cue: { from: at, to: at + 1 }, tie: 'AGENT' }),
    stretches: [stretch],
    weak: true,
  };
}

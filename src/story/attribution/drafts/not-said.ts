import type { QuoteKind } from '../../../domain/story.ts';
import { tokensSpan } from '../../passage.ts';
import { cueWord } from '../../words/cues.ts';
import type { AttributionDraft } from './attributed-quote.ts';
import { explainDenial, fromLabel } from './explain.ts';
import type { Finding } from '../cues/finding.ts';
import { denialOfFinding } from './finding-denial.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { CONJUNCTION, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { verbBehind } from '../phrases/verbs.ts';
import type { Asked } from '../reported/asked.ts';
import type { Heard } from '../reported/heard.ts';
import { spanOfPhrase } from '../mentions/resolution.ts';

/** The attribution of a question that the story ties to nobody. */
export function ofNobody({ clauses, cue }: Asked): AttributionDraft {
  const span = tokensSpan(clauses.passage, cue.from, cue.to);
  const explanation = `The words follow “${clauses.tokens[cue.from]?.text ?? ''}”; the story does not tell who asks.`;
  return tiedToNobody({ mention: null, cue: span, method: 'CUE_BEFORE', explanation });
}

/** The attribution of words that a court hears and the story ties to nobody. */
export function heardOfNobody({ clauses, cue, stretch }: Heard): AttributionDraft {
  const span = tokensSpan(clauses.passage, cue.from, cue.to);
  const after = stretch.from < cue.from;
  const explanation = `The words ${after ? 'are followed by' : 'follow'} “${clauses.tokens[cue.from]?.text ?? ''}”; the story does not tell who said them.`;
  const method = after ? 'CUE_AFTER' : 'CUE_BEFORE';
  return tiedToNobody({ mention: null, cue: span, method, explanation });
}

/** The attribution of a question that an interview puts behind `Q:`. */
export function ofAsker(clauses: Clauses, phrase: NounPhrase): AttributionDraft {
  const explanation = `${fromLabel(clauses, phrase)}; the story does not tell who asks.`;
  return tiedToNobody({ mention: spanOfPhrase(clauses, phrase), cue: null, method: 'COLON', explanation });
}

/**
 * `Ruhl would not call it "off", Orme said`: the words stand in what is not said, whoever reports that. What somebody
 * does not want or know is told all the same: `Orme said they do not want "that"`.
 */
export function insideDenied(
  kind: QuoteKind,
  others: readonly Finding[],
  token: number,
): AttributionDraft | null {
  if (kind !== 'MIXED') return null;
  const before = others.find(({ method }) => method === 'CUE_BEFORE');
  const cue = before?.cue == null ? null : cueWord(before.clauses.tokens, before.cue.from);
  if (before === undefined || cue?.cueClass === 'ATTITUDE') return null;
  if (standsBeside(before, token) || keepsSilent(before)) return null;
  return unsaid(before);
}

/** Verbs that, denied, tell of silence: what it is about is named by whoever reports it. */
const TALKING = new WordList(
  'comment commenting discuss discussing speak speaking talk talking elaborate elaborating answer answering',
);

/** `would not comment on "rumors"`: of what stands between the marks nobody says that they did not say it. */
export const keepsSilent = ({ clauses, cue }: Finding): boolean =>
  cue !== null && TALKING.has(clauses.tokens[cue.from]);

/** What leads from one clause to another beside it. */
const BESIDE = new WordList('because since although though but and');

/**
 * Whether the words at a token stand in a clause beside that of a cue, which does not report them: `said he had not told
 * her because he was "ill"`, `said he did not explain it but was "sorry"`.
 */
export function standsBeside({ clauses, cue, method }: Finding, token: number): boolean {
  if (cue === null || method !== 'CUE_BEFORE') return false;
  for (let i = cue.to; i < token; i += 1) {
    if (!BESIDE.has(clauses.tokens[i])) continue;
    if (isOf(clauses.tokens[i], CONJUNCTION)) {
      if (verbBehind(clauses, i + 1, token) !== null) return true;
    } else if (i + 2 < token || isOf(clauses.tokens[i + 1], SUBJECT_PRONOUN)) return true;
  }
  return false;
}

/** The attribution of words that their cue does not report as said: `refused to say`; null for others. */
export function unsaid(finding: Finding): AttributionDraft | null {
  const { clauses, cue, phrase, method } = finding;
  if (cue === null) return null;
  const denial = denialOfFinding(finding);
  if (denial === null) return null;
  return tiedToNobody({
    mention: spanOfPhrase(clauses, phrase),
    cue: tokensSpan(clauses.passage, cue.from, cue.to),
    method,
    denied: denial.kind === 'DENIED',
    explanation: explainDenial(finding, denial),
  });
}

function tiedToNobody({
  denied = false,
  explanation,
  ...place
}: Pick<AttributionDraft, 'mention' | 'cue' | 'method' | 'explanation'> & {
  readonly denied?: boolean;
}): AttributionDraft {
  return { ...place, confidence: 0, denied, explanation, chain: [], via: [], alternatives: [] };
}

import { itemAt } from '../../item-at.ts';
import { TOLD_KINDS } from '../../passage.ts';
import { DETERMINER, isOf, STOP, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import type { TextRange } from '../drafts/drafts.ts';
import type { Finding } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import type { ReportedClause } from '../reported/reported-clause.ts';
import { leadBefore } from './lead.ts';
import { isWritten } from './medium.ts';
import { saysOwn } from './spoken.ts';

/** Words behind a colon in the middle of a paragraph. */
export interface Within {
  readonly finding: Finding;
  readonly content: TextRange;
  /** Whether they go to the end of the paragraph. */
  readonly whole: boolean;
}

/** Some sentences, as tokens of their paragraph. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences without marks that a colon within their paragraph gives to somebody: what somebody has written, `The council said
 * in a statement: Two roads are shut. Work begins in May.`, or as far as they say `I` or `we`, `Ruhl replied: I do. I always
 * did.` A sentence that tells what somebody has said, by name or as `the council`, is the reporter's again, with all behind it. Null
 * if none are; `reporterSaysOwn` tells that the reporter says so too, and `reported` what the paragraph reports.
 */
export function wordsWithin(
  clauses: Clauses,
  reported: readonly ReportedClause[],
  reporterSaysOwn: () => boolean,
): Within | null {
  const { passage, tokens } = clauses;
  if (!passage.text.includes(': ') || !TOLD_KINDS.has(passage.kind) || passage.pieces.length > 0) return null;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const opening = tokens[colon + 1];
  if (colon < 1 || opening?.kind !== 'word' || !opening.capital) return null;
  const [first, ...rest] = sentencesFrom(clauses, colon + 1);
  if (first === undefined || !isOf(itemAt(tokens, first.to - 1), STOP)) return null;
  const lead = leadBefore(clauses, colon);
  // `In a statement, Ruhl said the crew had two wishes: …`: the words that follow are a part of what is said.
  if (lead?.leads !== true) return null;
  const { finding } = lead;
  const written = isWritten(clauses, finding, colon);
  const own = isOwn(clauses, first) && !reporterSaysOwn() && !saysOwn({ tokens: tokens.slice(0, colon) });
  if (!own && !(written && holdsFiniteVerb(clauses, first.from, first.to))) return null;
  const telling = tellingIn(reported);
  if (tells(telling, clauses, first)) return null;
  let { to } = first;
  for (const sentence of rest) {
    if (tells(telling, clauses, sentence) || isReporters(clauses, finding, sentence)) break;
    if (written || isOwn(clauses, sentence)) to = sentence.to;
  }
  // One sentence is reported as behind any verb of saying.
  if (!written && to === first.to) return null;
  const content = { passage, start: opening.start, end: itemAt(tokens, to - 1)?.end ?? opening.end };
  return { finding, content, whole: to === tokens.length };
}

/** The sentences of a paragraph from a token on; the first is what is left of its own. */
function sentencesFrom({ passage }: Clauses, from: number): Stretch[] {
  const behind = passage.sentences.filter(({ to }) => to > from);
  return behind.map((sentence) => ({ from: Math.max(from, sentence.from), to: sentence.to }));
}

const isOwn = ({ tokens }: Clauses, { from, to }: Stretch): boolean =>
  saysOwn({ tokens: tokens.slice(from, to) });

/** Where verbs stand by which a name, `the council` or `she` reports something; what police say or doctors tell us may be written. */
const tellingIn = (reported: readonly ReportedClause[]): number[] =>
  reported.flatMap(({ finding: { cue, phrase, clauses } }) =>
    phrase.name !== null ||
    isOf(clauses.tokens[phrase.from], DETERMINER) ||
    isOf(clauses.tokens[phrase.from], SUBJECT_PRONOUN)
      ? (cue?.from ?? [])
      : [],
  );

/** Whether a sentence tells what somebody has said who is not whoever says `I` or `we` in it. */
const tells = (telling: readonly number[], clauses: Clauses, sentence: Stretch): boolean =>
  telling.some((at) => at >= sentence.from && at < sentence.to) && !isOwn(clauses, sentence);

/** Whether a sentence tells of whoever speaks, who says `I` or `we` of themselves: `Ruhl left.`, `She left.`, `The council met.` */
function isReporters(clauses: Clauses, { phrase }: Finding, sentence: Stretch): boolean {
  if (isOwn(clauses, sentence)) return false;
  const { tokens, nameAt } = clauses;
  if (isOf(tokens[sentence.from], SUBJECT_PRONOUN) && tokens[sentence.from]?.lower !== 'it') return true;
  const head = tokens[phrase.head]?.lower;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (phrase.name !== null && nameAt[i]?.person === phrase.name.person) return true;
    if (tokens[i]?.lower === head) return true;
  }
  return false;
}

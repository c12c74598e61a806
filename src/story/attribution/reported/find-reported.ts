import type { Sentence } from '../../tokens.ts';
import { FINDS_OR_SHOWS } from '../cues/found-without-that.ts';
import { cueWord } from '../../words/cues.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { asTold } from './as-told.ts';
import { byAgent } from './by-agent.ts';
import { canJudge } from '../phrases/somebody.ts';
import { caseIs } from './case-is.ts';
import { isDash } from '../clause-ends/dashes.ts';
import { accordingTo, passedOnWithin, thatIsAccording } from './according-to.ts';
import { behindCue } from './behind-cue.ts';
import { fronted } from '../complements/fronted.ts';
import { heardFrom } from './heard-from.ts';
import { behindNoun } from './behind-noun.ts';
import { beforeAttribution } from './trailing.ts';
import { insertedEnd } from '../settings/inserted.ts';
import { insists } from './insists.ts';
import { toldInPaper } from './told-in-paper.ts';
import { LONGEST_SENTENCE } from './reported-clause.ts';
import type { ReportedClause } from './reported-clause.ts';
import { isOf, REPORTING } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { COMMA_OR_BRACKET } from '../../words/punctuation.ts';
import { SOURCE_WORDS, sourceStart, VIEWS } from '../phrases/source-opening.ts';

/** How far behind a comma the verb of an attribution can stand, in tokens. */
const ATTRIBUTION_REACH = 45;

/**
 * Finds what the sentences of a passage report, nested reports included, in the order of their cues. One pass over
 * the cues: a sentence without one is left at once.
 */
export function findReported(clauses: Clauses): ReportedClause[] {
  const found: ReportedClause[] = [];
  for (const sentence of clauses.passage.sentences) {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) continue;
    const cues = cuesOf(clauses, sentence);
    if (cues.length > 0) readSentence(clauses, sentence, cues, found);
  }
  return found;
}

function cuesOf({ tokens }: Clauses, { from, to }: Sentence): number[] {
  const cues: number[] = [];
  for (let i = from; i < to; i += 1) {
    const cue = isOf(tokens[i], REPORTING) || cueWord(tokens, i) !== null || FINDS_OR_SHOWS.has(tokens[i]);
    // `as per a report`
    if (cue || sourceStart(tokens, i) === i) cues.push(i);
  }
  return cues;
}

function readSentence(
  clauses: Clauses,
  sentence: Sentence,
  cues: readonly number[],
  found: ReportedClause[],
): void {
  const { tokens } = clauses;
  /** Cues that stand behind what is said. */
  const trailing: number[] = [];
  let from = sentence.from;
  /** Behind the verbs of those who pass on what is said before them: `The deal was off, Orme said Ruhl had told her`. */
  let passedOn = from;
  /** The last clause found. */
  let previous: ReportedClause | null = null;
  for (const at of cues) {
    // `Ruhl said the mill, according to its clerks, had closed`: inserted into what Ruhl said.
    const close = SOURCE_WORDS.has(tokens[at]) ? closeOfInserted(clauses, sentence, previous, at) : null;
    if (close !== null && previous !== null) {
      from = at;
      const told = passedOnWithin(clauses, previous, at, close);
      if (told !== null) found.push(told);
      continue;
    }
    // Every comma before a cue, back to the cue before.
    for (let i = Math.max(from, at - ATTRIBUTION_REACH); i <= at; i += 1) {
      if (tokens[i]?.kind === 'word') continue;
      if (!COMMA_OR_BRACKET.has(tokens[i]) && tokens[i]?.kind !== 'quote' && !isDash(clauses, i)) continue;
      const clause = beforeAttribution(clauses, sentence, i, previous);
      if (clause?.finding.cue == null || trailing.includes(clause.finding.cue.from)) continue;
      // `The deal was off, Ruhl said, the bank reported`: the bank passes on what Ruhl said.
      trailing.push(clause.finding.cue.from);
      if (previous !== null && (passesOn(clause, previous) || knownFrom(clause, previous))) continue;
      // `Ruhl said the deal was off, the Post reported`
      const told: ReportedClause | null =
        previous === null || previous !== found.at(-1) ? null : toldInPaper(clause, previous);
      if (told !== null) {
        found[found.length - 1] = told;
        previous = told;
        continue;
      }
      if (clause.finding.via.length > 0) passedOn = clause.finding.cue.from;
      cutBefore(clause, sentence, found);
      found.push(clause);
      previous = clause;
    }
    from = at;
    if (at < passedOn || trailing.includes(at)) continue;
    if (SOURCE_WORDS.has(tokens[at])) {
      const clause: ReportedClause | null =
        accordingTo(clauses, sentence, at) ?? thatIsAccording(clauses, sentence, at, found.at(-1));
      if (clause !== null) found.push(clause);
      // `her view that it leaks`
      if (clause !== null || !VIEWS.has(tokens[at])) continue;
    }
    const heard = asTold(clauses, sentence, at) ?? heardFrom(clauses, sentence, at);
    if (heard !== null) {
      found.push(heard);
      previous = heard;
      continue;
    }
    const cue = cueAt(clauses, sentence, at);
    const speaks = cue !== null && cue.cueClass !== 'ATTITUDE';
    const active: ReportedClause | null = speaks
      ? (fronted(clauses, sentence, at, cue) ?? behindCue(clauses, sentence, at, cue, previous))
      : null;
    const clause: ReportedClause | null =
      active ??
      byAgent(clauses, sentence, at) ??
      (speaks
        ? null
        : (behindNoun(clauses, sentence, at) ??
          insists(clauses, sentence, at) ??
          caseIs(clauses, sentence, at)));
    if (clause === null) continue;
    found.push(clause);
    previous = clause;
  }
}

/** `Orme told them it was "late" there, Ruhl said`: what is reported before an attribution at the end does not hold it. */
function cutBefore(
  { finding: { method, cue, phrase, clauses }, stretches }: ReportedClause,
  { from }: Sentence,
  found: ReportedClause[],
): void {
  const end = stretches.at(-1)?.to ?? 0;
  if (method !== 'CUE_AFTER' || cue === null || clauses.tokens[end]?.text !== ',') return;
  const close = Math.max(cue.to, phrase.to);
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const clause = found[i];
    const last = clause?.stretches.at(-1);
    if (clause === undefined || last === undefined || (clause.finding.cue?.from ?? 0) < from) return;
    if (last.from < end && last.to >= close)
      found[i] = { ...clause, stretches: [...clause.stretches.slice(0, -1), { from: last.from, to: end }] };
  }
}

/** The comma that closes a source that is inserted into what a clause reports; null if none is. */
function closeOfInserted(
  clauses: Clauses,
  sentence: Sentence,
  around: ReportedClause | null,
  at: number,
): number | null {
  const said = around?.stretches.at(-1);
  const start = said === undefined ? null : sourceStart(clauses.tokens, at);
  if (said === undefined || start === null || said.from >= start - 1) return null;
  const close = insertedEnd(clauses, sentence, said.from, start - 1);
  return close > start && said.to > close ? close : null;
}

/** What counts, and tells nobody's words: `data from the harbour board`. */
const COUNTED = new WordList('figures data statistics numbers estimates projections counts tallies');

/** `Ruhl said it lost $2 million a day, according to figures from the port`: she says it, and knows it from there. */
const knownFrom = (
  { finding, stretches: [before] }: ReportedClause,
  { finding: { cue, clauses, phrase }, stretches }: ReportedClause,
): boolean =>
  // `Of those that reported profits, most did well, according to data`: it tells more than they do.
  (stretches.at(-1)?.to ?? 0) >= (before?.to ?? 0) &&
  COUNTED.has(clauses.tokens[finding.phrase.head]) &&
  SOURCE_WORDS.has(clauses.tokens[finding.cue?.from ?? -1]) &&
  cue !== null &&
  phrase.from < cue.from &&
  canJudge(clauses, phrase);

/** Whether whoever says one clause only passes on the words of another before it; `the average forecast of two` says nothing. */
const passesOn = (clause: ReportedClause, { finding: { clauses, phrase, via } }: ReportedClause): boolean =>
  canJudge(clauses, phrase) && via.some(({ from }) => from === clause.finding.phrase.from);

import { itemAt } from '../../item-at.ts';
import { cueWord } from '../../words/cues.ts';
import { VERY_WORDS } from '../../words/very-words.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Utterance } from '../../quotes/utterances.ts';
import { isPassiveSpeech } from '../phrases/passive.ts';
import { isDenied } from '../cues/denying.ts';
import type { Finding } from '../cues/finding.ts';
import { keepsSilent, standsBeside, unsaid } from './not-said.ts';
import { SOURCE_WORDS } from '../phrases/source-opening.ts';
import { holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { CONJUNCTION, isOf, POSSESSIVE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import type { ClausesByPlace } from '../reported/clauses-by-place.ts';
import type { ReportedClause } from '../reported/reported-clause.ts';

/** What gives a grade to something. */
const RATES = wordSet('rate deem');

const PRONOUN = /^(?:s?he|they|it)$/;

/**
 * The reported clause whose words between marks an utterance is: the one its own cue reports, without a cue of its own
 * the innermost around it. Inside another report, a verb that does not give the very words leaves them to whoever
 * reports it: `Ruhl said Orme had begged her for "help"`. Null where nothing outside the marks is reported with it.
 */
export function clauseAround(
  reported: ClausesByPlace,
  { kind, parts }: Utterance,
  finding: Finding | null,
): ReportedClause | null {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return null;
  // `had to shout "Yes!" at them`: a sentence of its own is more than the thing spoken of around it.
  const around = reported
    .at(part.token)
    .filter((clause) => holdsWords(clause) && !(clause.weak && kind === 'DIRECT'));
  const cue = finding?.cue ?? null;
  const owned = around.findLast(isNamedSaying);
  if (owned !== undefined && !isWithin(owned, finding, part.token)) return owned;
  if (finding === null || cue === null)
    return around.findLast((clause) => !clause.weak && !isHeard(clause, part.token)) ?? null;
  if (finding.clauses !== around[0]?.finding.clauses) return null;
  // `rejected Ruhl's "too old" comment`: a thing that another speaks of, its words Ruhl's own.
  if (finding.tie === 'OWNER' && cue.from > part.token && !isToldOf(around, cue.to)) return null;
  const own = around.find((clause) => clause.finding.cue?.from === cue.from) ?? null;
  // `railed against what she calls the "cartel"`
  const { phrase } = finding;
  const named =
    itemAt(finding.clauses.tokens, phrase.from - 1)?.lower === 'what' &&
    PRONOUN.test(finding.clauses.tokens[phrase.from]?.lower ?? '');
  const outer =
    named && phrase.to === phrase.from + 1
      ? around.find((clause) => clause !== own && holds(clause, phrase.from - 1))
      : undefined;
  if (outer !== undefined) return outer;
  // `Orme said he had not told her because he was "ill"`: what he did not tell is not said, why he did not is.
  const teller = around.find((clause) => clause !== own && !clause.weak && holds(clause, cue.from));
  // So it is with `Orme said he would not comment on "rumors"`.
  const beside = teller !== undefined && (standsBeside(finding, part.token) || keepsSilent(finding));
  if (beside && unsaid(finding) !== null) return teller;
  const { tokens } = finding.clauses;
  const lemma = cueWord(tokens, cue.from)?.lemma ?? '';
  // `began calling groups and making an effort to "get up"` calls nobody so.
  const names =
    lemma !== 'call' || !tokens.slice(cue.to, part.token).some((token) => isOf(token, CONJUNCTION));
  // `rejected Ruhl's letter accusing Riga of "theft"`: so it stands in the letter.
  const inPaper = isOf(tokens[phrase.to], POSSESSIVE) && tokens[cue.from]?.lower.endsWith('ing') === true;
  // `Orme said Ruhl had denied it was "over"`: a denial is the denier's, whoever reports it.
  const denied = isDenied(finding, part.token);
  // `Ruhl warned that "it is over," according to a filing`: what the filing tells of is what Ruhl warned.
  const passedOn = around.some(
    ({ finding: { cue: outer, phrase: source } }) =>
      outer !== null && outer.from > part.token && finding.via.some(({ from }) => from === source.from),
  );
  // `Orme said the plan, according to Ruhl, "is dead"`
  const source = own !== null && own.finding.via.length > 0 && SOURCE_WORDS.has(tokens[cue.to - 2]);
  // `had been rated "unsafe" by engineers, records show`: how those have judged it, in their words.
  const rated = finding.tie === 'AGENT' && part.token === cue.from + 1 && RATES.has(lemma);
  if (rated || inPaper || denied || passedOn || source || (VERY_WORDS.has(lemma) && names)) return own;
  return (
    around.find(
      (clause) => clause !== own && !(clause.weak && own?.weak === false) && holds(clause, cue.from),
    ) ?? own
  );
}

/** `Orme said Ruhl's claim that it was "over" hurt`: the words of whoever is named with a saying, whatever others do with it. */
export function isNamedSaying({ finding, stretches, weak }: ReportedClause): boolean {
  const { clauses, phrase, tie } = finding;
  if (weak || tie !== 'OWNER' || clauses.tokens[stretches[0]?.from ?? 0]?.lower !== 'that') return false;
  return !/^(?:his|her|its|their)$/.test(clauses.tokens[phrase.head]?.lower ?? '');
}

/** Whether a finding tells of words within what a saying says: `Ruhl's claim that Orme had called it "over"`. */
function isWithin(
  { finding: { cue: noun } }: ReportedClause,
  finding: Finding | null,
  words: number,
): boolean {
  const from = finding?.cue?.from;
  return from !== undefined && noun !== null && from > noun.from && from < words;
}

/** Whether a report tells what a thing that ends before a token does: `Orme said Ruhl's "clean" claim was false`. */
function isToldOf(around: readonly ReportedClause[], from: number): boolean {
  return around.some(
    ({ finding: { clauses }, stretches }) => verbBehind(clauses, from, stretches.at(-1)?.to ?? from) !== null,
  );
}

/** `he had been told it was "over"`: words that reach the one who reports them; `the envoy had been told it was "over"` is his report. */
function isHeard({ finding, stretches }: ReportedClause, token: number): boolean {
  const { tokens } = finding.clauses;
  const first = stretches[0]?.from ?? token;
  if (!isOf(tokens[tokens[first]?.lower === 'that' ? first + 1 : first], SUBJECT_PRONOUN)) return false;
  let heard = false;
  for (let i = first; i < token; i += 1) {
    // `said he had asked for it and had been told it was "over"`: more is told than what he heard.
    if (!heard && tokens[i]?.lower === 'and' && holdsFiniteVerb(finding.clauses, first, i)) return false;
    // `that they had been told, and that it was "over"`
    if (isOf(tokens[i], CONJUNCTION) && tokens[i + 1]?.lower === 'that') heard = false;
    heard ||= isPassiveSpeech(finding.clauses, { from: 0, to: token }, i);
  }
  return heard;
}

/** Whether a token is part of what a clause reports. */
export function holds({ stretches }: ReportedClause, token: number): boolean {
  return stretches.some(({ from, to }) => from <= token && token < to);
}

/** Whether a clause has words outside the marks. */
export function holdsWords({ finding, stretches }: ReportedClause): boolean {
  const { tokens } = finding.clauses;
  return stretches.some(({ from, to }) =>
    tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'number'),
  );
}

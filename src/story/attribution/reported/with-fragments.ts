import { itemAt } from '../../item-at.ts';
import { cueForm, cueWord } from '../../words/cues.ts';
import { VERY_WORDS } from '../../words/very-words.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Utterance } from '../../quotes/utterances.ts';
import { isPassiveSpeech } from '../passive.ts';
import { isDenied } from '../denying.ts';
import type { Finding } from '../finding.ts';
import { keepsSilent, standsBeside, unsaid } from '../not-said.ts';
import { SOURCE_WORDS } from '../source-opening.ts';
import { holdsFiniteVerb, verbBehind } from '../verbs.ts';
import { CONJUNCTION, isOf, POSSESSIVE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { beforeRelative } from './before-relative.ts';
import { ClausesByPlace } from './clauses-by-place.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';

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
    .filter((clause) => hasWords(clause) && !(clause.weak && kind === 'DIRECT'));
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
function isNamedSaying({ finding, stretches, weak }: ReportedClause): boolean {
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
    // `that they had been told, and that it was "over"`
    if (isOf(tokens[i], CONJUNCTION) && tokens[i + 1]?.lower === 'that') heard = false;
    heard ||= isPassiveSpeech(finding.clauses, { from: 0, to: token }, i);
  }
  return heard;
}

/** Whether a token is part of what a clause reports. */
function holds({ stretches }: ReportedClause, token: number): boolean {
  return stretches.some(({ from, to }) => from <= token && token < to);
}

/** Whether a clause has words outside the marks. */
function hasWords({ finding, stretches }: ReportedClause): boolean {
  const { tokens } = finding.clauses;
  return stretches.some(({ from, to }) =>
    tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'number'),
  );
}

/**
 * Those of a passage's reported clauses that are indirect speech: outermost first, clauses before things spoken of, none inside another, none with
 * words between marks that belong to somebody else or to a clause of their own.
 *
 * @param taken clauses that utterances stand in
 * @param quoted tokens of the passage that stand for utterances
 */
export function indirectAmong(
  reported: readonly ReportedClause[],
  taken: ReadonlySet<ReportedClause>,
  quoted: ReadonlySet<number>,
): ReportedClause[] {
  const kept = new ClausesByPlace(reported.filter((clause) => taken.has(clause)));
  const outermostFirst = reported
    .filter((clause) => !taken.has(clause))
    .sort((a, b) => Number(a.weak) - Number(b.weak) || startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const indirect: ReportedClause[] = [];
  for (const clause of outermostFirst) {
    const whole = beforeQuoted(clause, quoted) ?? aroundSaying(clause, taken);
    if (whole === null) continue;
    const plain = kept.overlaps(whole) ? beforeRelative(whole, indirect) : whole;
    if (plain === null || isNameAlone(plain) || leadsToWords(plain)) continue;
    if (plain !== whole && kept.overlaps(plain)) continue;
    kept.add(plain);
    indirect.push(plain);
  }
  return indirect;
}

const NAME = /^\P{L}*(?:the\s+)?\p{Lu}/u;

/** `which aides call "the Whale"`: nothing but a name between marks. */
function isNameAlone({ finding, stretches: [stretch, ...others] }: ReportedClause): boolean {
  if (stretch === undefined || others.length > 0 || stretch.to !== stretch.from + 1) return false;
  const only = finding.clauses.tokens[stretch.from];
  return only?.kind === 'quote' && NAME.test(only.text);
}

const startOf = ({ stretches }: ReportedClause): number => stretches[0]?.from ?? 0;
const endOf = ({ stretches }: ReportedClause): number => stretches.at(-1)?.to ?? 0;

/** Fewest words that a clause cut short still reports. */
const FEWEST_WORDS = 3;

/**
 * A clause around what another's saying says: `Ruhl's claim … had hurt him` of `Orme said Ruhl's claim that it was "over"
 * had hurt him`. Null if none with words between marks is in it.
 */
function aroundSaying(clause: ReportedClause, taken: ReadonlySet<ReportedClause>): ReportedClause | null {
  const [stretch, ...others] = clause.stretches;
  if (stretch === undefined || others.length > 0) return null;
  for (const saying of taken) {
    const [from, to] = [startOf(saying), endOf(saying)];
    if (saying.finding.tie !== 'OWNER' || !holds(clause, from) || !isNamedSaying(saying)) continue;
    const { clauses } = clause.finding;
    const rest = { from: to, to: stretch.to };
    const stretches = [
      { from: stretch.from, to: from },
      ...(to < stretch.to && holdsFiniteVerb(clauses, to, stretch.to) ? [rest] : []),
    ];
    if (stretches.some((one) => holdsFiniteVerb(clauses, one.from, one.to))) return { ...clause, stretches };
  }
  return null;
}

/**
 * A clause up to the attribution of a quotation that it ran into: `said he had seen nothing, and when asked again, he
 * said, "…"`. Itself if it holds no quotation; null if nothing is left.
 */
function beforeQuoted(clause: ReportedClause, quoted: ReadonlySet<number>): ReportedClause | null {
  const { tokens } = clause.finding.clauses;
  const [stretch, ...others] = clause.stretches;
  const first = stretch === undefined ? null : firstIn(stretch, quoted);
  if (others.some((other) => firstIn(other, quoted) !== null)) return null;
  if (stretch === undefined || first === null) return clause;
  if (others.length > 0) return null;
  const summedUp = commaBeforeSum(tokens, stretch.from, first);
  for (let i = summedUp ?? stretch.from + FEWEST_WORDS; i < first; i += 1) {
    // `said the mediator, a conductor, had told her "…"`: no clause yet.
    if (tokens[i]?.text !== ',') continue;
    if (i !== summedUp && !holdsFiniteVerb(clause.finding.clauses, stretch.from, i)) continue;
    const attributed = tokens.slice(i, first).some(({ lower }) => cueForm(lower)?.cueClass === 'SPEECH');
    return attributed ? { ...clause, stretches: [{ from: stretch.from, to: i }] } : null;
  }
  return null;
}

const SUMS_UP = new WordList('that which');

/** Furthest relative behind the comma before the thing that it tells more of, in tokens. */
const LONGEST_THING = 4;

/** The comma at which an infinitive ends, before what sums it up: `promised to close the mine, a plan that Orme has called "mad"`; null if there is none. */
function commaBeforeSum(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[from]?.lower !== 'to') return null;
  for (let i = to - 1; i > from + FEWEST_WORDS; i -= 1)
    if (
      tokens[i]?.text === ',' &&
      tokens.slice(i + 1, Math.min(to, i + 1 + LONGEST_THING)).some((token) => SUMS_UP.has(token))
    )
      return i;
  return null;
}

function firstIn({ from, to }: Stretch, tokens: ReadonlySet<number>): number | null {
  for (let i = from; i < to; i += 1) if (tokens.has(i)) return i;
  return null;
}

/** `She said he told her: "…"`: a report that only leads to words between marks. */
function leadsToWords({ finding, stretches }: ReportedClause): boolean {
  const { tokens } = finding.clauses;
  const last = stretches.at(-1);
  if (last === undefined || tokens[last.to]?.text !== ':' || tokens[last.to + 1]?.kind !== 'quote')
    return false;
  return tokens.slice(last.from, last.to).some(({ lower }) => cueForm(lower)?.cueClass === 'SPEECH');
}

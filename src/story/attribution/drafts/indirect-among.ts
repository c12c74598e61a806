import { itemAt } from '../../item-at.ts';
import { cueForm } from '../../words/cues.ts';
import type { Token } from '../../tokens.ts';
import { THING_RELATIVE } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { beforeRelative } from '../reported/before-relative.ts';
import { ClausesByPlace } from '../reported/clauses-by-place.ts';
import type { ReportedClause, Stretch } from '../reported/reported-clause.ts';
import { holds, isNamedSaying } from './with-fragments.ts';

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

/** Furthest relative behind the comma before the thing that it tells more of, in tokens. */
const LONGEST_THING = 4;

/** The comma at which an infinitive ends, before what sums it up: `promised to close the mine, a plan that Orme has called "mad"`; null if there is none. */
function commaBeforeSum(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[from]?.lower !== 'to') return null;
  for (let i = to - 1; i > from + FEWEST_WORDS; i -= 1)
    if (
      tokens[i]?.text === ',' &&
      tokens.slice(i + 1, Math.min(to, i + 1 + LONGEST_THING)).some((token) => THING_RELATIVE.has(token))
    )
      return i;
  return null;
}

function firstIn({ from, to }: Stretch, tokens: ReadonlySet<number>): number | null {
  for (let i = from; i < to; i += 1) if (tokens.has(i)) return i;
  return null;
}

/** On what occasion somebody speaks: `said when talking about it:`. */
const WHEN = new WordList('when while upon on in');

/** `She said he told her: "…"`, `She said when talking about it: "…"`: a report that only leads to words between marks. */
function leadsToWords({ finding, stretches }: ReportedClause): boolean {
  const { tokens } = finding.clauses;
  const last = stretches.at(-1);
  if (last === undefined || tokens[last.to]?.text !== ':' || tokens[last.to + 1]?.kind !== 'quote')
    return false;
  const isWhen = (i: number): boolean =>
    WHEN.has(itemAt(tokens, i - 1)) && tokens[i]?.lower.endsWith('ing') === true;
  if (isWhen(last.from + 1) || isWhen(finding.cue?.from ?? -1)) return true;
  return tokens.slice(last.from, last.to).some(({ lower }) => cueForm(lower)?.cueClass === 'SPEECH');
}

import { THING_RELATIVE_OR_WHOM } from '../../words/relatives.ts';
import type { ReportedClause } from './reported-clause.ts';

/** Furthest relative behind the comma before the thing that it tells more of, in tokens: `, a late and costly plan that`. */
const LONGEST_THING = 5;

/**
 * A thing spoken of, up to the comma at which another says more of it: `cited a study, which the bank said was old`, `mocked the
 * tale, an event that Orme says led to it`. Null where none of `others` does so.
 */
export function beforeRelative(
  clause: ReportedClause,
  others: readonly ReportedClause[],
): ReportedClause | null {
  const { tokens } = clause.finding.clauses;
  const [stretch, ...rest] = clause.stretches;
  if (!clause.weak || stretch === undefined || rest.length > 0) return null;
  for (const other of others) {
    const relative = other.stretches[0]?.from ?? 0;
    const end = other.stretches.at(-1)?.to ?? 0;
    if (relative <= stretch.from || relative >= stretch.to || end < stretch.to) continue;
    if (other.finding.clauses !== clause.finding.clauses || !THING_RELATIVE_OR_WHOM.has(tokens[relative]))
      continue;
    // `said, citing Orme, that it was old`: no comma stands right before the `that` of a relative.
    const last = tokens[relative]?.lower === 'that' ? relative - 2 : relative - 1;
    for (let i = last; i > Math.max(stretch.from, relative - 1 - LONGEST_THING); i -= 1)
      if (tokens[i]?.text === ',') return { ...clause, stretches: [{ from: stretch.from, to: i }] };
  }
  return null;
}

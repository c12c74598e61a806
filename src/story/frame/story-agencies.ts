import { agencyNamed } from './agencies.ts';
import { readByline } from './byline.ts';
import type { DatelineReading } from './dateline.ts';
import type { Line } from './lines.ts';
import { isOfficeWord } from './names.ts';

/** Tells the agency a text names, as readers know it; null if the text is no agency's name. */
export type AgencyLookup = (text: string) => string | null;

/** Lines from the top among which a story names its agency. */
const REACH = 60;

/**
 * The agencies that count in one story: those everybody knows, and the ones that its own dateline or byline
 * names. So a small agency's name is told from a headline where it stands on a line of its own.
 */
export function agenciesOf(
  lines: readonly Line[],
  datelineOf: (line: Line) => DatelineReading | null,
): AgencyLookup {
  const own = new Map<string, string>();
  for (const line of lines.slice(0, REACH)) {
    const byline = readByline(line.text)?.agency ?? null;
    const dateline = byline === null ? datelineOf(line) : null;
    const name = byline ?? dateline?.agency ?? null;
    if (name !== null) own.set(core(name), name);
    if (dateline !== null) break;
  }
  if (own.size === 0) return agencyNamed;
  // The words of a name must all be in the text: that is told faster than its core.
  const starts = [...own.keys()].map((name) => name.split(' ', 1)[0] ?? '');
  const mayName = (text: string): boolean => {
    const lower = text.toLowerCase();
    return starts.some((start) => lower.includes(start));
  };
  return (text) => agencyNamed(text) ?? (mayName(text) ? own.get(core(text)) : undefined) ?? null;
}

/** What tells one agency from another: `Halcyon` and `Halcyon News` are one. */
function core(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  const telling = words.filter((word) => word !== 'the' && !isOfficeWord(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

import type { DatelineReading } from './dateline.ts';
import { readDateline } from './dateline.ts';
import type { HeaderLine } from './header-lines.ts';
import { readHeaderLine } from './header-lines.ts';
import type { Line } from './lines.ts';
import type { AgencyLookup } from './story-agencies.ts';
import { agenciesOf } from './story-agencies.ts';

/** What each line of a story reads as by itself, worked out once: a header asks several times about the lines below it. */
export class LineReadings {
  readonly agencies: AgencyLookup;
  readonly #datelines = new Map<Line, DatelineReading | null>();
  readonly #headers = new Map<Line, HeaderLine | null>();

  constructor(lines: readonly Line[]) {
    this.agencies = agenciesOf(lines, (line) => this.dateline(line));
  }

  /** The dateline a line starts with; null if with none. */
  dateline(line: Line): DatelineReading | null {
    return remembered(this.#datelines, line, () => readDateline(line.text));
  }

  /** What only the header of a story has, read by the rules that need no other line; null if none knows the line. */
  header(line: Line): HeaderLine | null {
    return remembered(this.#headers, line, () => readHeaderLine(line.text, this.agencies));
  }
}

function remembered<Value>(known: Map<Line, Value>, line: Line, read: () => Value): Value {
  const before = known.get(line);
  if (before !== undefined) return before;
  const value = read();
  known.set(line, value);
  return value;
}

import { fold } from '../../domain/fold.ts';
import type { NamingRecord } from '../../domain/naming.ts';
import { countryOf } from '../../story/words/country-of.ts';
import type { Office } from './office.ts';

/** Years between stories in which an office and a surname mean one holder: fathers and sons hold one office. */
const TERM = 5;

/** When and where somebody is told of. */
export interface Setting {
  readonly years: ReadonlySet<number>;
  /** Codes of the countries that offices name and stories are filed from. */
  readonly countries: ReadonlySet<string>;
  /** Those that offices name. */
  readonly seats: ReadonlySet<string>;
}

/** The setting of namings, and of the offices that they tell. */
export function settingOf(namings: readonly NamingRecord[], offices: readonly Office[]): Setting {
  const codes = (names: Iterable<string>): Set<string> =>
    new Set([...new Set(names)].flatMap((name) => countryOf(name) ?? []));
  const seats = codes(offices.flatMap(({ seat, rest }) => [...(seat === null ? [] : [seat.name]), ...rest]));
  return {
    years: new Set(namings.flatMap(({ years }) => years)),
    countries: codes(namings.flatMap(({ places }) => places).map(fold)).union(seats),
    seats,
  };
}

/**
 * Whether somebody told of by an office and less than the full name can be its holder in another setting: not many
 * years before or after, and not from another country. What is not told speaks against nothing.
 */
export function isNear(short: Setting, full: Setting): boolean {
  return isWithinTerm(short.years, full.years) && isOfCountry(short, full);
}

function isWithinTerm(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  if (some.size === 0 || others.size === 0) return true;
  return some.values().some((year) => others.values().some((other) => Math.abs(year - other) <= TERM));
}

/** A Latvian minister may be told of from Geneva; of whose country a bare `Minister` is, only the dateline tells. */
function isOfCountry({ countries, seats }: Setting, full: Setting): boolean {
  const own = seats.size > 0 ? seats : countries;
  return own.size === 0 || full.countries.size === 0 || !own.isDisjointFrom(full.countries);
}

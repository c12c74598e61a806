import { COUNTRY_CODES } from './countries.ts';

const CODE_LENGTH = 2;

/** Short forms that the list leaves out, and what it has for another country. */
const SHORT = `US u.s.
US us
US america
GB u.k.
GB uk
GB britain
GB england
GB scotland
GB wales
GB northern ireland
GB english
GB scottish
GB welsh
AR argentine
PH philippine
RS serb
SK slovak`;

let codes: ReadonlyMap<string, string> | null = null;

/**
 * Code of the country that a folded name of a country, of a capital or large city, or a word for belonging to a
 * country tells; null where it tells none, or several.
 */
export function countryOf(folded: string): string | null {
  codes ??= new Map(
    `${COUNTRY_CODES}\n${SHORT}`
      .split('\n')
      .map((line) => [line.slice(CODE_LENGTH + 1), line.slice(0, CODE_LENGTH)] as const),
  );
  return codes.get(folded) ?? null;
}

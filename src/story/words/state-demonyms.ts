import { STATE_NAMES } from './states.ts';

/** Nouns for one from a State of the United States, with its name; not such as name a paper or a country as well: Oregonian, Georgian. */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  `alabamian alabama, alaskan alaska, arizonan arizona, arkansan arkansas, californian california, coloradan colorado,
  delawarean delaware, floridian florida, hawaiian hawaii, idahoan idaho, illinoisan illinois, hoosier indiana, iowan iowa, kansan kansas,
  kentuckian kentucky, louisianan louisiana, louisianian louisiana, mainer maine, marylander maryland, michigander michigan,
  minnesotan minnesota, mississippian mississippi, missourian missouri, montanan montana, nebraskan nebraska, nevadan nevada, ohioan ohio,
  pennsylvanian pennsylvania, texan texas, utahn utah, vermonter vermont, virginian virginia, washingtonian washington,
  wisconsinite wisconsin, wyomingite wyoming`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([one = '', state = '']) => [one, state] as const),
);

/** Nouns for one from a town, or a part of another country. */
const TOWNS = new Set(
  `dubliner bostonian chicagoan houstonian philadelphian atlantan angeleno torontonian montrealer sydneysider melburnian
  ontarian albertan manitoban quebecer queenslander tasmanian sicilian corsican breton`.split(/\s+/),
);

/** The State that a lower-case noun for one from there tells: `texas` of a Texan; null for other words. */
export const stateOf = (demonym: string): string | null => STATE_OF.get(demonym) ?? null;

/** Whether a lower-case noun means one from a State or a town. */
export const isFromStateOrTown = (noun: string): boolean => STATE_OF.has(noun) || TOWNS.has(noun);

/** The names of the States, lower case. */
const NAMES: ReadonlySet<string> = new Set(STATE_NAMES.values());

/**
 * The State that words name from one of them on, `texas`, `new york`, or that one of them is short for where it stands with its
 * point, `ky.`; null where they name none. They are in lower case.
 */
export function stateAt(words: readonly string[], i: number): string | null {
  const word = words[i] ?? '';
  const pair = `${word} ${words[i + 1] ?? ''}`;
  if (NAMES.has(pair)) return pair;
  if (NAMES.has(word)) return word;
  return word.endsWith('.') ? (STATE_NAMES.get(word.replaceAll('.', '')) ?? null) : null;
}

/** The State that some words in lower case are the whole name of; null for others. */
export function stateOfAll(words: Iterable<string>): string | null {
  const all = [...words].join(' ');
  return NAMES.has(all) ? all : null;
}
